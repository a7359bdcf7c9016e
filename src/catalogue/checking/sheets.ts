import type { Book, Values } from '../book.js';
import type { CheckRow } from '../check.js';
import { text } from './cells.js';

/** A row with its position in the book, from 1. */
export interface PlacedRow {
  readonly row: number;
  readonly values: Values;
}

/** The sheet a row stands on: the header columns that split the book; '' where the book has none. */
export function sheetOf(book: Pick<Book, 'sheetBy'>, values: Values): string {
  const marks = book.sheetBy.map((key) => text(values[key]));
  return marks.some(Boolean) ? marks.join(' / ') : '';
}

/** Rows by sheet, in their order; each sheet has numbers and a balance of its own. */
export function sheetsOf(book: Pick<Book, 'sheetBy'>, rows: readonly CheckRow[]): Map<string, PlacedRow[]> {
  const sheets = new Map<string, PlacedRow[]>();
  rows.forEach(({ values }, index) => {
    const sheet = sheetOf(book, values);
    const placed = sheets.get(sheet) ?? [];
    if (placed.length === 0) sheets.set(sheet, placed);
    placed.push({ row: index + 1, values });
  });
  return sheets;
}
