import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import { ClosedBooks } from './closed-books.js';
import { Signing } from './revision/signing.js';
import type { SubmissionOrder } from './send-to-secretary.js';
import { SubmissionRepository } from './submission.repository.js';
import type { Submission } from './submission.js';

@Injectable()
export class CheckSubmission {
  static readonly verb = 'submission.check';
  constructor(
    private readonly context: RequestContext,
    private readonly submissions: SubmissionRepository,
    private readonly closed: ClosedBooks,
    private readonly signing: Signing,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** The secretary has looked at the books and sets his paraf. Where he sent them himself this is noted: the kepala desa is the second person. */
  async do(order: SubmissionOrder): Promise<Submission> {
    const submission = await this.submissions.get(order.desaId, order.id, order.version);
    this.submissions.mustMove(submission, 'check');
    await this.closed.get(submission, await this.submissions.books(submission));
    const { dutyId, title } = this.context.actor;
    const checked = await this.submissions.move(submission, 'check', { checkedDuty: dutyId, checkedBy: title, checkedAt: this.clock.now().toISOString() });
    await this.audit.record(CheckSubmission.verb, { type: 'submission', id: checked.id, desaId: checked.desaId },
      { revision: checked.revision, ...((await this.signing.isOnePerson(submission.sentDuty, dutyId)) && { sentByHimself: true }) });
    return checked;
  }
}
