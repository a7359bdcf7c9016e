export type CellKind = 'text' | 'number' | 'date' | 'bool' | 'error' | 'blank';

/** One cell as the file stores it, before any column says what it should be. */
export interface Cell {
  /** 0 is column A. */
  readonly column: number;
  readonly kind: CellKind;
  /** text, number, YYYY-MM-DD, boolean, or the error's own name (#REF!). */
  readonly value: string | number | boolean | null;
  /** What stands in the file, letter for letter. */
  readonly raw: string;
  /** The value is what a formula gave when the file was last saved. */
  readonly formula?: true;
}

/** A row that holds something; cells are in column order and blanks are left out. */
export interface SheetRow {
  /** As Excel numbers it: the first is 1. */
  readonly index: number;
  readonly cells: readonly Cell[];
}

/** Cells joined into one; rows from 1, columns from 0, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** May be read again from the top as often as wanted. */
  rows(): AsyncIterable<SheetRow>;
  /** Known only by looking through the whole sheet: the file lists them after its rows. */
  merges(): Promise<readonly Merge[]>;
}

export interface Spreadsheet {
  readonly kind: 'xlsx' | 'csv';
  readonly sheets: readonly Sheet[];
  close(): void;
}

/** 0 -> A, 26 -> AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** "AA10" -> 26; what is no reference gives -1. */
export function columnOf(reference: string): number {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

export const cellName = (column: number, row: number) => `${columnName(column)}${row}`;

/** "B3:D4" -> Merge, or undefined for anything else. */
export function mergeOf(reference: string): Merge | undefined {
  const [, , top, , bottom] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  if (!top || !bottom) return undefined;
  const right = reference.slice(reference.indexOf(':') + 1);
  return { top: Number(top), left: columnOf(reference), bottom: Number(bottom), right: columnOf(right) };
}
