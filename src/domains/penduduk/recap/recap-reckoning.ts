import { Injectable } from '@nestjs/common';
import type { Values } from '#catalogue/book';
import { Catalogue } from '#catalogue/catalogue';
import type { CheckRow, CheckWorld, Finding } from '#catalogue/check';
import { CheckEngine } from '#catalogue/checking/engine';
import { lastDay, nextPeriod, previousPeriod } from '#catalogue/period';
import { asCheckRow } from '#registers/book-checking';
import { BookPeriodRepository } from '#registers/book-period.repository';
import type { KeptBook } from '#registers/kept-book';
import { MonthRows } from '#registers/month-rows';
import { openingProblems } from '#registers/opening/opening.problems';
import { OpeningRepository } from '#registers/opening/opening.repository';
import { registerProblems } from '#registers/register.problems';
import { activeOn } from '../checks/b3-sources.js';
import { reckonRecap } from './reckon-recap.js';

const never = '9999-12';

export interface Recap {
  /** As the books say now. */
  readonly rows: readonly Values[];
  /** Where the recapitulation and its sources differ; the same checks are asked when it is handed in. */
  readonly findings: readonly Finding[];
}

/** Reckons the recapitulation of a month (B.3) from its sources, as they stand now. */
@Injectable()
export class RecapReckoning {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly checks: CheckEngine,
    private readonly rows: MonthRows,
    private readonly periods: BookPeriodRepository,
    private readonly openings: OpeningRepository,
  ) {}

  async reckon(kept: KeptBook): Promise<Recap> {
    const { desaId, period, desa } = kept;
    const before = await this.before(kept);
    const rowsOf = async (book: string, from: string, to: string): Promise<CheckRow[]> => (await this.rows.between(desaId, book, from, to)).map(asCheckRow);
    // Whoever was written into B.1 in a later month was not among those counted, whatever his tanggal_masuk says: what a desa confirmed does
    // not change by what it writes afterwards, and the hand-in (B3-05) looks at the same rows.
    const [mutations, residents, later] = [await rowsOf('B.2', period, period), await rowsOf('B.1', '0000-01', period), await rowsOf('B.2', nextPeriod(period), never)];
    const world: CheckWorld = { period, books: { 'B.1': residents, 'B.2': mutations }, previous: { 'B.3': before.map((values) => ({ values })) }, later: { 'B.2': later } };
    const living = activeOn(lastDay(period), { world, rows: (book) => world.books?.[book] ?? [], previous: () => [] });
    const rows = reckonRecap({ dusun: desa.dusun, before, mutations: mutations.map(({ values }) => values), residents: living });
    return { rows, findings: this.findings(kept, rows, world) };
  }

  /** The rows as they stand in the book. */
  async standing(kept: KeptBook): Promise<readonly { readonly entryId: string; readonly values: Values }[]> {
    return this.rows.between(kept.desaId, kept.book.code, kept.period, kept.period);
  }

  /** Last month's end, once the desa has said so; else what the desa started with. */
  private async before({ desaId, period, book }: KeptBook): Promise<readonly Values[]> {
    const last = await this.periods.find(desaId, 'B.3', previousPeriod(period));
    if (last?.state === 'closed' || last?.confirmedAt) return (await this.rows.between(desaId, 'B.3', previousPeriod(period), previousPeriod(period))).map(({ values }) => values);
    const opening = (await this.openings.list(desaId, 'B.3')).filter((one) => one.period === period);
    if (opening.length > 0) return opening.map(({ sheet, values }) => ({ nama_dusun: sheet, ...values }));
    const started = (await this.openings.list(desaId, 'B.3')).some((one) => one.period < period);
    throw started ? registerProblems.earlierOpen({ book, period }, previousPeriod(period)) : openingProblems.missing('B.3', period);
  }

  private findings(kept: KeptBook, rows: readonly Values[], world: CheckWorld): readonly Finding[] {
    const books = { ...world.books, 'B.3': rows.map((values) => ({ values })) };
    const { findings } = this.checks.crossCheck(this.catalogue.book('B.3'), { ...world, books, softenings: kept.softenings });
    return findings.filter(({ check }) => check.startsWith('B3-'));
  }
}
