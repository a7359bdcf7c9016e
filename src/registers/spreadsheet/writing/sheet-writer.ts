import type { Merge } from '../cell.js';
import type { Look } from './styles.js';

/** A cell to be written. A string is always written as a text and never as a formula; a date is YYYY-MM-DD under a date look. */
export interface OutCell {
  readonly value?: string | number | boolean | null;
  readonly look: Look;
  /** Shown as a comment at the cell. */
  readonly comment?: string;
}

export interface SheetLayout {
  /** From column A: width in characters, and the look of cells nobody has written yet (a NIK typed there stays a text). */
  readonly columns: readonly { readonly width: number; readonly look?: Look }[];
  /** Rows that stay in sight and are repeated on every printed page: first and last. */
  readonly repeat?: readonly [number, number];
  /** Cells offering a choice: where, and what. */
  readonly choices?: readonly { readonly at: Merge; readonly codes: readonly string[] }[];
}

/** One worksheet, written from top to bottom. */
export interface SheetWriter {
  /** Number of the row that will be written next. */
  readonly nextRow: number;
  row(cells: readonly (OutCell | undefined)[], height?: number): Promise<void>;
  skip(rows?: number): void;
  merge(area: Merge): void;
  end(): Promise<void>;
}

/** A workbook, written one sheet after the other. */
export interface WorkbookWriter {
  sheet(name: string, layout: SheetLayout): SheetWriter;
}
