import type { Value, Values } from '#catalogue/book';
import { periodAfter } from '#catalogue/period';
import { valuesAt, type BookRow, type DesaBooks } from '../desa-books.js';
import type { Month } from '../months.js';

/** A mistake as desa really make it, and the check that must notice it. */
export interface Fault {
  /** Id of the check that must fire. */
  readonly check: string;
  readonly book: string;
  /** Indonesian: what is wrong, for the story told to visitors of the demo. */
  readonly what: string;
  /** Puts it into the books; gives back the month in which it shows, or nothing where the books offer no place for it. */
  readonly plant: (desa: DesaBooks) => Month | undefined;
}

export const lastClosedMonth = (desa: DesaBooks): Month => periodAfter(desa.today.slice(0, 7), -1);

/** Somebody wrote this over the row in that month. */
export function overwrite(row: BookRow, period: Month, values: Values): void {
  if (row.period === period) Object.assign(row.values, values);
  else (row.changes ??= []).push({ period, values });
}

/** Writes over a row in the last closed month, if there is such a row. */
export function spoil(desa: DesaBooks, row: BookRow | undefined, wrong: (values: Values) => Values): Month | undefined {
  if (!row) return undefined;
  const period = row.period > lastClosedMonth(desa) ? row.period : lastClosedMonth(desa);
  overwrite(row, period, wrong(valuesAt(row, period)));
  return period;
}

/** Writes a row of a monthly book wrongly from the start, if there is such a row. */
export function miswrite(row: BookRow | undefined, wrong: (values: Values) => Values): Month | undefined {
  if (!row) return undefined;
  overwrite(row, row.period, wrong(row.values));
  return row.period;
}

/** The first row of a book that suits. */
export const rowWhere = (desa: DesaBooks, book: string, suits: (values: Values, row: BookRow) => boolean): BookRow | undefined =>
  desa.books[book]?.find((row) => row.period <= lastClosedMonth(desa) && suits(valuesAt(row, lastClosedMonth(desa)), row));

/** The latest row of a monthly book in a closed month. */
export const lastClosedRow = (desa: DesaBooks, book: string, suits: (values: Values) => boolean = () => true): BookRow | undefined =>
  desa.books[book]?.filter((row) => row.period <= lastClosedMonth(desa) && suits(row.values)).at(-1);

/** A resident of whom no other book speaks, so that one mistake stays one finding. */
export function isUnknownElsewhere(desa: DesaBooks): (values: Values, row: BookRow) => boolean {
  const valuesOf = (book: string, key: string) => new Set<Value | undefined>(desa.books[book]?.map(({ values }) => values[key]));
  const [cards, mutated, newcomers, named] = [valuesOf('B.5', 'no_kk'), valuesOf('B.2', 'nama_lengkap'), valuesOf('B.2', 'no_kk'), new Set([...valuesOf('D.4', 'nama'), ...valuesOf('A.4', 'nama')])];
  return (values, row) => row.period === desa.months.from && !row.changes?.length && !cards.has(values['no_kk']) && !newcomers.has(values['no_kk'])
    && !mutated.has(values['nama_lengkap']) && !named.has(values['nama_lengkap']);
}
