import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { ClosedBooks } from './closed-books.js';
import { undone } from './return-internal.js';
import type { SubmissionOrder } from './send-to-secretary.js';
import { SubmissionRepository } from './submission.repository.js';
import type { Submission, SubmissionBook } from './submission.js';

@Injectable()
export class ReopenAsNewRevision {
  static readonly verb = 'submission.reopen_as_new_revision';
  constructor(private readonly submissions: SubmissionRepository, private readonly closed: ClosedBooks, private readonly audit: AuditTrail) {}

  /** Begins the next revision: books that need repair may be opened again, accepted ones stay locked. The last one stays as it was frozen. */
  async do(order: SubmissionOrder): Promise<Submission> {
    const submission = await this.submissions.get(order.desaId, order.id, order.version);
    this.submissions.mustMove(submission, 'reopen_as_new_revision');
    const books = await this.submissions.books(submission);
    const repair = toRepair(submission, books).map(({ book }) => book);
    await this.submissions.clearVerdicts(submission, repair);
    await this.closed.free(submission, await this.submissions.books(submission));
    const reopened = await this.submissions.move(submission, 'reopen_as_new_revision', {
      ...undone, revision: submission.revision + 1, receiptNumber: null, submittedAt: null, claimedDuty: null, claimedBy: null, claimedAt: null,
      verifiedDuty: null, verifiedAccount: null, verifiedBy: null, verifiedAt: null, approvedDuty: null, approvedBy: null, approvedAt: null,
    });
    await this.audit.record(ReopenAsNewRevision.verb, { type: 'submission', id: reopened.id, desaId: reopened.desaId },
      { revision: reopened.revision, from: submission.state, repair });
    return reopened;
  }
}

/** The books named in the verdicts; all of them where the submission as a whole came back, or no verdict names one. */
function toRepair({ state }: Submission, books: readonly SubmissionBook[]): readonly SubmissionBook[] {
  const named = books.filter(({ verdict }) => verdict === 'perlu_perbaikan');
  return state === 'revision_requested' && named.length > 0 ? named : books;
}
