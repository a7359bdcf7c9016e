import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createRequire } from 'node:module';
import type ExcelJS from 'exceljs';
import type { Book, Edition } from '#catalogue/book';
import { catalogue } from '#domains/catalogue';

const { Workbook } = createRequire(import.meta.url)('exceljs') as typeof ExcelJS;

/** A book of the law, for tests of what lies below the domains. */
export const bookOf = (code: string): Book => catalogue.book(code);
export const editionOf = (code: string, edition?: string): Edition => catalogue.edition(catalogue.book(code), edition);

/** A workbook as Excel would save it, made by another program than our own writer. */
export async function excelFile(fill: (workbook: ExcelJS.Workbook) => void): Promise<Buffer> {
  const workbook = new Workbook();
  fill(workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

export type CellInput = string | number | boolean | Date | null | undefined | ExcelJS.CellFormulaValue | ExcelJS.CellRichTextValue | ExcelJS.CellErrorValue;

/** One sheet from rows of values; `merges` as "A1:B2". */
export function excelTable(rows: readonly (readonly CellInput[])[], { name = 'Lembar1', merges = [] }: { name?: string; merges?: readonly string[] } = {}): Promise<Buffer> {
  return excelFile((workbook) => {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((row, at) => row.forEach((value, column) => value !== undefined && value !== null && (sheet.getCell(at + 1, column + 1).value = value)));
    for (const merge of merges) sheet.mergeCells(merge);
  });
}

/** Collects what a writer streams out. */
export async function written(write: (out: PassThrough) => Promise<void>): Promise<Buffer> {
  const out = new PassThrough();
  const [bytes] = await Promise.all([buffer(out), write(out)]);
  return bytes;
}
