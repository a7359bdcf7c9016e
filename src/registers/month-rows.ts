import { Injectable } from '@nestjs/common';
import type { Values } from '#catalogue/book';
import { Catalogue } from '#catalogue/catalogue';
import { previousPeriod } from '#catalogue/period';
import { RequestContext } from '#kernel/request-context';
import { reckonRow } from '#catalogue/reckon';
import { fillRunning, hasRunningColumns, sumColumns } from './computed-columns.js';
import { numberScope } from './entry-period.js';
import type { KeptBook } from './kept-book.js';
import { versionInForce } from './version-in-force.js';

export interface MonthRow {
  readonly entryId: string;
  readonly sheet: string;
  readonly period: string;
  readonly periodDate: string;
  /** Given, or the one it would get if the month were closed now. */
  readonly nomorUrut: number | null;
  readonly values: Values;
  /** Running columns as the system reckons them. */
  readonly running: Values;
}

export interface MonthSheet {
  readonly rows: readonly MonthRow[];
  readonly opening: Readonly<Record<string, number>>;
  readonly closing: Readonly<Record<string, number>>;
  /** What columns that add up over the year had before this month, per sheet. */
  readonly sums: Readonly<Record<string, Values>>;
  /** Last running number given before this month, per sheet. */
  readonly lastNumber: Readonly<Record<string, number>>;
  /** Highest number already given beyond this month's own rows, per sheet: to a row voided after a close, or to later months. */
  readonly taken: Readonly<Record<string, number>>;
}

interface FoundRow {
  entryId: string;
  sheet: string;
  period: string;
  periodDate: string;
  nomorUrut: number | null;
  book: string;
  edition: string;
  typed: Values;
  computed: Values;
}

/** The rows a month delivers (its own, and older ones changed in it) with their numbers and balances, as they stand or as they would stand if it were closed now. */
@Injectable()
export class MonthRows {
  constructor(private readonly context: RequestContext, private readonly catalogue: Catalogue) {}

  async get(kept: KeptBook): Promise<MonthSheet> {
    const found = await this.rows(kept.desaId, kept.book.code, `changed_period = $4`, kept.period);
    const opening = await this.openingBalances(kept);
    const { lastNumber, taken } = await this.lastNumbers(kept);
    const numbered = this.number(kept, found, lastNumber, taken);
    if (!hasRunningColumns(kept.edition)) return { rows: numbered.map((row) => ({ ...row, running: {} })), opening, closing: {}, sums: {}, lastNumber, taken };
    const sums = await this.sumsBefore(kept);
    const { rows, closing } = fillRunning(kept.edition, numbered, opening, sums);
    return { rows, opening, closing, sums, lastNumber, taken };
  }

  /** Rows a check of the whole book looks at: this month's, this year's, or all so far, as the book runs. */
  async forChecks(kept: KeptBook): Promise<readonly MonthRow[]> {
    const { kind } = kept.book.period;
    if (kind === 'monthly') return (await this.get(kept)).rows;
    const from = kind === 'yearly' ? `${kept.period.slice(0, 4)}-01` : '0000-01';
    return this.between(kept.desaId, kept.book.code, from, kept.period);
  }

  /** Rows as they stand in closed months, for a partner's checks; by month or range. */
  async between(desaId: string, book: string, from: string, to: string): Promise<MonthRow[]> {
    const found = await this.rows(desaId, book, `period >= '${mustBeMonth(from)}' and period <= $4`, to);
    return versionInForce(this.catalogue.book(book), found).map((row) => {
      const whole = this.whole(row);
      return { ...whole, values: { ...row.computed, ...whole.values }, running: {} };
    });
  }

  /** What the month starts with, per sheet: last month's closing, else the opening state. */
  async openingBalances(kept: KeptBook): Promise<Readonly<Record<string, number>>> {
    if (!hasRunningColumns(kept.edition)) return {};
    const [found] = await this.context.query<{ balances: Record<string, number> | null; opening: Record<string, number> | null }>(
      `select (select balances from book_period where kecamatan_id = $1 and desa_id = $2 and book = $3 and period = $4 and state = 'closed') as balances,
              (select json_object_agg(sheet, ("values"->>'saldo')::numeric) from book_opening
               where kecamatan_id = $1 and desa_id = $2 and book = $3 and period <= $5 and "values" ? 'saldo') as opening`,
      [this.context.kecamatanId, kept.desaId, kept.book.code, previousPeriod(kept.period), kept.period]);
    return { ...found?.opening, ...found?.balances };
  }

  private async sumsBefore(kept: KeptBook): Promise<Record<string, Values>> {
    const sums: Record<string, Values> = {};
    for (const key of sumColumns(kept.edition)) {
      const rows = await this.context.query<{ sheet: string; sum: number }>(
        `select sheet, max((computed->>$6)::numeric)::float8 as sum from register_entry
         where kecamatan_id = $1 and desa_id = $2 and book = $3 and period >= $4 and period < $5 and state = 'active' and computed ? $6 group by sheet`,
        [this.context.kecamatanId, kept.desaId, kept.book.code, `${kept.period.slice(0, 4)}-01`, kept.period, key]);
      for (const { sheet, sum } of rows) sums[sheet] = { ...sums[sheet], [key]: sum };
    }
    return sums;
  }

  private async lastNumbers(kept: KeptBook): Promise<Pick<MonthSheet, 'lastNumber' | 'taken'>> {
    const scope = numberScope(kept.book, kept.period);
    if (scope === undefined) return { lastNumber: {}, taken: {} };
    // A closed month's own numbers are not "before" it: count what earlier months of the scope gave.
    const rows = await this.context.query<{ sheet: string; last: number | null; taken: number | null }>(
      `select sheet, max(nomor_urut) filter (where period < $4) as last, max(nomor_urut) filter (where period > $4 or (period = $4 and state = 'void')) as taken
       from register_entry
       where kecamatan_id = $1 and desa_id = $2 and book = $3 and period between $5 and $6 and nomor_urut is not null group by sheet`,
      [this.context.kecamatanId, kept.desaId, kept.book.code, kept.period, ...monthsOf(scope)]);
    const per = (pick: (row: (typeof rows)[number]) => number | null) =>
      Object.fromEntries(rows.flatMap((row) => (pick(row) === null ? [] : [[row.sheet, pick(row)!]])));
    return { lastNumber: per(({ last }) => last), taken: per(({ taken }) => taken) };
  }

  private number(
    kept: KeptBook, found: readonly FoundRow[], last: Readonly<Record<string, number>>, taken: Readonly<Record<string, number>>,
  ): Omit<MonthRow, 'running'>[] {
    const next = new Map<string, number>(Object.entries(taken));
    const counts = numberScope(kept.book, kept.period) !== undefined;
    for (const row of found) {
      if (row.nomorUrut !== null && row.period === kept.period) next.set(row.sheet, Math.max(next.get(row.sheet) ?? 0, row.nomorUrut));
    }
    return found.map((row) => {
      if (row.nomorUrut !== null || !counts) return this.whole(row);
      const number = (next.get(row.sheet) ?? last[row.sheet] ?? 0) + 1;
      next.set(row.sheet, number);
      return this.whole({ ...row, nomorUrut: number });
    });
  }

  private whole({ typed, computed, book, edition: code, ...row }: FoundRow): Omit<MonthRow, 'running'> {
    const edition = this.catalogue.edition(this.catalogue.book(book), code);
    const numbers = edition.columns.find((column) => column.numbering);
    void computed; // reckoned anew: a reopened month still holds the balances of its last close
    return { ...row, values: { ...reckonRow(edition, typed), ...typed, ...(numbers ? { [numbers.key]: row.nomorUrut } : {}) } };
  }

  private async rows(desaId: string, book: string, where: string, period: string): Promise<FoundRow[]> {
    return this.context.query<FoundRow>(
      `select entry_id as "entryId", sheet, period, period_date::text as "periodDate", nomor_urut as "nomorUrut", book, edition, "values" as typed, computed
       from register_entry where kecamatan_id = $1 and desa_id = $2 and book = $3 and ${where} and state = 'active'
       order by period, position, period_date, entry_id`,
      [this.context.kecamatanId, desaId, book, period]);
  }
}

/** First and last month of a scope of running numbers. */
const monthsOf = (scope: string): [string, string] => (scope === '' ? ['0000-01', '9999-12'] : scope.length === 4 ? [`${scope}-01`, `${scope}-12`] : [scope, scope]);

const mustBeMonth = (text: string): string => {
  if (!/^\d{4}-\d{2}$/.test(text)) throw new Error(`not a month: ${text}`);
  return text;
};
