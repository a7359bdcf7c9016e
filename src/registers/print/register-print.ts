import type { SignatureBlock } from '#kernel/paper/signatures';
import type { Book, Edition, Values } from '#catalogue/book';

/** One sheet of a book: an account, an activity; a book without sheets has one. */
export interface PrintedSheet {
  /** Fields of the form's head (columns with no 0), by key, as they are to be read. */
  readonly header?: Readonly<Record<string, string>>;
  readonly rows: AsyncIterable<Values> | Iterable<Values>;
  /** Balance brought in from the period before, in rupiah. */
  readonly opening?: number;
  /** Balance at the close. */
  readonly closing?: number;
  /** What was typed at the close: cash in hand, balance at the bank. */
  readonly closeValues?: Values;
}

export interface RegisterPrint {
  readonly book: Book;
  readonly edition: Edition;
  /** Names without "Desa", "Kecamatan", "Kabupaten". */
  readonly desa: string;
  readonly kecamatan: string;
  readonly kabupaten: string;
  /** YYYY-MM, or YYYY for a book of the year. */
  readonly period: string;
  readonly sheets: readonly PrintedSheet[];
  readonly signers: readonly SignatureBlock[];
  readonly place: string;
  /** YYYY-MM-DD; empty leaves dots to be filled in by hand. */
  readonly date: string;
  /** Moment stamped into the file; the same moment and rows give the same bytes. */
  readonly createdAt: Date;
  /** The period is open: numbers may still change. */
  readonly draft?: boolean;
  /** Where a reader can check that the print is genuine; shown as a QR between the signatures. */
  readonly verifyUrl?: string;
}
