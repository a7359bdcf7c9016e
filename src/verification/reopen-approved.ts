import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import { mustGiveReason, type ReasonedOrder } from '#submissions/return-internal';
import { SubmissionRepository } from '#submissions/submission.repository';
import type { Submission, SubmissionBook } from '#submissions/submission';
import { reviewProblems } from './review.problems.js';
import { ReviewRepository } from './review.repository.js';
import { revisionDue } from './revision-due.js';

export interface ReopenOrder extends ReasonedOrder {
  /** The books to repair; all of them unless told. */
  readonly books?: readonly string[];
  readonly dueOn?: string;
}

@Injectable()
export class ReopenApproved {
  static readonly verb = 'submission.reopen';
  constructor(
    private readonly context: RequestContext,
    private readonly submissions: SubmissionRepository,
    private readonly reviews: ReviewRepository,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** The camat opens what was approved, say after a finding of the inspectorate: the books he names lose their acceptance and their lock. */
  async do({ desaId, id, version, reason: given, books, dueOn }: ReopenOrder): Promise<Submission> {
    const reason = mustGiveReason(given);
    const submission = await this.submissions.get(desaId, id, version);
    this.submissions.mustMove(submission, 'reopen');
    const unlocked = named(await this.submissions.books(submission), books);
    const revisionDueOn = revisionDue(this.clock.today(this.context.actor.zone), dueOn);
    const review = await this.reviews.get(submission);
    for (const book of unlocked) await this.submissions.judge(submission, book, 'perlu_perbaikan', reason);
    await this.reviews.judge(review, unlocked.map((book) => ({ book, verdict: 'perlu_perbaikan', note: reason, link: null })));
    const reopened = await this.submissions.move(submission, 'reopen', { reason, revisionDueOn });
    await this.audit.record(ReopenApproved.verb, { type: 'submission', id, desaId },
      { revision: review.revision, reason, period: submission.period, unlocked, dueOn: revisionDueOn });
    return reopened;
  }
}

function named(all: readonly SubmissionBook[], asked: readonly string[] | undefined): string[] {
  const codes = all.map(({ book }) => book);
  const unknown = asked?.filter((book) => !codes.includes(book)) ?? [];
  if (unknown.length > 0) throw reviewProblems.noSuchBooks(unknown);
  return asked && asked.length > 0 ? [...new Set(asked)] : codes;
}
