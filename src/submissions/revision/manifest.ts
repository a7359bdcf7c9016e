import { createHash } from 'node:crypto';
import { canonical } from '#audit/canonical';
import type { Values } from '#catalogue/book';
import type { Submission } from '../submission.js';

/** A book as it is endorsed. */
export interface ManifestBook {
  readonly book: string;
  readonly title: string;
  readonly mode: 'isian' | 'berkas';
  readonly nihil: boolean;
  readonly edition: string;
  /** First month whose rows go with it. */
  readonly from: string;
  /** Rows in force; those that were voided since stand in the digest only. */
  readonly rows: number;
  /** Balances of a book that has one, all its sheets together, in rupiah. */
  readonly opening: number | null;
  readonly closing: number | null;
  readonly closeValues: Values;
  /** sha256 over the digests of its rows in their order; of a file, the file's own. Hex. */
  readonly digest: string;
  readonly berkasId: string | null;
  readonly pages: number | null;
}

type Identity = Pick<Submission, 'desaId' | 'id' | 'period' | 'bidang' | 'part' | 'revision'>;

/**
 * Fingerprint of what is endorsed. Titles are left out: they are the catalogue's words, not the desa's content. Rows are in it through
 * their salted digests, so that one can be erased by law and the fingerprint still holds.
 */
export function contentHash({ desaId, id, period, bidang, part, revision }: Identity, books: readonly ManifestBook[]): string {
  const content = [...books].sort((a, b) => (a.book < b.book ? -1 : 1)).map(({ title: _title, ...book }) => book);
  return createHash('sha256').update(canonical({ form: 1, desaId, submissionId: id, period, bidang, part, revision, books: content })).digest('hex');
}

/** sha256 over digests in their order. */
export const digestOfRows = (digests: readonly Buffer[]): string => createHash('sha256').update(Buffer.concat(digests)).digest('hex');
