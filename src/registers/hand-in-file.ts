import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { BerkasQueries } from '#berkas/berkas.queries';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import { BookPeriodRepository, type BookPeriod } from './book-period.repository.js';
import { mayClose } from './close-book.js';
import { BookShelf, mustBePeriod } from './kept-book.js';
import { registerProblems } from './register.problems.js';

export interface HandInFileOrder {
  readonly desaId: string;
  readonly book: string;
  readonly period: string;
  readonly berkasId: string;
  /** Pages of the book; without it the file's own count. */
  readonly pageCount?: number;
}

@Injectable()
export class HandInFile {
  static readonly verb = 'book.hand_in_file';
  constructor(
    private readonly context: RequestContext,
    private readonly shelf: BookShelf,
    private readonly berkas: BerkasQueries,
    private readonly periods: BookPeriodRepository,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Hands in a month of a book as a file: closed over the file's checksum. The machine does not look inside. */
  async do(order: HandInFileOrder): Promise<BookPeriod> {
    const kept = await this.shelf.forMonth(order.desaId, order.book, mustBePeriod(order.period));
    if (kept.mode !== 'berkas') throw registerProblems.notFile(kept);
    await mayClose(kept, this.periods, this.clock.today(this.context.actor.zone));
    const file = await this.berkas.getForAct(order.desaId, order.berkasId);
    const closed = await this.periods.close(kept, {
      nihil: false, closeValues: {}, berkas: { id: order.berkasId, sha256: file.sha256, pages: order.pageCount ?? file.pages },
    });
    await this.audit.record(HandInFile.verb, { type: 'book_period', id: `${kept.book.code}/${kept.period}`, desaId: order.desaId },
      { book: kept.book.code, period: kept.period, berkasId: order.berkasId, sha256: file.sha256, pages: closed.pageCount });
    return closed;
  }
}
