import type { Book, Edition, Values } from '#catalogue/book';

/** Who signs a page, as printed. */
export interface FormSigner {
  readonly position: 'left' | 'right';
  /** "MENGETAHUI KEPALA DESA" */
  readonly label: string;
  readonly name?: string;
  readonly nip?: string;
}

/** A book of one desa for one period, ready to be laid out. */
export interface BookForm {
  readonly book: Book;
  readonly edition: Edition;
  readonly desa: string;
  readonly kecamatan: string;
  readonly kabupaten: string;
  /** "2026-03" or "2026". */
  readonly period: string;
  /** Values under the keys of the book, the running number with them. */
  readonly rows: Iterable<Values> | AsyncIterable<Values>;
  readonly signers?: readonly FormSigner[];
  readonly place?: string;
  /** YYYY-MM-DD */
  readonly date?: string;
  /** Also our own columns, behind the form's, so that the file can be imported again. */
  readonly withOwnColumns?: boolean;
}

export const headerColumns = (edition: Edition) => edition.columns.filter(({ no }) => no === 0);
