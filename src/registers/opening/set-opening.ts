import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { firstDay } from '#catalogue/period';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import { OpenedPeriod } from '#territory/opened-period';
import { BookPeriodRepository } from '../book-period.repository.js';
import { EntryReader } from '../entry-reader.js';
import { EntryRepository } from '../entry.repository.js';
import { BookShelf, mustBePeriod } from '../kept-book.js';
import { MonthRows } from '../month-rows.js';
import { OpeningForms } from './opening-form.js';
import { openingProblems } from './opening.problems.js';
import { OpeningRepository } from './opening.repository.js';
import { readStates, type ReadState, type StateOrder } from './read-opening.js';

export interface SetOpeningOrder {
  readonly desaId: string;
  /** The first month kept here; needed once. */
  readonly openedPeriod?: string;
  /** Replaces the opening of every book named; other books keep theirs. */
  readonly states: readonly StateOrder[];
}

@Injectable()
export class SetOpening {
  static readonly verb = 'opening.set';
  constructor(
    private readonly context: RequestContext,
    private readonly forms: OpeningForms,
    private readonly opened: OpenedPeriod,
    private readonly shelf: BookShelf,
    private readonly periods: BookPeriodRepository,
    private readonly openings: OpeningRepository,
    private readonly reader: EntryReader,
    private readonly entries: EntryRepository,
    private readonly rows: MonthRows,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Sets what a desa starts with: its first month, and the state of its books on the day before. */
  async do(order: SetOpeningOrder): Promise<void> {
    const before = await this.opened.get(order.desaId);
    const period = order.openedPeriod === undefined ? before : mustBePeriod(order.openedPeriod);
    if (!period) throw openingProblems.periodNeeded();
    const { states, problems } = readStates(this.forms, order.states);
    if (problems.length > 0) throw openingProblems.values(problems);
    const books = [...new Set(states.map(({ form }) => form.book))].sort();
    for (const book of books) await this.shelf.forMonth(order.desaId, book, period);
    await this.mustBeFree(order.desaId, before === period ? books : undefined);
    if (before !== period) {
      await this.opened.set(order.desaId, period);
      await this.openings.moveTo(order.desaId, period);
    }
    const kept = states.filter(({ form }) => form.becomes === 'state');
    await this.openings.replace(order.desaId, period, kept.map(({ form }) => form.book), kept.map(({ form, sheet, values }) => ({ book: form.book, sheet, values })));
    for (const { book } of this.forms.forms.filter(({ becomes }) => becomes === 'rows')) await this.addRows(order.desaId, book, period, states.filter(({ form }) => form.book === book));
    await this.audit.record(SetOpening.verb, { type: 'desa', id: order.desaId, desaId: order.desaId }, { openedPeriod: period, books, states: states.length });
  }

  /** No month may be closed on top of it: of the books named, or of any book when the first month itself moves. */
  private async mustBeFree(desaId: string, books: readonly string[] | undefined): Promise<void> {
    const closed = await this.periods.firstClosed(desaId, '0000-01', books);
    if (closed) throw openingProblems.closedAfter(closed);
  }

  private async addRows(desaId: string, book: string, period: string, states: readonly ReadState[]): Promise<void> {
    if (states.length === 0) return;
    const kept = await this.shelf.forEntry(desaId, book, period);
    if ((await this.rows.between(desaId, book, '0000-01', '9999-12')).length > 0) throw openingProblems.hasRows(book);
    const today = this.clock.today(this.context.actor.zone);
    await this.entries.addAll(states.map(({ form, values }) => ({
      desaId, book, edition: kept.edition, sheet: '', period, periodDate: firstDay(period), ...this.reader.read(kept, form.row?.(values) ?? values, today),
    })));
  }
}
