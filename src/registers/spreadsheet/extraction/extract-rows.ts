import type { Edition } from '#catalogue/book';
import type { Cell, Sheet, SheetRow } from '../cell.js';
import type { Mapping } from '../mapping/mapping.js';
import { isRunningNumber } from '../mapping/readings.js';
import { readHeaderFields } from './header-fields.js';
import { CarriedDown } from './merged-cells.js';
import { EntryReader, type CellProblem } from './read-entry.js';
import { Headings, natureOf, runningNumber, type KnownTable, type RowNature } from './row-nature.js';

export interface ExtractedRow {
  /** Row number in the file. */
  readonly line: number;
  /** For the columns' own reading: values under the keys of the book. */
  readonly input: Record<string, unknown>;
  /** The number the file gives the row; the engine numbers anew. */
  readonly nomor?: number;
  readonly problems: readonly CellProblem[];
  /** The row as uploaded, to be given back if it is refused. */
  readonly cells: readonly Cell[];
}

export interface ExtractOptions {
  /** Hears of every row that is no entry, so that a person can see that nothing was lost. */
  readonly skipped?: (line: number, nature: Exclude<RowNature, 'data'> | 'after_signature') => void;
}

/** The entries of a sheet from the table's first row on, without headings repeated on each page, totals, carried sums and signatures. */
export async function* extractRows(sheet: Sheet, mapping: Mapping, edition: Edition, { skipped }: ExtractOptions = {}): AsyncGenerator<ExtractedRow> {
  const reader = new EntryReader(mapping, edition);
  const known = knownTable(mapping, edition);
  const merged = new CarriedDown(await sheet.merges(), columnsByPlace(mapping, edition), mapping.firstRow);
  const above: SheetRow[] = [];
  let header: Record<string, string> | undefined;
  let signed = false;
  let lastNumber = 0;

  for await (const row of sheet.rows()) {
    if (row.index < mapping.firstRow) {
      if (row.index < mapping.headerRows[0]) above.push(row);
      else known.headings.add(row);
      continue;
    }
    header ??= readHeaderFields(above, edition);
    const nature = natureOf(row, known);
    const nomor = runningNumber(row, known);
    if (signed && (nature === 'heading' || nature === 'numbers')) signed = false;
    // A page may end with signatures and the book go on below them: its next number tells.
    if (signed && nature === 'data' && nomor !== undefined && nomor === lastNumber + 1) signed = false;
    if (nature === 'signature') signed = true;
    if (signed || nature !== 'data') {
      skipped?.(row.index, signed && nature !== 'signature' ? 'after_signature' : (nature as Exclude<RowNature, 'data'>));
      continue;
    }
    const filled = merged.fill(row);
    const { input, problems } = reader.read(filled);
    const own = filled === row ? input : reader.read(row).input;
    if (Object.keys(own).length === 0 && problems.length === 0) continue;
    lastNumber = nomor ?? lastNumber;
    yield { line: row.index, input: { ...mapping.fixed, ...header, ...input }, ...(nomor === undefined ? {} : { nomor }), problems, cells: row.cells };
  }
}

function knownTable(mapping: Mapping, edition: Edition): KnownTable {
  const columns = columnsByPlace(mapping, edition);
  const numberColumn = [...columns].find(([, column]) => isRunningNumber(column))?.[0];
  const dateColumns = new Set([...columns].filter(([, { type }]) => type === 'date').map(([at]) => at));
  return { numberColumn, dateColumns, headings: new Headings() };
}

function columnsByPlace(mapping: Mapping, edition: Edition) {
  const byKey = new Map(edition.columns.map((column) => [column.key, column]));
  return new Map(mapping.columns.flatMap(({ at, key }) => (byKey.has(key) ? [[at, byKey.get(key)!] as const] : [])));
}
