import type { Book } from '#catalogue/book';
import { numbered, type PlacedRow } from './provisional-numbers.js';

const book = (numbering: Book['period']['numbering']) => ({ period: { kind: 'yearly', eventDateKeys: [], numbering } }) as unknown as Book;
const row = (period: string, nomorUrut: number | null = null, more: Partial<PlacedRow> = {}): PlacedRow => ({ id: `${period}-${nomorUrut}`, sheet: '', period, nomorUrut, active: true, ...more });
const numbers = (rows: ReturnType<typeof numbered>) => rows.map(({ nomorUrut }) => nomorUrut);

it('two open months number on from each other, as closing them would', () => {
  expect(numbers(numbered(book('yearly'), [row('2026-01', 1), row('2026-02'), row('2026-02'), row('2026-03')]))).toEqual([1, 2, 3, 4]);
});

it('a number kept by a voided row is not given again', () => {
  expect(numbers(numbered(book('yearly'), [row('2026-01', 1), row('2026-01', 2, { active: false }), row('2026-02')]))).toEqual([1, 3]);
});

it('each sheet and each year begins at 1', () => {
  expect(numbers(numbered(book('yearly'), [row('2025-12', 7), row('2026-01'), row('2026-01', null, { sheet: 'Jalan' })]))).toEqual([7, 1, 1]);
});

it('a book without numbers has none', () => {
  expect(numbers(numbered(book('none'), [row('2026-01')]))).toEqual([null]);
});
