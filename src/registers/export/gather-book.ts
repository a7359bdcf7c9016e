import { Injectable } from '@nestjs/common';
import { lastDay } from '#catalogue/period';
import { Clock, dateIn } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import { TerritoryQueries } from '#territory/territory.queries';
import { BookPeriodRepository } from '../book-period.repository.js';
import { BookShelf, mustBePeriod } from '../kept-book.js';
import { registerProblems } from '../register.problems.js';
import { exportProblems } from './export.problems.js';
import type { ExportedBook, FormHead } from './exported-book.js';
import { PeriodRows } from './period-rows.js';
import { SignersOfTheDay } from './signers-of-the-day.js';

/** Gathers what a file of a book is made of, while the request is still being answered. */
@Injectable()
export class GatherBook {
  constructor(
    private readonly shelf: BookShelf,
    private readonly territory: TerritoryQueries,
    private readonly periods: BookPeriodRepository,
    private readonly rows: PeriodRows,
    private readonly signers: SignersOfTheDay,
    private readonly context: RequestContext,
    private readonly clock: Clock,
  ) {}

  /** What an empty form says; without a month, as the desa keeps the book now. */
  async head(desaId: string, book: string, period?: string): Promise<FormHead> {
    const kept = await this.shelf.get(desaId, book, mustBePeriod(period ?? this.today.slice(0, 7)));
    const [desa, { nama: kecamatan, kabupaten }] = await Promise.all([this.territory.getDesa(desaId), this.territory.kecamatan()]);
    return { kept, desa: desa.nama, kecamatan, kabupaten };
  }

  async book(desaId: string, book: string, period: string): Promise<ExportedBook> {
    const head = await this.head(desaId, book, period);
    const { kept } = head;
    if (kept.mode === 'mati') throw registerProblems.notKept(kept);
    if (kept.mode === 'berkas') throw exportProblems.keptAsFile(kept);
    const month = await this.periods.find(desaId, kept.book.code, period);
    const closedOn = month?.closedAt && month.state === 'closed' ? dateIn(this.context.actor.zone, new Date(month.closedAt)) : undefined;
    return {
      ...head,
      sheets: await this.rows.sheets(kept),
      closeValues: closedOn ? (month?.closeValues ?? {}) : {},
      signers: await this.signers.list(desaId, kept.signers, closedOn ?? this.today),
      place: head.desa,
      date: closedOn ?? lastDay(period),
      createdAt: this.clock.now(),
    };
  }

  private get today(): string {
    return this.clock.today(this.context.actor.zone);
  }
}
