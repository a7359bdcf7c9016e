import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { SubmissionRepository } from '#submissions/submission.repository';
import { mustGiveReason } from './reason.js';
import type { ReasonedRef } from './reject-submission.js';
import { ReviewRepository } from './review.repository.js';
import type { Review } from './review.js';
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
  async do({ desaId, submissionId, version, reason: given }: ReasonedRef): Promise<Review> {
    const reason = mustGiveReason(given);
    const submission = await this.submissions.get(desaId, submissionId, version);
    this.submissions.mustMove(submission, 'send_back');
    await this.reviewer.mustBeNeutral(submission);
    const review = await this.reviews.get(submission);
    await this.reviews.resume(review);
    await this.submissions.move(submission, 'send_back', { reason, verifiedDuty: null, verifiedAccount: null, verifiedBy: null, verifiedAt: null });
    await this.audit.record(SendBack.verb, { type: 'submission', id: submissionId, desaId }, { revision: review.revision, reason });
    return review;
  }
}
