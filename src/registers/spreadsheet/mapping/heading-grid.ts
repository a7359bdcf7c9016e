import type { Merge, Sheet, SheetRow } from '../cell.js';

/** The upper part of a sheet, where the table's headings are looked for. */
export interface SheetHead {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Merge[];
}

const HEAD_ROWS = 60;
/** What is longer or further right is no heading; a hostile sheet is not worth the time. */
const HEAD_COLUMNS = 100;
const HEADING_CHARS = 150;

/** Reads only as far as headings can stand. */
export async function readHead(sheet: Sheet): Promise<SheetHead> {
  const rows: SheetRow[] = [];
  for await (const row of sheet.rows()) {
    if (row.index > HEAD_ROWS) break;
    rows.push(row);
  }
  const merges = rows.length === 0 ? [] : await sheet.merges();
  return { name: sheet.name, rows, merges: merges.filter(({ top }) => top <= HEAD_ROWS) };
}

/** The texts of the head by row and column, each merged area filled with its text. */
export class HeadingGrid {
  readonly width: number;
  readonly height: number;
  private readonly texts = new Map<number, string[]>();

  constructor(private readonly head: SheetHead) {
    this.height = head.rows.at(-1)?.index ?? 0;
    this.width = Math.min(HEAD_COLUMNS, Math.max(0, ...head.rows.map((row) => (row.cells.at(-1)?.column ?? -1) + 1)));
    for (const row of head.rows) for (const cell of row.cells) this.set(row.index, cell.column, String(cell.value ?? '').slice(0, HEADING_CHARS).trim());
    // Honest merged cells do not overlap, so that together they are no larger than the grid.
    let spread = 0;
    for (const merge of head.merges) if ((spread += this.spread(merge)) > HEAD_ROWS * HEAD_COLUMNS) break;
  }

  at(row: number, column: number): string {
    return this.texts.get(row)?.[column] ?? '';
  }

  row(row: number): string[] {
    return Array.from({ length: this.width }, (_, column) => this.at(row, column));
  }

  /** The headings over a column from outermost to innermost, within the given rows. */
  path(column: number, top: number, bottom: number): string[] {
    const path: string[] = [];
    for (let row = top; row <= bottom; row++) {
      const text = this.at(row, column) || (row < bottom ? this.leftNeighbour(row, column, top, bottom) : '');
      if (text && text !== path.at(-1)) path.push(text);
    }
    return path;
  }

  /** Without merged cells a group's heading stands only over its first column; the others have theirs below it. */
  private leftNeighbour(row: number, column: number, top: number, bottom: number): string {
    if (this.head.merges.some((merge) => merge.top <= row && row <= merge.bottom)) return '';
    if (!this.hasBelow(row, column, bottom)) return '';
    for (let left = column - 1; left >= 0; left--) {
      if (row > top && this.at(row - 1, left + 1)) return ''; // a higher group begins here
      const text = this.at(row, left);
      if (text) return this.hasBelow(row, left, bottom) ? text : '';
      if (!this.hasBelow(row, left, bottom)) return '';
    }
    return '';
  }

  private hasBelow(row: number, column: number, bottom: number): boolean {
    for (let below = row + 1; below <= bottom; below++) if (this.at(below, column)) return true;
    return false;
  }

  private set(row: number, column: number, text: string): void {
    const texts = this.texts.get(row) ?? [];
    texts[column] = text;
    this.texts.set(row, texts);
  }

  private spread({ top, left, bottom, right }: Merge): number {
    const text = this.at(top, left);
    if (!text) return 0;
    let cells = 0;
    for (let row = top; row <= Math.min(bottom, this.height); row++)
      for (let column = left; column <= Math.min(right, this.width - 1); column++, cells++) this.set(row, column, text);
    return cells;
  }
}
