import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { mustGiveReason, type ReasonedOrder } from '#submissions/return-internal';
import { SubmissionRepository } from '#submissions/submission.repository';
import type { Submission } from '#submissions/submission';
import { ReviewRepository } from './review.repository.js';
import { Reviewer } from './reviewer.js';

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
  async do({ desaId, id, version, reason: given }: ReasonedOrder): Promise<Submission> {
    const reason = mustGiveReason(given);
    const submission = await this.submissions.get(desaId, id, version);
    this.submissions.mustMove(submission, 'reject');
    await this.reviewer.mustBeNeutral(submission);
    const review = await this.reviews.get(submission);
    await this.reviews.conclude(review, 'rejected');
    const rejected = await this.submissions.move(submission, 'reject', { reason });
    await this.audit.record(RejectSubmission.verb, { type: 'submission', id, desaId }, { revision: review.revision, reason });
    return rejected;
  }
}
