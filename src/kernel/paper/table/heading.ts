import type { PaperColumn } from './column.js';

/** One cell of the heading: where it starts and how far it reaches. */
export interface HeadingCell {
  readonly text: string;
  readonly level: number;
  readonly column: number;
  readonly levels: number;
  readonly columns: number;
}

export interface HeadingGrid {
  readonly depth: number;
  readonly cells: readonly HeadingCell[];
}

/** Lays out headings of several levels: neighbours under the same heading share its cell, a label reaches down to the numbered row. */
export function headingGrid(columns: readonly Pick<PaperColumn, 'label' | 'heading'>[]): HeadingGrid {
  const depth = Math.max(1, ...columns.map(({ heading }) => heading.length + 1));
  const cells: HeadingCell[] = [];
  columns.forEach(({ label, heading }, column) => {
    heading.forEach((text, level) => {
      if (column > 0 && sharesHeading(columns[column - 1]?.heading, heading, level)) return;
      cells.push({ text, level, column, levels: 1, columns: reach(columns, column, level) });
    });
    cells.push({ text: label, level: heading.length, column, levels: depth - heading.length, columns: 1 });
  });
  return { depth, cells };
}

function reach(columns: readonly Pick<PaperColumn, 'heading'>[], start: number, level: number): number {
  const heading = columns[start]?.heading ?? [];
  let end = start + 1;
  while (sharesHeading(columns[end]?.heading, heading, level)) end++;
  return end - start;
}

/** The same text under another parent is another heading: L under WNA is not L under WNI. */
const sharesHeading = (neighbour: readonly string[] | undefined, heading: readonly string[], level: number) =>
  neighbour !== undefined && neighbour.length > level && heading.slice(0, level + 1).every((text, index) => neighbour[index] === text);
