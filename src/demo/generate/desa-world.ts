import type { Book } from '#catalogue/book';
import { sheetOf } from '#catalogue/checking/sheets';
import type { CheckRow, CheckWorld } from '#catalogue/check';
import { lastDay, periodAfter, yearOf } from '#catalogue/period';
import { catalogue } from '#domains/catalogue';
import { valuesAt, type BookRow, type DesaBooks } from './desa-books.js';
import type { Month } from './months.js';

const balances: Readonly<Record<string, string>> = { 'C.3': 'saldo_kas', 'C.4': 'saldo', 'C.5': 'saldo', 'C.6': 'saldo', 'C.7': 'saldo' };

/** What the checks would see of a generated desa when it hands in a month; numbers are given as the engine gives them at the close. */
export function worldOf(desa: DesaBooks, period: Month): CheckWorld {
  const codes = Object.keys(desa.books);
  const each = <T>(of: (book: Book) => T | undefined) => Object.fromEntries(codes.flatMap((code) => {
    const found = of(catalogue.book(code));
    return found === undefined ? [] : [[code, found]];
  })) as Record<string, T>;
  return {
    period, today: lastDay(period), holidays: [],
    books: each((book) => rowsIn(desa, book, period)),
    previous: each((book) => previousOf(desa, book, period)),
    earlier: each((book) => (book.period.kind === 'monthly' ? earlierOf(desa, book, period) : undefined)),
    openingBalance: each((book) => (balances[book.code] ? openingOf(desa, book, period) : undefined)),
    lastNumber: each((book) => (book.period.kind === 'monthly' ? lastNumbers(desa, book, period) : {})),
    openingCumulative: cumulativeBefore(desa, period),
    closeValues: desa.closeValues[period] ? { 'C.4': { ...desa.closeValues[period] } } : {},
    nihil: each((book) => desa.nihil[book.code]?.includes(period) ?? false),
    attachments: { 'C.6': ['rekening_koran'] },
    editions: editionsAt(desa, period),
  };
}

const isChanged = (desa: DesaBooks, period: Month): boolean => desa.books['C.1']?.some((row) => row.edition && yearOf(row.period) === yearOf(period) && row.period <= period) ?? false;
const editionsAt = (desa: DesaBooks, period: Month): Record<string, string> => (isChanged(desa, period) ? { 'C.1': 'permendagri_47_2016_perubahan' } : {});

/** A monthly book holds its month, a yearly one its year so far, a running one all that was entered. */
function rowsIn(desa: DesaBooks, book: Book, period: Month): CheckRow[] {
  const rows = desa.books[book.code]!.filter((row) => isIn(book, row, period));
  const inForce = book.code === 'C.1' && isChanged(desa, period) ? rows.filter((row) => row.edition) : rows;
  return numbered(desa, book, inForce).map((row) => ({ values: { nomor_urut: row.number, ...valuesAt(row.row, period) } }));
}

function isIn(book: Book, row: BookRow, period: Month): boolean {
  if (book.period.kind === 'monthly') return row.period === period;
  return row.period <= period && (book.period.kind === 'running' || yearOf(row.period) === yearOf(period));
}

/** Numbers run through the reset period of the book: month, year or for good. */
function numbered(desa: DesaBooks, book: Book, rows: readonly BookRow[]): { row: BookRow; number: number }[] {
  const counters = new Map<string, number>();
  const numbers = new Map<BookRow, number>();
  for (const row of desa.books[book.code]!) {
    const scope = book.period.numbering === 'monthly' ? row.period : book.period.numbering === 'never' ? '' : row.period.slice(0, 4);
    const key = `${scope}|${sheetOf(book, row.values)}`;
    counters.set(key, (counters.get(key) ?? 0) + 1);
    numbers.set(row, counters.get(key)!);
  }
  return rows.map((row) => ({ row, number: numbers.get(row)! }));
}

/** Last month's rows, or last year's; for the first inventory and the first recap, the opening state. */
function previousOf(desa: DesaBooks, book: Book, period: Month): CheckRow[] | undefined {
  const back = book.period.kind === 'monthly' ? -1 : -Number(period.slice(5));
  const before = periodAfter(period, back);
  if (before >= desa.months.from) return rowsIn(desa, book, before);
  const takenOver = desa.takenOver[book.code];
  if (takenOver) return takenOver.map(({ values }) => ({ values }));
  const opening = { 'A.3': desa.opening.inventory, 'B.3': desa.opening.recap }[book.code];
  return opening?.map((values) => ({ values }));
}

/** Rows of the year before this month. */
function earlierOf(desa: DesaBooks, book: Book, period: Month): CheckRow[] {
  const rows = desa.books[book.code]!.filter((row) => yearOf(row.period) === yearOf(period) && row.period < period);
  return numbered(desa, book, rows).map(({ row, number }) => ({ values: { nomor_urut: number, ...valuesAt(row, period) } }));
}

/** The last number of each sheet before this month, inside the year. */
function lastNumbers(desa: DesaBooks, book: Book, period: Month): Record<string, number> {
  if (book.period.numbering === 'monthly') return {};
  return Object.fromEntries(earlierOf(desa, book, period).map(({ values }) => [sheetOf(book, values), Number(values['nomor_urut'])]));
}

/** What each sheet had at the end of the month before. */
function openingOf(desa: DesaBooks, book: Book, period: Month): Record<string, number> {
  const opening: Record<string, number> = book.code === 'C.6' ? { ...desa.opening.bank } : {};
  if (book.code === 'C.4') opening[''] = desa.opening.cash + Object.values(desa.opening.bank).reduce((sum, each) => sum + each, 0);
  for (const row of desa.books[book.code]!.filter((each) => each.period < period)) {
    opening[sheetOf(book, row.values)] = Number(row.values[balances[book.code]!]);
  }
  return opening;
}

const cumulativeBefore = (desa: DesaBooks, period: Month): number =>
  (desa.books['C.4'] ?? []).filter((row) => yearOf(row.period) === yearOf(period) && row.period < period).reduce((sum, row) => sum + Number(row.values['pengeluaran']), 0);
