import type { Column, Edition } from '#catalogue/book';
import type { Merge } from '../cell.js';
import type { OutCell } from '../writing/sheet-writer.js';

/** Columns of ours stand behind the form's own, under this heading, so that an exported file can be imported again. */
const OWN = 'KOLOM BANTU';

export interface FormColumn {
  readonly column: Column;
  /** Headings from outermost to innermost. */
  readonly path: readonly string[];
}

/**
 * The columns of the table as written. A composite column of the law (one number, several parts) becomes one heading with a
 * column per part below it and its number over all of them: what was printed as one column stays readable by a machine.
 */
export function formColumns(edition: Edition, withOwn: boolean): FormColumn[] {
  const proposed = new Set(edition.proposedColumns);
  const onForm = edition.columns.filter(({ no }) => no !== null && no > 0);
  const own = withOwn ? edition.columns.filter(({ no }) => no === null) : [];
  return [
    ...onForm.map((column) => ({ column, path: marked([...(column.heading ?? []), column.label, ...(column.part ? [column.part.toUpperCase()] : [])], proposed.has(column.key)) })),
    ...own.map((column) => ({ column, path: [OWN, column.label] })),
  ];
}

const marked = (path: string[], proposed: boolean) => (proposed ? path.with(-1, `${path.at(-1) ?? ''} *`) : path);

export const depthOf = (columns: readonly FormColumn[]) => Math.max(...columns.map(({ path }) => path.length));

/** The heading rows with the areas to merge; `top` is the row they begin in. `hints` puts each column's filling hint at its heading. */
export function headingRows(columns: readonly FormColumn[], top: number, hints: boolean): { rows: OutCell[][]; merges: Merge[] } {
  const depth = depthOf(columns);
  const rows = Array.from({ length: depth }, (_, level) => columns.map((column, at) => headingCell(columns, column, at, level, hints)));
  const merges: Merge[] = [];
  columns.forEach(({ path }, at) => {
    for (let level = 0; level < path.length; level++) {
      if (at > 0 && sameHeading(columns[at - 1], columns[at], level)) continue;
      let right = at;
      while (sameHeading(columns[right + 1], columns[at], level)) right++;
      const isLast = level === path.length - 1;
      merges.push({ top: top + level, left: at, bottom: isLast ? top + depth - 1 : top + level, right: isLast ? at : right });
    }
  });
  return { rows, merges };
}

function headingCell(columns: readonly FormColumn[], { column, path }: FormColumn, at: number, level: number, hints: boolean): OutCell {
  const look = column.no === null ? 'ownHeading' : 'heading';
  const begins = at === 0 || !sameHeading(columns[at - 1], columns[at], level);
  const isLast = level === path.length - 1;
  return { look, ...(path[level] && begins ? { value: path[level] } : {}), ...(hints && isLast ? { comment: column.hint } : {}) };
}

/** Two neighbours stand under one heading; the innermost headings stay apart. */
function sameHeading(one: FormColumn | undefined, other: FormColumn | undefined, level: number): boolean {
  if (!one || !other || level >= one.path.length - 1 || level >= other.path.length - 1) return false;
  const begins = one.path.slice(0, level + 1).join('\n') === other.path.slice(0, level + 1).join('\n');
  // Two composites may bear the same label; their number tells them apart.
  return begins && (level < (one.column.heading?.length ?? 0) || one.column.no === other.column.no);
}

/** The row 1, 2, 3, ...; the parts of a composite share their number, columns of ours have none. */
export function numberRow(columns: readonly FormColumn[], row: number): { cells: OutCell[]; merges: Merge[] } {
  const isFirst = (at: number) => at === 0 || columns[at - 1]?.column.no !== columns[at]?.column.no;
  const cells = columns.map(({ column }, at): OutCell => (column.no !== null && isFirst(at) ? { value: column.no, look: 'number' } : { look: 'number' }));
  const merges: Merge[] = [];
  columns.forEach(({ column }, left) => {
    if (column.no === null || !isFirst(left)) return;
    let right = left;
    while (columns[right + 1]?.column.no === column.no) right++;
    merges.push({ top: row, left, bottom: row, right });
  });
  return { cells, merges };
}
