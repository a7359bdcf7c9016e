import type { ManifestBook } from './manifest.js';

export interface RevisionSigner {
  readonly role: string;
  /** Over the space on the page: "MENGETAHUI KEPALA DESA". */
  readonly label: string;
  readonly name: string;
  /** "Plt. Kepala Desa" */
  readonly title: string;
  readonly position: 'left' | 'right';
}

/** A revision as it was endorsed. */
export interface Revision {
  readonly submissionId: string;
  readonly revision: number;
  readonly contentHash: string;
  readonly books: readonly ManifestBook[];
  readonly frozenAt: string;
  readonly way: 'system' | 'sheet';
  readonly signedOn: string;
  readonly signers: readonly RevisionSigner[];
  readonly sheetCode: string;
  readonly sheetBerkasId: string | null;
  readonly sheetMatch: 'qr' | 'typed' | null;
  readonly sheetConfirmedBy: string | null;
  readonly receiptNumber: string | null;
  readonly submittedAt: string | null;
  readonly submittedBy: string | null;
  readonly late: boolean | null;
}

export const revisionFields = `submission_id as "submissionId", revision, encode(content_hash, 'hex') as "contentHash", books,
  to_char(frozen_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "frozenAt", way, signed_on::text as "signedOn", signers, sheet_code as "sheetCode",
  sheet_berkas_id as "sheetBerkasId", sheet_match as "sheetMatch", sheet_confirmed_by as "sheetConfirmedBy", receipt_number as "receiptNumber",
  to_char(submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "submittedAt", submitted_by as "submittedBy", late`;
