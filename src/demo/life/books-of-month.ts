import type { Book } from '#catalogue/book';
import { Catalogue } from '#catalogue/catalogue';
import { allChecks } from '#domains/checks';
import { submittedBidang } from '#submissions/submission';
import type { DesaBooks } from '../generate/desa-books.js';
import type { Month } from '../generate/months.js';
import type { House } from './house.js';

/** The cash book is closed against the bank book, the recapitulation from the books of residents: these two come last. */
const waitsForOthers = ({ code }: Book): number => Number(code === 'C.4' || code === 'B.3');

/** The books a desa may keep, in the order in which a month is closed. */
export const keepableBooks = (house: House): Book[] =>
  submittedBidang.flatMap((bidang) => house.get(Catalogue).ofBidang(bidang)).filter(({ keepable }) => keepable).sort((one, other) => waitsForOthers(one) - waitsForOthers(other));

export const modeOf = (desa: DesaBooks, book: Book): string => desa.modes[book.code] ?? book.modeDefault;
export const typedBooks = (house: House, desa: DesaBooks): Book[] => keepableBooks(house).filter((book) => modeOf(desa, book) === 'isian');

/** Rows were entered or corrected in that month. */
export function hasRows(desa: DesaBooks, code: string, month: Month): boolean {
  return desa.books[code]?.some(({ period, changes }) => period === month || changes?.some((change) => change.period === month)) ?? false;
}

/** Something to close: rows, or nothing in a book whose balance goes from month to month. */
export const isTyped = (desa: DesaBooks, book: Book, month: Month): boolean =>
  hasRows(desa, book.code, month) || (book.period.kind === 'monthly' && desa.books[book.code] !== undefined);

/** A mistake that stops the close of an earlier month: nobody has mended it, and every later month waits for it. */
export const isStuck = (desa: DesaBooks, code: string, month: Month): boolean =>
  desa.planted.some((fault) => fault.book === code && fault.period < month && allChecks.find(({ id }) => id === fault.check)?.blocks === 'close');
