import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { Problem } from '#kernel/problem';
import { parse } from 'csv-parse';
import type { Cell, SheetRow, Spreadsheet } from '../cell.js';
import type { Limits } from '../limits.js';
import { spreadsheetProblems } from '../spreadsheet.problems.js';
import { withoutGuard } from '../writing/formula-guard.js';

/** A csv is one sheet of texts: only the columns of a book know what is a number or a date. */
export async function openCsv(source: Buffer | string, limits: Limits): Promise<Spreadsheet> {
  const bytes = typeof source === 'string' ? await readFile(source) : source;
  const text = decode(bytes).replace(/^sep=.\r?\n/i, '');
  const delimiter = delimiterOf(text);
  return { kind: 'csv', sheets: [{ name: 'csv', hidden: false, rows: () => rows(text, delimiter, limits), merges: () => Promise.resolve([]) }], close: () => undefined };
}

/** UTF-16 as Excel's "Unicode text", UTF-8 with or without its mark, else the Windows code page of an Indonesian Excel. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The mark that cuts the first lines into the most pieces; Indonesian Excel writes semicolons, as its comma is the decimal mark. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/"[^"]*"/g, '');
  const count = (mark: string) => head.split(mark).length;
  return [';', '\t', ','].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

async function* rows(text: string, delimiter: string, limits: Limits): AsyncGenerator<SheetRow> {
  const deadline = performance.now() + limits.milliseconds;
  const parser = pieces(text).pipe(parse({ delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false, max_record_size: limits.tokenChars }));
  let index = 0;
  let filled = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      index++;
      if (record.length > limits.columns) throw spreadsheetProblems.tooBig(`kolomnya lebih dari ${limits.columns}`);
      const cells = cellsOf(record);
      if (cells.length === 0) continue;
      if (filled++ >= limits.rows) throw spreadsheetProblems.tooBig(`barisnya lebih dari ${limits.rows}`);
      if (filled % 1000 === 0 && performance.now() > deadline) throw spreadsheetProblems.tooSlow();
      yield { index, cells };
    }
  } catch (error) {
    throw error instanceof Problem ? error : spreadsheetProblems.broken();
  } finally {
    parser.destroy();
  }
}

function cellsOf(record: readonly string[]): Cell[] {
  const cells: Cell[] = [];
  record.forEach((raw, column) => {
    if (raw.trim() !== '') cells.push({ column, kind: 'text', value: withoutGuard(raw), raw });
  });
  return cells;
}

function pieces(text: string): Readable {
  const size = 64 * 1024;
  return Readable.from((function* () {
    for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size);
  })());
}
