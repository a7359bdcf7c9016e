import type { Cell, SheetRow } from '../cell.js';
import { columnNumbers } from '../mapping/numbered-row.js';

/** What a row of a desa's sheet is, besides an entry. */
export type RowNature = 'data' | 'heading' | 'numbers' | 'total' | 'carried' | 'group' | 'nihil' | 'signature';

const total = /^(SUB\s*)?(GRAND\s*)?(JUMLAH|TOTAL|JML)\b/;
const carried = /^(JUMLAH\s+)?(DI\s?PINDAHKAN|PINDAHAN|JUMLAH PINDAHAN|DIPINDAH)\b/;
const signed = /^(MENGETAHUI|MENYETUJUI|DIKETAHUI|DIBUAT OLEH|((PJ|PLT|PLH|PENJABAT)\.?\s+)?(KEPALA DESA|SEKRETARIS DESA|SEKDES|KAUR KEUANGAN|BENDAHARA( DESA)?|KETUA (BPD|RT|RW))\b)/;
/** A line longer than this is no office, place or date. */
const LONGEST = 100;
const placeAndDate = /^[A-Z][A-Z .'-]*,\s*(TANGGAL\s+)?(\d{1,2}|[.…_ ]+)\s*[A-Z.…_]+\s*(\d{4}|[.…_]+)$/;

export interface KnownTable {
  /** Column of the running number, where the sheet has one. */
  readonly numberColumn?: number;
  readonly dateColumns: ReadonlySet<number>;
  readonly headings: Headings;
}

/** The heading rows of a table, to know them again on the next page. Almost every row is told apart by its first cell. */
export class Headings {
  private readonly rows = new Set<string>();
  private readonly starts = new Set<string>();

  add({ cells }: SheetRow): void {
    const signed = cells.map(signature);
    this.rows.add(signed.join('|'));
    this.starts.add(signed[0] ?? '');
  }

  has({ cells }: SheetRow): boolean {
    const [first] = cells;
    return first !== undefined && this.starts.has(signature(first)) && this.rows.has(cells.map(signature).join('|'));
  }
}

const signature = ({ column, value }: Cell) => `${column}:${String(value).trim().toUpperCase()}`;

/** Judged by the first words of a row; a row with a running number or a date of its own is always an entry. */
export function natureOf(row: SheetRow, table: KnownTable): RowNature {
  if (table.headings.has(row)) return 'heading';
  if (isNumbers(row)) return 'numbers';
  if (runningNumber(row, table) !== undefined || row.cells.some(({ kind, column }) => kind === 'date' && table.dateColumns.has(column))) return 'data';
  const texts = row.cells.filter(({ kind }) => kind === 'text').map(({ value }) => String(value).slice(0, 2 * LONGEST).trim().toUpperCase().replace(/\s+/g, ' '));
  const first = texts[0] ?? '';
  if (carried.test(first)) return 'carried';
  if (total.test(first)) return 'total';
  if (first === 'NIHIL') return 'nihil';
  if (texts.length === row.cells.length && texts.length <= 3 && texts.some((text) => text.length <= LONGEST && (signed.test(text) || placeAndDate.test(text)))) return 'signature';
  const only = row.cells.length === 1 ? row.cells[0] : undefined;
  return only && only.column === table.numberColumn ? 'group' : 'data';
}

/** The number a row gives itself. */
export function runningNumber(row: SheetRow, { numberColumn }: KnownTable): number | undefined {
  const cell = row.cells.find(({ column }) => column === numberColumn);
  const number = cell && (cell.kind === 'number' || cell.kind === 'text') ? Number(String(cell.value).trim().replace(/\.$/, '')) : NaN;
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

function isNumbers(row: SheetRow): boolean {
  return row.cells.length >= 4 && columnNumbers(row.cells.map(({ value }) => String(value ?? ''))) !== undefined;
}
