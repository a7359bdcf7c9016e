import { Injectable } from '@nestjs/common';
import type { Edition, Values } from '#catalogue/book';
import { isCarriedRow } from '#catalogue/reckon';
import { RequestContext } from '#kernel/request-context';
import { sheetOf } from '../entry-period.js';
import type { KeptBook } from '../kept-book.js';
import { masked, seesPersonal } from '../masking.js';
import { MonthRows, type MonthSheet } from '../month-rows.js';
import type { ExportedSheet } from './exported-book.js';
import { RowsSoFar } from './rows-so-far.js';

/** The rows a period of a book means, sheet by sheet, as the actor may see them. */
@Injectable()
export class PeriodRows {
  constructor(private readonly context: RequestContext, private readonly months: MonthRows, private readonly soFar: RowsSoFar) {}

  async sheets(kept: KeptBook): Promise<ExportedSheet[]> {
    const { book, edition } = kept;
    if (book.period.kind === 'monthly') {
      const clear = seesPersonal(this.context.actor);
      return monthSheets(kept, await this.months.get(kept), (values) => (clear ? values : masked(edition, values)));
    }
    const rows = await this.soFar.get(kept);
    if (book.sheetBy.length === 0) return [{ header: {}, rows }];
    // A book per kegiatan is small, and the head of a sheet stands before its rows.
    const all: Values[] = [];
    for await (const values of rows) all.push(values);
    return [...grouped(all, (values) => sheetOf(book, values)).values()].map((ofSheet) => ({ header: headerOf(edition, ofSheet), rows: ofSheet }));
  }
}

/** Sheets with rows, and those that only carry a balance on. */
function monthSheets({ book, edition }: KeptBook, month: MonthSheet, seen: (values: Values) => Values): ExportedSheet[] {
  const bySheet = grouped(month.rows, ({ sheet }) => sheet);
  const idle = Object.entries(month.opening).flatMap(([sheet, balance]) => (balance !== 0 && !bySheet.has(sheet) ? [sheet] : []));
  return [...bySheet.keys(), ...idle].map((sheet) => {
    const rows = (bySheet.get(sheet) ?? []).map(({ values }) => values);
    const opening = month.opening[sheet];
    const closing = month.closing[sheet];
    const header = rows.length > 0 ? headerOf(edition, rows) : headerOfName(book.sheetBy, sheet);
    return {
      header: seen(header), rows: rows.map(seen),
      ...(opening !== undefined && !beginsCarried(rows) && { opening }),
      ...(closing !== undefined && { closing }),
    };
  });
}

const beginsCarried = ([first]: readonly Values[]): boolean => first !== undefined && Object.values(first).some(isCarriedRow);

/** What the rows of a sheet say of its head; the first that says it counts. */
const headerOf = (edition: Edition, rows: readonly Values[]): Values =>
  Object.fromEntries(edition.columns.filter(({ no }) => no === 0).map(({ key }) => [key, rows.find((values) => values[key] !== undefined && values[key] !== null)?.[key]]));

/** A sheet without rows is known by its name alone. */
const headerOfName = (keys: readonly string[], sheet: string): Values => (keys.length === 1 ? { [keys[0]!]: sheet } : {});

function grouped<Row>(rows: readonly Row[], by: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(by(row));
    if (group) group.push(row);
    else groups.set(by(row), [row]);
  }
  return groups;
}
