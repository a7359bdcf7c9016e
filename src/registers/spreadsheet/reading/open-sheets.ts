import { open, stat } from 'node:fs/promises';
import type { Spreadsheet } from '../cell.js';
import { limits as defaults, type Limits } from '../limits.js';
import { spreadsheetProblems } from '../spreadsheet.problems.js';
import { openCsv } from './open-csv.js';
import { openXlsx } from './open-xlsx.js';
import { recognise } from './recognise.js';

/** Opens an uploaded table (its bytes or its path) or refuses it with the mend. Close it when done. */
export async function openSheets(source: Buffer | string, limits: Limits = defaults): Promise<Spreadsheet> {
  const size = typeof source === 'string' ? (await stat(source)).size : source.length;
  if (size > limits.fileBytes) throw spreadsheetProblems.tooBig(`besarnya lebih dari ${Math.floor(limits.fileBytes / 1024 / 1024)} MB`);
  return recognise(await headOf(source)) === 'zip' ? openXlsx(source, limits) : openCsv(source, limits);
}

/** Enough to see the directory of an OLE2 file, which names an encrypted workbook. */
const HEAD = 64 * 1024;

async function headOf(source: Buffer | string): Promise<Buffer> {
  if (typeof source !== 'string') return source.subarray(0, HEAD);
  const file = await open(source);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(HEAD), position: 0 });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
