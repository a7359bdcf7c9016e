import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { SubmissionRepository } from '#submissions/submission.repository';
import { mustGiveReason } from './reason.js';
import { ReviewRepository } from './review.repository.js';
import type { Review } from './review.js';
import { Reviewer } from './reviewer.js';
import type { SubmissionRef } from './submission-ref.js';

export interface ReasonedRef extends SubmissionRef {
  readonly reason: string;
}

@Injectable()
export class RejectSubmission {
  static readonly verb = 'submission.reject';
  constructor(
    private readonly submissions: SubmissionRepository,
    private readonly reviews: ReviewRepository,
    private readonly reviewer: Reviewer,
    private readonly audit: AuditTrail,
  ) {}

  /** Refuses what is not a submission at all: the wrong desa, forged, out of scope. It is not scored, for it was not weighed. */
  async do({ desaId, submissionId, version, reason: given }: ReasonedRef): Promise<Review> {
    const reason = mustGiveReason(given);
    const submission = await this.submissions.get(desaId, submissionId, version);
    this.submissions.mustMove(submission, 'reject');
    await this.reviewer.mustBeNeutral(submission);
    const review = await this.reviews.get(submission);
    await this.reviews.conclude(review, 'rejected');
    await this.submissions.move(submission, 'reject', { reason });
    await this.audit.record(RejectSubmission.verb, { type: 'submission', id: submissionId, desaId }, { revision: review.revision, reason });
    return review;
  }
}
