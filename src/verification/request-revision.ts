import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import type { SubmissionOrder } from '#submissions/send-to-secretary';
import { SubmissionRepository } from '#submissions/submission.repository';
import type { Submission } from '#submissions/submission';
import { reviewProblems } from './review.problems.js';
import { ReviewRepository } from './review.repository.js';
import { Reviewer } from './reviewer.js';
import { revisionDue } from './revision-due.js';
import { Scoring } from './score/scoring.js';

export interface RequestRevisionOrder extends SubmissionOrder {
  /** YYYY-MM-DD; five working days unless told. */
  readonly dueOn?: string;
  readonly note?: string;
}

@Injectable()
export class RequestRevision {
  static readonly verb = 'submission.request_revision';
  constructor(
    private readonly context: RequestContext,
    private readonly submissions: SubmissionRepository,
    private readonly reviews: ReviewRepository,
    private readonly reviewer: Reviewer,
    private readonly scoring: Scoring,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Gives the submission back for the repair of the books named in the verdicts; the accepted ones stay locked. The review so far is scored. */
  async do({ desaId, id, version, dueOn, note }: RequestRevisionOrder): Promise<Submission> {
    const submission = await this.submissions.get(desaId, id, version);
    this.reviewer.mustHold(submission);
    this.submissions.mustMove(submission, 'request_revision');
    const books = (await this.submissions.books(submission)).filter(({ verdict }) => verdict === 'perlu_perbaikan').map(({ book }) => book);
    if (books.length === 0) throw reviewProblems.nothingToRepair();
    const revisionDueOn = revisionDue(this.clock.today(this.context.actor.zone), dueOn);
    const review = await this.reviews.get(submission);
    const score = await this.scoring.keep(review);
    await this.reviews.conclude(review, 'revision_requested');
    const returned = await this.submissions.move(submission, 'request_revision', { revisionDueOn, reason: note?.trim() || null });
    await this.audit.record(RequestRevision.verb, { type: 'submission', id, desaId },
      { revision: review.revision, books, dueOn: revisionDueOn, ...(note?.trim() && { reason: note.trim() }), ...(score && { score: score.total, instrument: score.instrumentVersion }) });
    return returned;
  }
}
