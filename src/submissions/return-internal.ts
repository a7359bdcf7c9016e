import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { ClosedBooks } from './closed-books.js';
import type { SubmissionOrder } from './send-to-secretary.js';
import { SubmissionRepository } from './submission.repository.js';
import { submissionProblems } from './submission.problems.js';
import type { Submission } from './submission.js';

export interface ReasonedOrder extends SubmissionOrder {
  readonly reason: string;
}

@Injectable()
export class ReturnInternal {
  static readonly verb = 'submission.return_internal';
  constructor(private readonly submissions: SubmissionRepository, private readonly closed: ClosedBooks, private readonly audit: AuditTrail) {}

  /** Gives the books back to their keepers inside the desa, with a reason; they may be opened again. */
  async do(order: ReasonedOrder): Promise<Submission> {
    const reason = mustGiveReason(order.reason);
    const submission = await this.submissions.get(order.desaId, order.id, order.version);
    this.submissions.mustMove(submission, 'return_internal');
    await this.closed.free(submission, await this.submissions.books(submission));
    const returned = await this.submissions.move(submission, 'return_internal', { ...undone, reason });
    await this.audit.record(ReturnInternal.verb, { type: 'submission', id: returned.id, desaId: returned.desaId },
      { revision: returned.revision, from: submission.state, reason });
    return returned;
  }
}

/** Nobody's signature outlives the way back to the draft. */
export const undone = {
  sentDuty: null, sentBy: null, checkedDuty: null, checkedBy: null, checkedAt: null, endorsedDuty: null, endorsedBy: null, endorsedAt: null,
} as const;

export function mustGiveReason(reason: string): string {
  if (reason.trim() === '') throw submissionProblems.reasonNeeded();
  return reason.trim();
}
