import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { ClosedBooks } from './closed-books.js';
import { mustGiveReason, undone, type ReasonedOrder } from './return-internal.js';
import { RevisionRepository } from './revision/revision.repository.js';
import { SubmissionRepository } from './submission.repository.js';
import type { Submission } from './submission.js';

@Injectable()
export class WithdrawEndorsement {
  static readonly verb = 'submission.withdraw_endorsement';
  constructor(
    private readonly submissions: SubmissionRepository,
    private readonly closed: ClosedBooks,
    private readonly revisions: RevisionRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** Takes an endorsement back before it is handed in: the freeze is lifted, a signed sheet is void, and the check starts again. */
  async do(order: ReasonedOrder): Promise<Submission> {
    const reason = mustGiveReason(order.reason);
    const submission = await this.submissions.get(order.desaId, order.id, order.version);
    this.submissions.mustMove(submission, 'withdraw_endorsement');
    const { contentHash, sheetBerkasId } = await this.revisions.get(submission);
    await this.revisions.lift(submission);
    await this.closed.free(submission, await this.submissions.books(submission));
    const back = await this.submissions.move(submission, 'withdraw_endorsement', { ...undone, reason });
    await this.audit.record(WithdrawEndorsement.verb, { type: 'submission', id: back.id, desaId: back.desaId },
      { revision: back.revision, contentHash, ...(sheetBerkasId && { sheetBerkasId }), reason });
    return back;
  }
}
