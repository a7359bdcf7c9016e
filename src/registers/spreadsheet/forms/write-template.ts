import type { Writable } from 'node:stream';
import type { Column } from '#catalogue/book';
import { codeListOf } from '#catalogue/code-lists/code-lists';
import { kindOf } from '#catalogue/columns/columns';
import { writeXlsx } from '../writing/xlsx-writer.js';
import type { BookForm } from './book-form.js';
import { cellForm } from './cell-looks.js';
import { depthOf, formColumns, type FormColumn } from './form-columns.js';
import { layoutOf, writeHead } from './write-book.js';

const ROWS = 5_000;

/** The empty form with a filling hint at every heading, choices to pick from, and columns that keep a NIK a text. */
export async function writeTemplate(out: Writable, form: Omit<BookForm, 'rows'>): Promise<void> {
  const blank: BookForm = { ...form, rows: [], withOwnColumns: true };
  const columns = formColumns(form.edition, true);
  const layout = layoutOf(blank, columns);
  const first = (layout.repeat?.[0] ?? 1) + depthOf(columns) + 1;
  const choices = choicesOf(columns).map(({ at, codes }) => ({ at: { top: first, left: at, bottom: first + ROWS, right: at }, codes }));
  await writeXlsx(out, async (workbook) => {
    const sheet = workbook.sheet(form.book.code, { ...layout, columns: columns.map(({ column }) => cellForm(column)), choices });
    await writeHead(sheet, blank, columns, {}, true);
    await sheet.end();
  });
}

function choicesOf(columns: readonly FormColumn[]) {
  return columns.flatMap(({ column }, at) => (column.type === 'enum' ? [{ at, codes: printedCodes(column) }] : []));
}

const printedCodes = (column: Column) => codeListOf(column.codes ?? '').values.map(({ code }) => kindOf(column).print(code, column));
