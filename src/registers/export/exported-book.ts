import type { SignatureBlock } from '#kernel/paper/signatures';
import type { Values } from '#catalogue/book';
import type { KeptBook } from '../kept-book.js';

export type Rows = Iterable<Values> | AsyncIterable<Values>;

/** One sheet of a book; a book without sheets has one. Its rows are already as this reader may see them. */
export interface ExportedSheet {
  readonly header: Values;
  readonly rows: Rows;
  /** Balance brought in; absent where the first row says it itself. */
  readonly opening?: number;
  readonly closing?: number;
}

/** What stands on a form besides its rows. */
export interface FormHead {
  readonly kept: KeptBook;
  /** Names without "Desa", "Kecamatan", "Kabupaten". */
  readonly desa: string;
  readonly kecamatan: string;
  readonly kabupaten: string;
}

/** A book of one desa for one period, ready to be written in any format. */
export interface ExportedBook extends FormHead {
  readonly sheets: readonly ExportedSheet[];
  readonly closeValues: Values;
  readonly signers: readonly SignatureBlock[];
  readonly place: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly createdAt: Date;
}

/** The period as the form's title says it: a book of the year names the year. */
export const formPeriod = ({ book, period }: KeptBook): string => (book.period.kind === 'yearly' ? period.slice(0, 4) : period);
