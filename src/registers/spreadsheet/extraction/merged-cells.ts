import type { Column } from '#catalogue/book';
import type { Cell, Merge, SheetRow } from '../cell.js';

/**
 * A no. KK or a date merged over several rows counts for each of them. Amounts do not: they would be counted twice;
 * nor does the running number, which stands for one entry.
 */
export class CarriedDown {
  private readonly startingAt = new Map<number, Merge[]>();
  private readonly open = new Map<number, { until: number; cell: Cell }>();

  constructor(merges: readonly Merge[], columns: ReadonlyMap<number, Column>, firstRow: number) {
    for (const merge of merges) {
      const column = columns.get(merge.left);
      const counts = column && !['money', 'integer', 'decimal'].includes(column.type);
      if (merge.bottom === merge.top || merge.left !== merge.right || merge.bottom < firstRow || !counts) continue;
      this.startingAt.set(merge.top, [...(this.startingAt.get(merge.top) ?? []), merge]);
    }
  }

  /** The row with the values of the merged cells that reach into it. */
  fill(row: SheetRow): SheetRow {
    if (this.startingAt.size === 0) return row;
    for (const { left, bottom } of this.startingAt.get(row.index) ?? []) {
      const cell = row.cells.find(({ column }) => column === left);
      if (cell) this.open.set(left, { until: bottom, cell });
    }
    const carried: Cell[] = [];
    for (const [column, { until, cell }] of this.open) {
      if (until < row.index) this.open.delete(column);
      else if (!row.cells.some((own) => own.column === column)) carried.push(cell);
    }
    return carried.length === 0 ? row : { index: row.index, cells: [...row.cells, ...carried].sort((a, b) => a.column - b.column) };
  }
}
