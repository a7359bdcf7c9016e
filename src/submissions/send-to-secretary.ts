import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { RequestContext } from '#kernel/request-context';
import { BooksDue } from './books-due.js';
import { blockingOf, SubmissionChecking } from './checking/submission-checking.js';
import { ClosedBooks } from './closed-books.js';
import { SubmissionRepository } from './submission.repository.js';
import { submissionProblems } from './submission.problems.js';
import type { Submission, SubmissionBook } from './submission.js';

export interface SubmissionOrder {
  readonly desaId: string;
  readonly id: string;
  /** The version somebody saw; without it the latest will do. */
  readonly version?: number;
}

@Injectable()
export class SendToSecretary {
  static readonly verb = 'submission.send_to_secretary';
  constructor(
    private readonly context: RequestContext,
    private readonly submissions: SubmissionRepository,
    private readonly due: BooksDue,
    private readonly closed: ClosedBooks,
    private readonly checking: SubmissionChecking,
    private readonly audit: AuditTrail,
  ) {}

  /** Hands the closed books to the secretary: the machine looks at them first, and from now on nobody changes them. */
  async do(order: SubmissionOrder): Promise<Submission> {
    const submission = await this.submissions.get(order.desaId, order.id, order.version);
    this.submissions.mustMove(submission, 'send_to_secretary');
    const books = await this.booksNow(submission);
    const closed = await this.closed.get(submission, books);
    const results = await this.checking.check(submission, closed.map(({ kept }) => kept), 'submit');
    const blocking = blockingOf(results);
    if (blocking.length > 0) throw submissionProblems.blocked(blocking);
    await this.closed.lock(submission, books);
    const { dutyId, title } = this.context.actor;
    const sent = await this.submissions.move(submission, 'send_to_secretary', { sentDuty: dutyId, sentBy: title, reason: null });
    await this.audit.record(SendToSecretary.verb, { type: 'submission', id: sent.id, desaId: sent.desaId }, {
      revision: sent.revision, books: books.map(({ book }) => book), findings: results.reduce((sum, { result }) => sum + result.findings.length, 0),
      unchecked: results.filter(({ unchecked }) => unchecked).map(({ book }) => book),
    });
    return sent;
  }

  /** A book may have become due since the submission was opened; one that was accepted stays part of it. */
  private async booksNow(submission: Submission): Promise<SubmissionBook[]> {
    const before = await this.submissions.books(submission);
    const due = await this.due.list(submission);
    const dueNow = due.map(({ book, mode }): Pick<SubmissionBook, 'book' | 'mode'> => ({ book: book.code, mode: mode === 'berkas' ? 'berkas' : 'isian' }));
    const handedInBefore = submission.revision > 1 ? before.filter(({ book }) => !dueNow.some((one) => one.book === book)) : [];
    return this.submissions.setBooks(submission, [...dueNow, ...handedInBefore]);
  }
}
