import { PassThrough, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { WorksheetWriter } from './worksheet-writer.js';
import type { SheetLayout, SheetWriter, WorkbookWriter } from './sheet-writer.js';
import { stylesXml } from './styles.js';
import { commentBoxesXml, commentsXml } from './comments-part.js';
import { contentTypesXml, packageRelationsXml, sheetRelationsXml, workbookRelationsXml, workbookXml, type WrittenSheet } from './workbook-xml.js';

/**
 * Writes an xlsx while it is made: a row is on its way before the next is asked for, so that memory does not grow with the book.
 * `out` is ended, or destroyed when the rows fail: half a file is never passed off as a whole one.
 */
export async function writeXlsx(out: Writable, write: (workbook: WorkbookWriter) => Promise<void>): Promise<void> {
  const { workbook, finish } = xlsxWriter(out);
  try {
    await write(workbook);
    await finish();
  } catch (error) {
    out.destroy(error as Error);
    throw error;
  }
}

function xlsxWriter(out: Writable): { workbook: WorkbookWriter; finish: () => Promise<void> } {
  const zip = new yazl.ZipFile();
  const written: WrittenSheet[] = [];
  const delivered = pipeline(zip.outputStream, out);
  delivered.catch(() => undefined); // reported by finish
  const add = (path: string, xml: string) => zip.addBuffer(Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`), path);

  function sheet(name: string, layout: SheetLayout): SheetWriter {
    const entry: WrittenSheet = { name: sheetName(name, written.map((other) => other.name)), repeat: layout.repeat, comments: false };
    written.push(entry);
    const number = written.length;
    const body = new PassThrough({ highWaterMark: 256 * 1024 });
    out.once('close', () => body.destroy());
    zip.addReadStream(body, `xl/worksheets/sheet${number}.xml`);
    return new WorksheetWriter(body, layout, (comments) => {
      if (comments.length === 0) return;
      entry.comments = true;
      add(`xl/comments${number}.xml`, commentsXml(comments));
      add(`xl/drawings/vmlDrawing${number}.vml`, commentBoxesXml(comments));
      add(`xl/worksheets/_rels/sheet${number}.xml.rels`, sheetRelationsXml(number));
    });
  }

  async function finish(): Promise<void> {
    add('xl/styles.xml', stylesXml);
    add('xl/workbook.xml', workbookXml(written));
    add('xl/_rels/workbook.xml.rels', workbookRelationsXml(written));
    add('_rels/.rels', packageRelationsXml);
    add('[Content_Types].xml', contentTypesXml(written));
    zip.end();
    await delivered;
  }
  return { workbook: { sheet }, finish };
}

/** Excel allows 31 characters without \ / ? * [ ] : and no two names alike. */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const clean = wanted.replace(/[\\/?*[\]:]/g, ' ').replace(/\s+/g, ' ').replace(/^'+|'+$/g, '').trim() || 'Lembar';
  const isTaken = (name: string) => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  let name = clean.slice(0, 31).trim();
  for (let again = 2; isTaken(name); again++) name = `${clean.slice(0, 31 - ` (${again})`.length).trim()} (${again})`;
  return name;
}
