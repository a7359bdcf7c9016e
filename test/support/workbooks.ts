import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createRequire } from 'node:module';
import type ExcelJS from 'exceljs';
import type { Book, Edition } from '#catalogue/book';
import { catalogue } from '#domains/catalogue';
import yazl from 'yazl';

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

/** A zip of exactly these parts. */
export function zipOf(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream as NodeJS.ReadableStream as PassThrough);
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The least an xlsx can be, its one sheet given as XML: for what no program writes. */
export function rawXlsx(sheetXml: string | Buffer, more: Readonly<Record<string, string | Buffer>> = {}): Promise<Buffer> {
  return zipOf({
    'xl/workbook.xml': `<workbook xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheetXml,
    ...more,
  });
}

/** Says of a part, in every directory of the zip, that it inflates to so many bytes. */
export function lieAboutSize(zip: Buffer, name: string, size: number): Buffer {
  const lying = Buffer.from(zip);
  const central = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
  for (let at = lying.indexOf(central); at >= 0; at = lying.indexOf(central, at + 4)) {
    const length = lying.readUInt16LE(at + 28);
    if (lying.toString('utf8', at + 46, at + 46 + length) === name) lying.writeUInt32LE(size, at + 24);
  }
  return lying;
}
