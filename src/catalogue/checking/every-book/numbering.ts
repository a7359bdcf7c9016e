import type { CheckRow } from '../../check.js';
import { isBlank } from '../cells.js';
import { defineCheck, type Failure, type Here } from '../define-check.js';
import { type PlacedRow, sheetsOf } from '../sheets.js';

const counted = (letter: string, last: number, key: string, without: readonly number[] = []) =>
  Object.fromEntries(Array.from({ length: last }, (_, index) => index + 1).filter((no) => !without.includes(no)).map((no) => [`${letter}.${no}`, [key]]));

const columns: Record<string, readonly string[]> = {
  ...counted('A', 9, 'nomor_urut'), ...counted('B', 5, 'nomor_urut'), ...counted('C', 7, 'nomor_urut', [1]), ...counted('D', 4, 'nomor_urut'),
  ...counted('E', 15, 'nomor'), ...counted('F', 9, 'nomor'),
};

export const runningNumbers = defineCheck({
  id: 'X-01', severity: 'error', blocks: 'never', overridable: true, scope: 'book',
  books: ['*'],
  rule: 'nomor_urut (E and F: nomor) starts at 1, step 1, unique inside (village, book, sheet: registers.json sheet_by, reset period: registers.json period.numbering_reset)',
  message: 'Nomor urut tidak berurutan: loncat dari {a} ke {b}',
  basis: 'law form kolom 1 "nomor secara berurut"', mark: 'V',
  columns,
  mend: 'Urutkan kembali nomornya; baris ini seharusnya bernomor {want}.',
  whole(rows, here) {
    const key = columns[here.book.code]?.[0];
    // C.1 is ordered by kode rekening and has no numbers.
    if (!key || here.book.period.numbering === 'none') return undefined;
    return [...sheetsOf(here.book, rows)].flatMap(([sheet, placed]) => breaks(placed, key, lastNumbers(here, sheet, key)));
  },
});

/** Read so: each number is one more than the highest before it, so that one wrong number is named once. */
function breaks(rows: readonly PlacedRow[], key: string, before: readonly number[] | 'unknown'): Failure[] {
  // Numbers of an open month are given by the system at the close; none at all is not a fault.
  if (rows.every(({ values }) => isBlank(values[key]))) return [];
  const failures: Failure[] = [];
  let highest: number | undefined;
  for (const { row, values } of rows) {
    const number = isBlank(values[key]) ? Number.NaN : Number(values[key]);
    const follows = highest !== undefined ? number === highest + 1 : before === 'unknown' ? number >= 1 : before.some((last) => number === last + 1);
    const last: number = highest ?? (before === 'unknown' ? 0 : before[0]!);
    if (!follows) failures.push({ row, columns: [key], fill: { a: last, b: Number.isNaN(number) ? 'kosong' : number, want: last + 1 } });
    highest = Number.isNaN(number) ? last + 1 : Math.max(last, number);
  }
  return failures;
}

/**
 * The numbers the first row may follow. Told: that one. Not told, but last month's rows known: theirs, or 0 for an office that
 * starts afresh each month. A later month of a book numbered by the year, with nothing known of the earlier ones: any.
 */
function lastNumbers({ book, world }: Here, sheet: string, key: string): readonly number[] | 'unknown' {
  const told = world.lastNumber?.[book.code];
  if (told) return [told[sheet] ?? 0];
  if (book.period.numbering === 'monthly') return [0];
  const earlier = sheetsOf(book, previousRows(world.previous?.[book.code])).get(sheet);
  if (earlier) return [Math.max(0, ...earlier.map(({ values }) => Number(values[key]) || 0)), 0];
  const month = world.period?.slice(5, 7);
  return book.period.kind === 'monthly' && month && month !== '01' ? 'unknown' : [0];
}

const previousRows = (rows: readonly CheckRow[] | undefined): readonly CheckRow[] => rows ?? [];
