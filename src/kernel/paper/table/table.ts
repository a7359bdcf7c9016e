import type { Paper } from '../paper.js';
import { bold, capital, regular, type Typeface } from '../typeface.js';
import type { PaperColumn } from './column.js';
import { paintHeading, measureHeading, type HeadingMeasure } from './heading-paint.js';
import { cellPadding, headingSize, type Fit } from './widths.js';

export interface TableRow {
  readonly cells: readonly string[];
  /** A text over the first columns instead of their cells: "Jumlah halaman ini". */
  readonly lead?: { readonly text: string; readonly columns: number; readonly align?: 'left' | 'center' };
  readonly bold?: boolean;
}

/** A row broken into lines, and the height it takes. */
export interface SetRow {
  readonly row: TableRow;
  readonly lines: readonly (readonly string[])[];
  readonly height: number;
  readonly size: number;
}

const rowPadding = 1;
/** Smaller than this no amount can be read; it is broken rather. */
const smallestTotal = 4;

/** A ruled table of fixed widths; it knows how to measure and paint a heading and a row, and nothing of pages. */
export class Table {
  readonly #edges: readonly number[];
  readonly #leading: number;
  readonly #heading: HeadingMeasure;

  constructor(
    private readonly paper: Paper,
    private readonly columns: readonly PaperColumn[],
    private readonly fit: Fit,
    /** A row of column numbers under the heading, as official forms have it. */
    private readonly numbered: boolean,
  ) {
    let edge = paper.left;
    this.#edges = [edge, ...fit.widths.map((width) => (edge += width))];
    this.#leading = fit.size * 1.25;
    this.#heading = measureHeading(columns, fit.widths, headingSize(fit.size));
  }

  get headingHeight(): number {
    return this.#heading.height + (this.numbered ? this.#numberedHeight : 0);
  }

  get rowHeight(): number {
    return this.#leading + 2 * rowPadding;
  }

  get #numberedHeight(): number {
    return headingSize(this.fit.size) * 1.2 + 2;
  }

  /** Heading and numbered row; gives back the y below them. */
  paintHeading(y: number): number {
    paintHeading(this.paper, y, this.#edges, this.#heading);
    const below = y + this.#heading.height;
    if (!this.numbered) return below;
    const size = headingSize(this.fit.size);
    this.columns.forEach(({ number }, index) => {
      const [x, width] = this.#span(index, 1);
      this.paper.write(number, x, below + (this.#numberedHeight - capital * size) / 2, width, { size, align: 'center' });
    });
    this.#frame(below, this.#numberedHeight, []);
    return below + this.#numberedHeight;
  }

  set(row: TableRow): SetRow {
    const size = row.lead ? this.#unbroken(row) : this.fit.size;
    const lines = row.cells.map((cell, index) => (this.#isLed(row, index) || cell === '' ? [] : this.#wrap(row, cell, index, 1, size)));
    if (row.lead) lines[0] = this.#wrap(row, row.lead.text, 0, row.lead.columns, size);
    return this.#measured(row, lines, size);
  }

  /** The size in which no amount of a total is broken: a number on two lines is read as two numbers. */
  #unbroken(row: TableRow): number {
    const room = row.cells.flatMap((cell, index) => (this.#isLed(row, index) || cell === '' ? [] : [this.#span(index, 1)[1] / this.#face(row).width(cell, 1)]));
    return Math.max(smallestTotal, Math.min(this.fit.size, ...room));
  }

  /** Parts a row too high for any page: what fits, and the rest. */
  part(set: SetRow, height: number): [SetRow, SetRow] {
    const count = Math.max(1, Math.floor((height - 2 * rowPadding) / this.#leading));
    const measured = (lines: SetRow['lines']) => this.#measured(set.row, lines, set.size);
    return [measured(set.lines.map((lines) => lines.slice(0, count))), measured(set.lines.map((lines) => lines.slice(count)))];
  }

  /** Gives back the y below the row. */
  paintRow({ row, lines, height, size }: SetRow, y: number): number {
    const face = this.#face(row);
    const firstLine = y + rowPadding + (this.#leading - capital * size) / 2;
    lines.forEach((cellLines, index) => {
      const columns = index === 0 && row.lead ? row.lead.columns : 1;
      const align = index === 0 && row.lead ? (row.lead.align ?? 'left') : (this.columns[index]?.align ?? 'left');
      const [x, width] = this.#span(index, columns);
      cellLines.forEach((line, number) => this.paper.write(line, x, firstLine + number * this.#leading, width, { size, face, align }));
    });
    this.#frame(y, height, row.lead ? range(1, row.lead.columns) : []);
    return y + height;
  }

  /** A word over the whole width: an empty book says that it is empty. */
  paintAcross(text: string, y: number, height: number): number {
    const size = Math.min(height * 0.5, 22);
    this.paper.write(text, this.paper.left, y + (height - capital * size) / 2, this.paper.width, { size, face: bold, align: 'center' });
    this.paper.box(this.paper.left, y, this.paper.width, height);
    return y + height;
  }

  #wrap(row: TableRow, text: string, index: number, columns: number, size: number): string[] {
    return this.#face(row).wrap(text, this.#span(index, columns)[1], size);
  }

  #face = (row: TableRow): Typeface => (row.bold ? bold : regular);

  #isLed = (row: TableRow, index: number) => row.lead !== undefined && index < row.lead.columns;

  #measured(row: TableRow, lines: readonly (readonly string[])[], size: number): SetRow {
    return { row, lines, size, height: Math.max(1, ...lines.map((each) => each.length)) * this.#leading + 2 * rowPadding };
  }

  /** Inner x and width of a cell. */
  #span(index: number, columns: number): [x: number, width: number] {
    const [start = 0, end = 0] = [this.#edges[index], this.#edges[index + columns]];
    // A hair wider than measured: the sum of edges may round a word that just fits onto a second line.
    return [start + cellPadding, end - start - 2 * cellPadding + 0.01];
  }

  #frame(y: number, height: number, without: readonly number[]): void {
    const { doc } = this.paper;
    doc.lineWidth(0.4);
    this.#edges.forEach((x, index) => !without.includes(index) && doc.moveTo(x, y).lineTo(x, y + height));
    doc.moveTo(this.#edges[0] ?? 0, y + height).lineTo(this.#edges.at(-1) ?? 0, y + height).stroke('black');
  }
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
