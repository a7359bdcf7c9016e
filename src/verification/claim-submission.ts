import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import { DesaBinaanQueries } from '#people/duties/desa-binaan.queries';
import type { SubmissionOrder } from '#submissions/send-to-secretary';
import { SubmissionRepository } from '#submissions/submission.repository';
import type { Submission } from '#submissions/submission';
import { itemsFor } from './checklist/checklist.js';
import { currentChecklist } from './checklist/checklists.js';
import { autoChecks } from './machine/auto-checks.js';
import { Look } from './machine/look.js';
import { reviewProblems } from './review.problems.js';
import { ReviewRepository } from './review.repository.js';
import type { Review } from './review.js';
import { Reviewer } from './reviewer.js';

export interface ClaimOrder extends SubmissionOrder {
  /** Needed from whoever takes over: the desa is not his, or somebody else has begun. */
  readonly reason?: string;
}

@Injectable()
export class ClaimSubmission {
  static readonly verb = 'submission.claim';
  constructor(
    private readonly context: RequestContext,
    private readonly submissions: SubmissionRepository,
    private readonly reviews: ReviewRepository,
    private readonly reviewer: Reviewer,
    private readonly binaan: DesaBinaanQueries,
    private readonly look: Look,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Opening a submission claims it: the machine answers what it can, and from now on one person answers the rest. Opening one's own again changes nothing. */
  async do({ desaId, id, version, reason }: ClaimOrder): Promise<Review> {
    const submission = await this.submissions.get(desaId, id, version);
    const { dutyId, title } = this.context.actor;
    if (submission.state === 'under_review' && submission.claimedDuty === dutyId) return this.reviews.get(submission);
    this.submissions.mustMove(submission, 'claim');
    await this.reviewer.mustBeNeutral(submission);
    const takenOver = submission.state === 'under_review' || !(await this.binaan.desaBinaanOf(dutyId)).includes(desaId);
    if (takenOver && !reason?.trim()) throw reviewProblems.takeOverReason(submission.state === 'under_review' ? submission.claimedBy : null);
    const claimed = await this.submissions.move(submission, 'claim', { claimedDuty: dutyId, claimedBy: title, claimedAt: this.clock.now().toISOString() });
    const review = (await this.reviews.find(claimed)) ?? (await this.open(claimed));
    await this.audit.record(ClaimSubmission.verb, { type: 'submission', id, desaId }, {
      revision: claimed.revision, checklist: review.checklistVersion, rules: review.ruleVersion,
      ...(takenOver && { takenOver, reason: reason!.trim(), ...(submission.state === 'under_review' && { takenOverFrom: submission.claimedDuty }) }),
    });
    return review;
  }

  /** Machine results first: every item with an answer of the machine has it before the verifier sees the sheet. */
  private async open(submission: Submission): Promise<Review> {
    const seen = await this.look.at(submission);
    return this.reviews.open(submission, {
      checklistVersion: currentChecklist.version, ruleVersion: seen.results[0]?.result.ruleVersion ?? '',
      items: itemsFor(currentChecklist, 'submission').map(({ code, autoCheck }) => ({ item: code, machine: autoCheck && autoChecks[autoCheck](seen) })),
    });
  }
}
