import type { Writable } from 'node:stream';
import type { Values } from '#catalogue/book';
import { headerColumns, textOf } from '../print/register-form.js';
import { paintRegister } from '../print/paint-register.js';
import type { BookForm } from '../spreadsheet/forms/book-form.js';
import { writeBook } from '../spreadsheet/forms/write-book.js';
import { writeCsv } from '../spreadsheet/forms/write-csv.js';
import { writeTemplate } from '../spreadsheet/forms/write-template.js';
import { formPeriod, type ExportedBook, type FormHead } from './exported-book.js';

export const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
} as const;
export type FileFormat = keyof typeof mediaTypes;

/** How a book is written in each format; `own`: also our own columns, so that the file can be imported again. */
export const writers: Readonly<Record<FileFormat, (out: Writable, book: ExportedBook, own: boolean) => Promise<unknown>>> = {
  xlsx: (out, book, own) => writeBook(out, { ...formOf(book), rows: allRows(book), signers: book.signers.map(withoutEmptyName), place: book.place, date: book.date, withOwnColumns: own }),
  csv: (out, book) => writeCsv(out, book.kept.edition, allRows(book)),
  pdf: (out, book) => paintRegister(out, {
    ...formOf(book), sheets: book.sheets.map((sheet) => ({ ...sheet, header: printedHeader(book, sheet.header), closeValues: book.closeValues })),
    signers: book.signers, place: book.place, date: book.date, createdAt: book.createdAt, draft: book.kept.month.state === 'open',
  }),
};

export const writeEmptyForm = (out: Writable, head: FormHead): Promise<void> => writeTemplate(out, formOf(head));

const formOf = ({ kept, desa, kecamatan, kabupaten }: FormHead): Omit<BookForm, 'rows'> =>
  ({ book: kept.book, edition: kept.edition, desa, kecamatan, kabupaten, period: formPeriod(kept) });

async function* allRows({ sheets }: ExportedBook): AsyncGenerator<Values> {
  for (const { rows } of sheets) yield* rows;
}

/** A spreadsheet leaves dots for a name nobody told. */
const withoutEmptyName = ({ name, ...signer }: ExportedBook['signers'][number]) => (name === '' ? signer : { ...signer, name });

const printedHeader = ({ kept: { edition } }: ExportedBook, header: Values): Record<string, string> =>
  Object.fromEntries(headerColumns(edition).map((column) => [column.key, textOf(column, header[column.key])]));
