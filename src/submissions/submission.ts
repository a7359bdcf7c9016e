import type { Bidang, BookMode } from '#catalogue/book';
import type { SubmissionState } from './submission-states.js';

export const submittedBidang = ['umum', 'penduduk', 'keuangan', 'pembangunan'] as const satisfies readonly Bidang[];
export type SubmittedBidang = (typeof submittedBidang)[number];
/** early: B.3 alone, ahead of the rest of its bidang. */
export const submissionParts = ['whole', 'early'] as const;
export type SubmissionPart = (typeof submissionParts)[number];
export const verdicts = ['belum_diperiksa', 'diterima', 'perlu_perbaikan', 'nihil'] as const;
export type Verdict = (typeof verdicts)[number];

/** What a desa hands in for a month and a bidang. */
export interface Submission {
  readonly desaId: string;
  readonly id: string;
  readonly period: string;
  readonly bidang: SubmittedBidang;
  readonly part: SubmissionPart;
  readonly state: SubmissionState;
  readonly revision: number;
  readonly dueOn: string;
  readonly late: boolean;
  readonly receiptNumber: string | null;
  readonly submittedAt: string | null;
  readonly sentDuty: string | null;
  readonly sentBy: string | null;
  readonly checkedDuty: string | null;
  readonly checkedBy: string | null;
  readonly checkedAt: string | null;
  readonly endorsedDuty: string | null;
  readonly endorsedBy: string | null;
  readonly endorsedAt: string | null;
  readonly claimedDuty: string | null;
  readonly claimedBy: string | null;
  readonly claimedAt: string | null;
  readonly verifiedDuty: string | null;
  /** The person, not the duty: who holds two duties is still one person. */
  readonly verifiedAccount: string | null;
  readonly verifiedBy: string | null;
  readonly verifiedAt: string | null;
  readonly approvedDuty: string | null;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
  /** Why it was returned, withdrawn, rejected or reopened, last. */
  readonly reason: string | null;
  readonly revisionDueOn: string | null;
  readonly classificationCode: string | null;
  readonly retention: string | null;
  readonly archivedAt: string | null;
  /** Counts every change. */
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What an act may change beside the state; the state changes by the table alone. */
export type SubmissionChanges = Partial<Omit<Submission, 'desaId' | 'id' | 'period' | 'bidang' | 'part' | 'state' | 'version' | 'createdAt' | 'updatedAt'>>;

/** A book of a submission and what the kecamatan says of it. */
export interface SubmissionBook {
  readonly book: string;
  readonly mode: Exclude<BookMode, 'mati'>;
  readonly verdict: Verdict;
  readonly note: string;
  readonly acceptedRevision: number | null;
}

/** Column of each field of a submission. */
export const submissionColumns = {
  desaId: 'desa_id', id: 'submission_id', period: 'period', bidang: 'bidang', part: 'part', state: 'state', revision: 'revision', dueOn: 'due_on', late: 'late',
  receiptNumber: 'receipt_number', submittedAt: 'submitted_at', sentDuty: 'sent_duty', sentBy: 'sent_by', checkedDuty: 'checked_duty',
  checkedBy: 'checked_by', checkedAt: 'checked_at', endorsedDuty: 'endorsed_duty', endorsedBy: 'endorsed_by', endorsedAt: 'endorsed_at',
  claimedDuty: 'claimed_duty', claimedBy: 'claimed_by', claimedAt: 'claimed_at', verifiedDuty: 'verified_duty', verifiedAccount: 'verified_account',
  verifiedBy: 'verified_by', verifiedAt: 'verified_at', approvedDuty: 'approved_duty', approvedBy: 'approved_by', approvedAt: 'approved_at', reason: 'reason',
  revisionDueOn: 'revision_due_on', classificationCode: 'classification_code', retention: 'retention', archivedAt: 'archived_at', version: 'version',
  createdAt: 'created_at', updatedAt: 'updated_at',
} as const satisfies Record<keyof Submission, string>;

const dates: readonly string[] = ['due_on', 'revision_due_on'];
const moments = /_at$/;

/** The columns as fields: dates as plain text, so that no time zone shifts them. */
export const submissionFields = Object.entries(submissionColumns)
  .map(([field, column]) => `${columnText(column)} as "${field}"`).join(', ');

function columnText(column: string): string {
  if (dates.includes(column)) return `${column}::text`;
  return moments.test(column) ? `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : column;
}
