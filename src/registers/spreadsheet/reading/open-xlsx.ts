import type { Merge, Sheet, Spreadsheet } from '../cell.js';
import type { Limits } from '../limits.js';
import { spreadsheetProblems } from '../spreadsheet.problems.js';
import { readDateStyles } from './number-formats.js';
import { refuseForeignZip } from './recognise.js';
import { readSharedStrings } from './shared-strings.js';
import { sheetMerges } from './sheet-merges.js';
import { sheetRows, type CellMeanings } from './sheet-rows.js';
import { readWorkbookParts, type SheetPart } from './workbook-parts.js';
import { ZipArchive } from './zip-archive.js';

/** Opens a workbook: its small parts are read at once, its rows only when they are asked for. */
export async function openXlsx(source: Buffer | string, limits: Limits): Promise<Spreadsheet> {
  const zip = await ZipArchive.open(source, limits);
  try {
    refuseForeignZip(zip.names);
    const parts = await readWorkbookParts(zip, limits);
    if (parts.sheets.length === 0) throw spreadsheetProblems.empty();
    const meanings: CellMeanings = {
      strings: parts.sharedStrings ? await readSharedStrings(zip.read(parts.sharedStrings), limits) : [],
      dateStyles: parts.styles ? await readDateStyles(zip.readSmall(parts.styles), limits) : [],
      date1904: parts.date1904,
    };
    return { kind: 'xlsx', sheets: parts.sheets.map((part) => sheet(zip, part, meanings, limits)), close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function sheet(zip: ZipArchive, part: SheetPart, meanings: CellMeanings, limits: Limits): Sheet {
  let merges: Promise<Merge[]> | undefined;
  return {
    name: part.name,
    hidden: part.hidden,
    rows: () => sheetRows(zip.read(part.path), meanings, limits),
    merges: () => (merges ??= sheetMerges(zip.read(part.path), limits)),
  };
}
