import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import { BookChecking } from './book-checking.js';
import { BookPeriodRepository, type BookPeriod } from './book-period.repository.js';
import { mayClose } from './close-book.js';
import { BookShelf, mustBePeriod } from './kept-book.js';
import { MonthRows } from './month-rows.js';
import { registerProblems } from './register.problems.js';

export interface DeclareNihilOrder {
  readonly desaId: string;
  readonly books: readonly string[];
  readonly period: string;
}

@Injectable()
export class DeclareNihil {
  static readonly verb = 'book.declare_nihil';
  constructor(
    private readonly context: RequestContext,
    private readonly shelf: BookShelf,
    private readonly rows: MonthRows,
    private readonly checking: BookChecking,
    private readonly periods: BookPeriodRepository,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** States that nothing happened: closes several empty books of a month in one act. All of them or none. */
  async do(order: DeclareNihilOrder): Promise<BookPeriod[]> {
    const period = mustBePeriod(order.period);
    const closed: BookPeriod[] = [];
    // One after the other and in one order, so that two such acts never wait for each other.
    for (const book of [...new Set(order.books)].sort()) closed.push(await this.close(order.desaId, book, period));
    await this.audit.record(DeclareNihil.verb, { type: 'book_period', id: period, desaId: order.desaId }, { books: closed.map(({ book }) => book), period });
    return closed;
  }

  private async close(desaId: string, book: string, period: string): Promise<BookPeriod> {
    const kept = await this.shelf.forMonth(desaId, book, period);
    // A derived book always has something to say: people live here also in a month without mutations.
    if (kept.book.kept === 'derived') throw registerProblems.derived(kept.book);
    await mayClose(kept, this.periods, this.clock.today(this.context.actor.zone));
    const sheet = await this.rows.get(kept);
    if (sheet.rows.length > 0) throw registerProblems.notEmpty(kept);
    const closing = { nihil: true, sheet: { ...sheet, closing: sheet.opening }, closeValues: {} };
    await this.periods.keepCheck(kept, 'close', this.clock.now(), await this.checking.atClose(kept, sheet, closing));
    return this.periods.close(kept, closing);
  }
}
