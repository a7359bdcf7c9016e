import { Injectable } from '@nestjs/common';
import { RequestContext } from '#kernel/request-context';
import { BookPeriodRepository, bookPeriodColumns, type BookPeriod } from '#registers/book-period.repository';
import { BookShelf, type KeptBook } from '#registers/kept-book';
import { submissionProblems } from './submission.problems.js';
import type { Submission, SubmissionBook } from './submission.js';

/** A book of a submission with its month, closed. */
export interface ClosedBook {
  readonly kept: KeptBook;
  readonly month: BookPeriod;
}

/** The months of a submission's books: they are closed before it moves, and stay as they are while it is on its way. */
@Injectable()
export class ClosedBooks {
  constructor(private readonly context: RequestContext, private readonly shelf: BookShelf, private readonly periods: BookPeriodRepository) {}

  /** Every book closed, NIHIL, or handed in as a file; none can be opened again before this act has ended. */
  async get({ desaId, period }: Submission, books: readonly Pick<SubmissionBook, 'book'>[]): Promise<ClosedBook[]> {
    const codes = books.map(({ book }) => book);
    const months = await this.context.query<BookPeriod>(
      `select ${bookPeriodColumns} from book_period where kecamatan_id = $1 and desa_id = $2 and book = any ($3) and period = $4 order by book for update`,
      [this.context.kecamatanId, desaId, codes, period]);
    const byCode = new Map(months.map((month) => [month.book, month]));
    const open = codes.filter((code) => byCode.get(code)?.state !== 'closed');
    if (open.length > 0) throw submissionProblems.booksOpen(open);
    const closed: ClosedBook[] = [];
    for (const code of codes) closed.push({ kept: await this.shelf.get(desaId, code, period), month: byCode.get(code)! });
    return closed;
  }

  lock({ desaId, period }: Submission, books: readonly Pick<SubmissionBook, 'book'>[]): Promise<void> {
    return this.periods.lock(desaId, books.map(({ book }) => book), period, true);
  }

  /** Frees what still needs repair; a book that was accepted stays as it was found right. */
  free({ desaId, period }: Submission, books: readonly SubmissionBook[]): Promise<void> {
    return this.periods.lock(desaId, books.filter(({ acceptedRevision }) => acceptedRevision === null).map(({ book }) => book), period, false);
  }
}
