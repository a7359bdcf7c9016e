import type { Values } from '#catalogue/book';

/** A case of a vectors file: rows, what is known beside them, and the ids of the checks that must fire. */
export interface VectorCase {
  readonly expect?: readonly string[] | string | null;
  readonly why?: string;
  readonly row?: Values;
  readonly rows?: readonly Values[];
  /** Rows of other books, by code. */
  readonly books?: Readonly<Record<string, readonly Values[]>>;
  /** Rows of the month or year before: of this book, or by code. */
  readonly previous?: unknown;
  /** Code of the edition. */
  readonly form?: string;
  readonly period?: string;
  readonly today?: string;
  /** Last day of the period. */
  readonly tanggal_periksa?: string;
  readonly opening_saldo?: Balance;
  readonly closing_saldo?: Balance;
  readonly [key: string]: unknown;
}

/** One amount, or one a sheet. */
export type Balance = number | Readonly<Record<string, number>>;

export type VectorFile = Readonly<Record<string, unknown>>;

/** "b3" and "B.3" are one book; undefined: no book is meant. */
export function bookCode(word: string): string | undefined {
  const [, letter, number] = /^([a-f])[.\s]?(\d{1,2})$/i.exec(word) ?? [];
  return letter ? `${letter.toUpperCase()}.${Number(number)}` : undefined;
}

/** The books a group is named after: "b3_b2" is about B.3 and B.2. */
export const booksNamed = (group: string): string[] => group.split(/[_\s-]+/).map(bookCode).filter((code) => code !== undefined);
