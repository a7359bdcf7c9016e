import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { BookPeriodRepository, type BookPeriod } from './book-period.repository.js';
import { carriesBalance } from './close-book.js';
import { BookShelf, mustBePeriod } from './kept-book.js';
import { registerProblems } from './register.problems.js';

export interface ReopenBookOrder {
  readonly desaId: string;
  readonly book: string;
  readonly period: string;
  readonly reason: string;
}

@Injectable()
export class ReopenBook {
  static readonly verb = 'book.reopen';
  constructor(private readonly shelf: BookShelf, private readonly periods: BookPeriodRepository, private readonly audit: AuditTrail) {}

  /**
   * Opens a closed month again, with a reason; rows keep the numbers they have, new ones come after the last one given. A book that carries a
   * balance is opened from its last month backwards; any other may be mended in an old month, as a verifier asks.
   */
  async do(order: ReopenBookOrder): Promise<BookPeriod> {
    if (order.reason.trim() === '') throw registerProblems.reasonNeeded();
    const kept = await this.shelf.forMonth(order.desaId, order.book, mustBePeriod(order.period));
    if (kept.month.state === 'open') throw registerProblems.periodOpen(kept);
    if (kept.month.locked) throw registerProblems.periodLocked(kept);
    const { closedAfter } = await this.periods.neighbours(kept);
    if (closedAfter && carriesBalance(kept)) throw registerProblems.laterClosed(kept, closedAfter);
    const opened = await this.periods.reopen(kept, order.reason.trim());
    await this.audit.record(ReopenBook.verb, { type: 'book_period', id: `${kept.book.code}/${kept.period}`, desaId: order.desaId },
      { book: kept.book.code, period: kept.period, revision: opened.revision, reason: order.reason.trim() });
    return opened;
  }
}
