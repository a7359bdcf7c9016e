import type { Book } from '#catalogue/book';
import { numberScope } from '../entry-period.js';

/** A row's place in the order of its book. */
export interface PlacedRow {
  readonly id: string;
  readonly sheet: string;
  readonly period: string;
  readonly nomorUrut: number | null;
  /** false: voided after a close; it keeps its number, so no other row may get it. */
  readonly active: boolean;
}

/** The active rows with their numbers: as given, and for months still open as closing them one after the other would give. */
export function numbered(book: Book, rows: readonly PlacedRow[]): { readonly id: string; readonly nomorUrut: number | null }[] {
  const last = new Map<string, number>();
  const scope = ({ sheet, period }: PlacedRow): string | undefined => {
    const within = numberScope(book, period);
    return within === undefined ? undefined : `${within}/${sheet}`;
  };
  for (const row of rows) {
    const within = scope(row);
    if (within !== undefined && row.nomorUrut !== null) last.set(within, Math.max(last.get(within) ?? 0, row.nomorUrut));
  }
  return rows.filter(({ active }) => active).map((row) => {
    const within = scope(row);
    if (within === undefined || row.nomorUrut !== null) return { id: row.id, nomorUrut: row.nomorUrut };
    const next = (last.get(within) ?? 0) + 1;
    last.set(within, next);
    return { id: row.id, nomorUrut: next };
  });
}
