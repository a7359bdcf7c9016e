import type { Book, Values } from '#catalogue/book';
import { lastDay } from '#catalogue/period';

export interface Placing {
  readonly period: string;
  /** The date the row stands under in its month; numbers follow it. */
  readonly date: string;
}

const dateIn = (values: Values, key: string): string | undefined => {
  const value = values[key];
  return typeof value === 'string' && value.length === 10 ? value : undefined;
};

/**
 * Which month a row belongs to. Where the book has a date of report, that decides (a birth reported late counts where it was
 * reported). Else the month the keeper asked for; else the month of the event; else the running month.
 */
export function placeEntry(book: Book, values: Values, asked: string | undefined, today: string): Placing {
  const reported = book.period.reportDateKey && dateIn(values, book.period.reportDateKey);
  const event = reported ?? book.period.eventDateKeys.map((key) => dateIn(values, key)).find(Boolean);
  const running = book.period.kind === 'running';
  const period = reported?.slice(0, 7) ?? asked ?? (running ? undefined : event?.slice(0, 7)) ?? today.slice(0, 7);
  const inside = event?.slice(0, 7) === period;
  return { period, date: inside ? event! : today.slice(0, 7) === period ? today : lastDay(period) };
}

/** The scope within which running numbers start at 1. */
export function numberScope(book: Book, period: string): string | undefined {
  switch (book.period.numbering) {
    case 'monthly':
      return period;
    case 'yearly':
    case 'per_kegiatan':
      return period.slice(0, 4);
    case 'never':
      return '';
    case 'none':
      return undefined;
  }
}

/** The sheet a row stands on: the values of the header columns that split the book. */
export function sheetOf(book: Book, values: Values): string {
  return book.sheetBy.map((key) => String(values[key] ?? '').trim()).join(' / ');
}
