import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import { mustBePeriod } from '#registers/kept-book';
import { BooksDue } from './books-due.js';
import { submissionDueOn } from './due-books.js';
import { SubmissionRepository } from './submission.repository.js';
import { submissionProblems } from './submission.problems.js';
import type { Submission, SubmissionPart, SubmittedBidang } from './submission.js';

export interface OpenSubmissionOrder {
  readonly desaId: string;
  readonly period: string;
  readonly bidang: SubmittedBidang;
  readonly part?: SubmissionPart;
}

@Injectable()
export class OpenSubmission {
  static readonly verb = 'submission.open';
  constructor(
    private readonly context: RequestContext,
    private readonly due: BooksDue,
    private readonly submissions: SubmissionRepository,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Prepares what a desa will hand in for a month and a bidang, and collects the books that are due. */
  async do({ desaId, period, bidang, part = 'whole' }: OpenSubmissionOrder): Promise<Submission> {
    this.context.mustReach(desaId);
    const order = { desaId, period: mustBePeriod(period), bidang, part };
    if (period > this.clock.today(this.context.actor.zone).slice(0, 7)) throw submissionProblems.notOver(order);
    if (part === 'early') await this.mustGoAhead(order);
    const books = await this.due.list(order);
    if (books.length === 0) throw part === 'early' ? submissionProblems.recapNotKept() : submissionProblems.nothingDue(order);
    const opened = await this.submissions.open({ ...order, dueOn: submissionDueOn(bidang, period, books.map(({ book }) => book)) });
    if (!opened) throw submissionProblems.alreadyOpen(order);
    await this.submissions.setBooks(opened, books.map(({ book, mode }) => ({ book: book.code, mode: mode === 'berkas' ? 'berkas' : 'isian' })));
    await this.audit.record(OpenSubmission.verb, { type: 'submission', id: opened.id, desaId },
      { period, bidang, part, revision: opened.revision, books: books.map(({ book }) => book.code), dueOn: opened.dueOn });
    return opened;
  }

  private async mustGoAhead(order: Required<OpenSubmissionOrder>): Promise<void> {
    if (order.bidang !== 'penduduk') throw submissionProblems.earlyOnlyForRecap();
    if (await this.submissions.find({ ...order, part: 'whole' })) throw submissionProblems.wholeBefore(order);
  }
}
