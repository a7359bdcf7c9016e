import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { mustGiveReason, type ReasonedOrder } from '#submissions/return-internal';
import { SubmissionRepository } from '#submissions/submission.repository';
import type { Submission } from '#submissions/submission';
import { ReviewRepository } from './review.repository.js';
import { Reviewer } from './reviewer.js';

@Injectable()
export class SendBack {
  static readonly verb = 'submission.send_back';
  constructor(
    private readonly submissions: SubmissionRepository,
    private readonly reviews: ReviewRepository,
    private readonly reviewer: Reviewer,
    private readonly audit: AuditTrail,
  ) {}

  /** The approver gives it back to the verifier, with a reason: the same review goes on, with its answers and verdicts. */
  async do({ desaId, id, version, reason: given }: ReasonedOrder): Promise<Submission> {
    const reason = mustGiveReason(given);
    const submission = await this.submissions.get(desaId, id, version);
    this.submissions.mustMove(submission, 'send_back');
    await this.reviewer.mustBeNeutral(submission);
    const review = await this.reviews.get(submission);
    await this.reviews.resume(review);
    const sentBack = await this.submissions.move(submission, 'send_back', { reason, verifiedDuty: null, verifiedAccount: null, verifiedBy: null, verifiedAt: null });
    await this.audit.record(SendBack.verb, { type: 'submission', id, desaId }, { revision: review.revision, reason });
    return sentBack;
  }
}
