import type { Writable } from 'node:stream';
import type { ProblemDetail } from '#kernel/problem';
import type { Cell, Merge, SheetRow } from '../cell.js';
import type { CellProblem } from '../extraction/read-entry.js';
import type { SheetHead } from '../mapping/heading-grid.js';
import type { Mapping } from '../mapping/mapping.js';
import type { OutCell } from '../writing/sheet-writer.js';
import { writeXlsx } from '../writing/xlsx-writer.js';

/** A row that was not taken over, as it was uploaded. */
export interface RefusedRow {
  readonly cells: readonly Cell[];
  readonly problems: readonly (CellProblem | ProblemDetail)[];
}

/** Gives refused rows back under the desa's own headings: the same columns in the same order, bad cells red, the mend in a comment. */
export async function writeRefused(out: Writable, head: SheetHead, mapping: Mapping, rows: Iterable<RefusedRow> | AsyncIterable<RefusedRow>): Promise<void> {
  const above = head.rows.filter(({ index }) => index < mapping.firstRow);
  await writeXlsx(out, async (workbook) => {
    const sheet = workbook.sheet(mapping.sheet, { columns: widths(above), repeat: [mapping.headerRows[0], mapping.firstRow - 1] });
    for (const row of above) {
      sheet.skip(row.index - sheet.nextRow);
      await sheet.row(spread(row, (cell) => sameCell(cell, row.index < mapping.headerRows[0] ? 'plain' : 'heading')));
    }
    sheet.skip(mapping.firstRow - sheet.nextRow);
    head.merges.filter(({ bottom }: Merge) => bottom < mapping.firstRow).forEach((merge) => sheet.merge(merge));
    for await (const { cells, problems } of rows) await sheet.row(refusedCells(cells, problems));
    await sheet.end();
  });
}

function refusedCells(cells: readonly Cell[], problems: RefusedRow['problems']): (OutCell | undefined)[] {
  const out = spread({ index: 0, cells }, (cell) => sameCell(cell, 'text'));
  for (const problem of problems) {
    // What concerns a column the sheet lacks is said at the row's first cell.
    const at = 'at' in problem ? problem.at : 0;
    const cell = cells.find(({ column }) => column === at);
    const comment = [out[at]?.comment, [problem.message, problem.mend].filter(Boolean).join(' ')].filter(Boolean).join('\n');
    out[at] = { ...(cell ? badCell(cell) : { look: 'badText' }), comment };
  }
  return out;
}

/** A number stays a number and a date a date, so that a mended file reads like the first. */
function sameCell({ kind, value }: Cell, look: 'plain' | 'heading' | 'text'): OutCell {
  if (kind === 'date') return { value, look: look === 'text' ? 'date' : look };
  if (kind === 'number') return { value, look: look === 'text' ? 'decimal' : look };
  return { value: typeof value === 'boolean' ? value : String(value ?? ''), look };
}

const badLooks = { text: 'badText', number: 'badNumber', date: 'badDate', bool: 'badText', error: 'badText', blank: 'badText' } as const;
const badCell = (cell: Cell): OutCell => ({ ...sameCell(cell, 'text'), look: badLooks[cell.kind] });

function spread(row: SheetRow, write: (cell: Cell) => OutCell): (OutCell | undefined)[] {
  const out: (OutCell | undefined)[] = [];
  for (const cell of row.cells) out[cell.column] = write(cell);
  return out;
}

const widths = (rows: readonly SheetRow[]) => Array.from({ length: Math.max(0, ...rows.map(({ cells }) => (cells.at(-1)?.column ?? -1) + 1)) }, () => ({ width: 18 }));
