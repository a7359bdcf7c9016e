import type { Paper } from '../paper.js';
import { bold, capital } from '../typeface.js';
import type { PaperColumn } from './column.js';
import { headingGrid, type HeadingCell } from './heading.js';
import { cellPadding } from './widths.js';

interface SetCell extends HeadingCell {
  readonly lines: readonly string[];
  /** Written upwards: its longest word is wider than its column. */
  readonly upright: boolean;
}

export interface HeadingMeasure {
  readonly cells: readonly SetCell[];
  /** Upper edge of each level, and the lower edge of the last. */
  readonly levels: readonly number[];
  readonly height: number;
  readonly size: number;
}

const leading = 1.15;
/** How high words written upwards may stand before they take another line. */
const uprightLimit = 62;

/** Decides which headings are written upwards, and how high each level must be. */
export function measureHeading(columns: readonly PaperColumn[], widths: readonly number[], size: number): HeadingMeasure {
  const { depth, cells } = headingGrid(columns);
  const set = cells.map((cell) => setCell(cell, widths, size));
  const heights = Array.from({ length: depth }, () => size * leading + 4);
  // Cells of one level first; one that reaches over several adds what is missing to the last of them.
  for (const cell of [...set].sort((a, b) => a.levels - b.levels)) {
    const covered = heights.slice(cell.level, cell.level + cell.levels);
    const missing = neededHeight(cell, size) - covered.reduce((total, each) => total + each, 0);
    const last = cell.level + cell.levels - 1;
    if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
  }
  let edge = 0;
  const levels = [0, ...heights.map((height) => (edge += height))];
  return { cells: set, levels, height: edge, size };
}

function setCell(cell: HeadingCell, widths: readonly number[], size: number): SetCell {
  const width = widths.slice(cell.column, cell.column + cell.columns).reduce((total, each) => total + each, 0) - cellPadding;
  const longestWord = Math.max(...breakable(cell.text).split(' ').map((word) => bold.width(word, size)));
  if (longestWord <= width) return { ...cell, upright: false, lines: bold.wrap(breakable(cell.text), width, size).map(tidy) };
  return { ...cell, upright: true, lines: bold.wrap(breakable(cell.text), Math.max(uprightLimit, longestWord), size).map(tidy) };
}

/** Headings of forms are full of slashes without spaces; a line may end after one. */
const breakable = (text: string) => text.replace(/\/(?=\S)/g, '/ ');
const tidy = (line: string) => line.replace(/\/ (?=\S)/g, '/');

const neededHeight = ({ upright, lines }: SetCell, size: number) =>
  (upright ? Math.max(...lines.map((line) => bold.width(line, size))) : lines.length * size * leading) + 4;

export function paintHeading(paper: Paper, y: number, edges: readonly number[], { cells, levels, size }: HeadingMeasure): void {
  for (const cell of cells) {
    const [x = 0, endX = 0] = [edges[cell.column], edges[cell.column + cell.columns]];
    const [top = 0, endY = 0] = [levels[cell.level], levels[cell.level + cell.levels]];
    const [width, height] = [endX - x, endY - top];
    paper.box(x, y + top, width, height, 0.4);
    if (cell.upright) paintUpright(paper, cell.lines, x, y + top, width, height, size);
    else paintCentred(paper, cell.lines, x, y + top, width, height, size);
  }
}

function paintCentred(paper: Paper, lines: readonly string[], x: number, y: number, width: number, height: number, size: number): void {
  const start = y + (height - ((lines.length - 1) * leading + capital) * size) / 2;
  lines.forEach((line, index) => paper.write(line, x, start + index * size * leading, width, { size, face: bold, align: 'center' }));
}

function paintUpright(paper: Paper, lines: readonly string[], x: number, y: number, width: number, height: number, size: number): void {
  const middle: [number, number] = [x + width / 2, y + height / 2];
  paper.doc.save().rotate(-90, { origin: middle });
  paintCentred(paper, lines, middle[0] - height / 2, middle[1] - width / 2, height, width, size);
  paper.doc.restore();
}
