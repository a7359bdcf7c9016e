import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { plain } from '#catalogue/checking/same-name';
import { firstDay, period } from '#catalogue/period';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import { BookPeriodRepository } from '#registers/book-period.repository';
import { EntryReader } from '#registers/entry-reader';
import { EntryRepository } from '#registers/entry.repository';
import { BookShelf } from '#registers/kept-book';
import { MonthRows } from '#registers/month-rows';
import { registerProblems } from '#registers/register.problems';
import { carriedItem, isLeft } from './carried-item.js';
import { umumProblems } from './umum.problems.js';

export interface CarryYearOrder {
  readonly desaId: string;
  /** The year that begins. */
  readonly year: number;
}

export interface CarriedYear {
  readonly year: number;
  readonly carried: number;
  /** Things of last year that already stand in the new one. */
  readonly alreadyThere: number;
  /** Written off to the last piece. */
  readonly leftBehind: number;
}

@Injectable()
export class CarryYear {
  static readonly verb = 'year.carry';
  constructor(
    private readonly context: RequestContext,
    private readonly shelf: BookShelf,
    private readonly periods: BookPeriodRepository,
    private readonly rows: MonthRows,
    private readonly reader: EntryReader,
    private readonly entries: EntryRepository,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Begins a year of the inventory (A.3) with what last year left. May be repeated: what is there already stays as it is. */
  async do({ desaId, year }: CarryYearOrder): Promise<CarriedYear> {
    const today = this.clock.today(this.context.actor.zone);
    if (year > Number(today.slice(0, 4))) throw umumProblems.yearNotBegun(year);
    const january = period(year, 1);
    const kept = await this.shelf.forEntry(desaId, 'A.3', january);
    const { openBefore } = await this.periods.neighbours(kept);
    if (openBefore) throw registerProblems.earlierOpen(kept, openBefore);
    const before = await this.rows.between(desaId, 'A.3', period(year - 1, 1), period(year - 1, 12));
    if (before.length === 0) throw umumProblems.nothingToCarry(year - 1);
    const there = new Set((await this.rows.between(desaId, 'A.3', january, period(year, 12))).map(({ values }) => plain(values['jenis_barang_bangunan'])));
    const left = before.filter(({ values }) => isLeft(values));
    const missing = left.filter(({ values }) => !there.has(plain(values['jenis_barang_bangunan'])));
    await this.entries.addAll(missing.map(({ values }) => ({
      desaId, book: 'A.3', edition: kept.edition, sheet: '', period: january, periodDate: firstDay(january), ...this.reader.check(kept, carriedItem(values), today),
    })));
    const result = { year, carried: missing.length, alreadyThere: left.length - missing.length, leftBehind: before.length - left.length };
    await this.audit.record(CarryYear.verb, { type: 'book', id: `A.3/${year}`, desaId }, { book: 'A.3', ...result });
    return result;
  }
}
