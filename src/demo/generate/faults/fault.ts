import type { Value, Values } from '#catalogue/book';
import { periodAfter } from '#catalogue/period';
import { valuesAt, type BookRow, type DesaBooks } from '../desa-books.js';
import type { Month } from '../months.js';

/** A mistake as desa really make it, and the check that must notice it. */
export interface Fault {
  /** Id of the check that must fire; undefined: no check, a reminder. */
  readonly check: string | undefined;
  readonly book: string;
  /** Indonesian: what is wrong, for the story told to visitors of the demo. */
  readonly what: string;
  /** Puts it into the books; gives back the month in which it shows. */
  readonly plant: (desa: DesaBooks) => Month;
}

export const lastClosedMonth = (desa: DesaBooks): Month => periodAfter(desa.today.slice(0, 7), -1);

/** Somebody wrote this over the row in that month. */
export function overwrite(row: BookRow, period: Month, values: Values): void {
  if (row.period === period) Object.assign(row.values, values);
  else (row.changes ??= []).push({ period, values });
}

/** The first row of a book that suits; a fault without a place is a mistake of the demo. */
export function rowWhere(desa: DesaBooks, book: string, suits: (values: Values, row: BookRow) => boolean): BookRow {
  const found = desa.books[book]?.find((row) => suits(valuesAt(row, lastClosedMonth(desa)), row));
  if (!found) throw new Error(`no row in ${book} of ${desa.nama} to plant a fault in`);
  return found;
}

/** The latest row of a monthly book in a closed month. */
export function lastClosedRow(desa: DesaBooks, book: string, suits: (values: Values) => boolean = () => true): BookRow {
  const found = desa.books[book]?.filter((row) => row.period <= lastClosedMonth(desa) && suits(row.values)).at(-1);
  if (!found) throw new Error(`no row in ${book} of ${desa.nama} to plant a fault in`);
  return found;
}

/** A resident of whom no other book speaks, so that one mistake stays one finding. */
export function isUnknownElsewhere(desa: DesaBooks): (values: Values, row: BookRow) => boolean {
  const valuesOf = (book: string, key: string) => new Set<Value | undefined>(desa.books[book]?.map(({ values }) => values[key]));
  const [cards, mutated, newcomers, named] = [valuesOf('B.5', 'no_kk'), valuesOf('B.2', 'nama_lengkap'), valuesOf('B.2', 'no_kk'), new Set([...valuesOf('D.4', 'nama'), ...valuesOf('A.4', 'nama')])];
  return (values, row) => row.period === desa.months.from && row.changes!.length === 0 && !cards.has(values['no_kk']) && !newcomers.has(values['no_kk'])
    && !mutated.has(values['nama_lengkap']) && !named.has(values['nama_lengkap']);
}
