import type { Writable } from 'node:stream';
import type { Values } from '#catalogue/book';
import { writeXlsx } from '../writing/xlsx-writer.js';
import type { SheetLayout, SheetWriter, WorkbookWriter } from '../writing/sheet-writer.js';
import { headerColumns, type BookForm } from './book-form.js';
import { cellForm, outCell } from './cell-looks.js';
import { depthOf, formColumns, headingRows, numberRow, type FormColumn } from './form-columns.js';
import { writeSignatures } from './signature-block.js';
import { titleLines } from './title-lines.js';
import { Totals, totalledColumns } from './totals.js';

/** Writes a book as the annex lays it out: title, merged headings, numbered row, rows, sums, signatures. One worksheet, or one per sheet of the book. */
export async function writeBook(out: Writable, form: BookForm): Promise<void> {
  await writeXlsx(out, async (workbook) => {
    if (form.book.sheetBy.length === 0) return writeSheet(workbook, form, form.book.code, {}, form.rows);
    for (const { name, header, rows } of await sheetsOf(form)) await writeSheet(workbook, form, name, header, rows);
  });
}

/** A book kept per kegiatan or per account is small; its rows are sorted into their sheets in memory. */
async function sheetsOf({ book, edition, rows }: BookForm): Promise<{ name: string; header: Values; rows: Values[] }[]> {
  const sheets = new Map<string, { name: string; header: Values; rows: Values[] }>();
  for await (const values of rows) {
    const name = book.sheetBy.map((key) => String(values[key] ?? '')).join(' ').trim();
    const sheet = sheets.get(name) ?? { name: name || book.code, header: {}, rows: [] };
    sheet.rows.push(values);
    for (const { key } of headerColumns(edition)) sheet.header[key] ??= values[key];
    sheets.set(name, sheet);
  }
  return sheets.size ? [...sheets.values()] : [{ name: book.code, header: {}, rows: [] }];
}

async function writeSheet(workbook: WorkbookWriter, form: BookForm, name: string, header: Values, rows: BookForm['rows']): Promise<void> {
  const columns = formColumns(form.edition, form.withOwnColumns ?? false);
  const sheet = workbook.sheet(name, layoutOf(form, columns));
  await writeHead(sheet, form, columns, header, false);
  const totalled = totalledColumns(form.book, columns.map(({ column }) => column));
  const totals = new Totals(totalled);
  const first = sheet.nextRow;
  for await (const values of rows) {
    totals.add(values);
    await sheet.row(columns.map(({ column }) => outCell(values[column.key], column)));
  }
  if (sheet.nextRow === first) await writeNil(sheet, columns.length);
  else if (totalled.length) await writeTotals(sheet, columns, totals, totalled.map(({ key }) => key));
  await writeSignatures(sheet, form, columns.length);
  await sheet.end();
}

/** Everything above the first row. */
export async function writeHead(sheet: SheetWriter, form: BookForm, columns: readonly FormColumn[], header: Values, hints: boolean): Promise<void> {
  const across = () => ({ top: sheet.nextRow, left: 0, bottom: sheet.nextRow, right: columns.length - 1 });
  for (const { text, look } of titleLines(form)) {
    sheet.merge(across());
    await sheet.row([{ value: text, look }]);
  }
  sheet.skip();
  for (const column of headerColumns(form.edition)) await sheet.row([{ value: `${column.label} : ${outCell(header[column.key], column).value ?? ''}`, look: 'plain', ...(hints ? { comment: column.hint } : {}) }]);
  const headings = headingRows(columns, sheet.nextRow, hints);
  headings.merges.forEach((merge) => sheet.merge(merge));
  for (const row of headings.rows) await sheet.row(row, 24);
  const numbers = numberRow(columns, sheet.nextRow);
  numbers.merges.forEach((merge) => sheet.merge(merge));
  await sheet.row(numbers.cells);
}

/** The heading rows are known before anything is written: they stay in sight and are repeated on every page. */
export function layoutOf(form: BookForm, columns: readonly FormColumn[]): SheetLayout {
  const first = titleLines(form).length + 1 + headerColumns(form.edition).length + 1;
  return { columns: columns.map(({ column }) => ({ width: cellForm(column).width })), repeat: [first, first + depthOf(columns)] };
}

async function writeNil(sheet: SheetWriter, width: number): Promise<void> {
  sheet.merge({ top: sheet.nextRow, left: 0, bottom: sheet.nextRow, right: width - 1 });
  await sheet.row(Array.from({ length: width }, (_, at) => ({ look: 'total', ...(at === 0 ? { value: 'NIHIL' } : {}) })));
}

async function writeTotals(sheet: SheetWriter, columns: readonly FormColumn[], totals: Totals, keys: readonly string[]): Promise<void> {
  const first = columns.findIndex(({ column }) => keys.includes(column.key));
  sheet.merge({ top: sheet.nextRow, left: 0, bottom: sheet.nextRow, right: Math.max(0, first - 1) });
  await sheet.row(
    columns.map(({ column }, at) => {
      if (at === 0) return { value: 'JUMLAH', look: 'total' };
      return keys.includes(column.key) ? { value: totals.of(column.key), look: column.type === 'money' ? 'totalMoney' : 'integer' } : { look: 'total' };
    }),
  );
}
