import type { Answer, MachineResult } from './checklist/checklist.js';
import type { Evidence } from './machine/evidence.js';

export type Conclusion = 'verified' | 'revision_requested' | 'rejected';

/** The verifier's look at one revision of a submission. */
export interface Review {
  readonly desaId: string;
  readonly submissionId: string;
  readonly id: string;
  readonly revision: number;
  readonly checklistVersion: string;
  readonly ruleVersion: string;
  readonly openedAt: string;
  readonly openedBy: string;
  readonly concludedAt: string | null;
  readonly concludedBy: string | null;
  readonly conclusion: Conclusion | null;
}

/** What an answer or a verdict points at: a row of a book, or a page of a berkas. */
export interface ReviewLink {
  readonly book?: string;
  readonly entryId?: string;
  readonly berkasId?: string;
  readonly page?: number;
}

export interface ReviewAnswer {
  readonly item: string;
  readonly machine: MachineResult | null;
  readonly evidence: readonly Evidence[];
  readonly answer: Answer | null;
  /** null while the answer is the machine's. */
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
  readonly note: string;
  readonly reasonCode: string | null;
  readonly link: ReviewLink | null;
}

/** What the kecamatan may say of a book; before that nothing is said. */
export const judgements = ['diterima', 'perlu_perbaikan', 'nihil'] as const;
export type Judgement = (typeof judgements)[number];

export interface BookVerdict {
  readonly book: string;
  readonly verdict: Judgement;
  readonly note: string;
  readonly link: ReviewLink | null;
}

const moment = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export const reviewFields = `desa_id as "desaId", submission_id as "submissionId", review_id as id, revision, checklist_version as "checklistVersion",
  rule_version as "ruleVersion", ${moment('opened_at')} as "openedAt", opened_by as "openedBy", ${moment('concluded_at')} as "concludedAt",
  concluded_by as "concludedBy", conclusion`;

export const answerFields = `item, machine, evidence, answer, answered_by as "answeredBy", ${moment('answered_at')} as "answeredAt", note, reason_code as "reasonCode", link`;
