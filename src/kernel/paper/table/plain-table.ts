import { PageCount } from '../page-count.js';
import type { Paper } from '../paper.js';
import type { PaperColumn } from './column.js';
import { Table } from './table.js';
import { TableFlow } from './table-flow.js';
import { fitColumns } from './widths.js';

/** A column of a list that is no official form: no headings above it. */
export interface ListColumn extends Pick<PaperColumn, 'label' | 'align' | 'wide'> {
  readonly specimen?: string;
}

export interface PlainTable {
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly string[])[];
  /** The word across a table without rows. */
  readonly empty: string;
  readonly numbered: boolean;
  /** Paints what stands above the table; gives back where it begins. */
  readonly head: (firstPage: boolean) => number;
  /** Height kept free below the table on every page; the last one uses it. */
  readonly below: number;
  readonly foot: string;
}

/** Prints a list that is known whole, over as many pages as it needs; gives back the y below its end. */
export async function paintPlainTable(paper: Paper, { columns, rows, empty, numbered, head, below, foot }: PlainTable): Promise<number> {
  const shaped = columns.map((column, index) => ({ specimen: '', ...column, heading: [], number: String(index + 1) }));
  const count = new PageCount(paper);
  let end = 0;
  const flow = new TableFlow(new Table(paper, shaped, fitColumns(shaped, rows, paper.width), numbered), {
    floor: paper.bottom - below - 12,
    begin: () => {
      paper.turn();
      return head(paper.page === 1);
    },
    end: async (y) => {
      end = y;
      paper.write(foot, paper.left, paper.bottom - 7, paper.width * 0.8, { size: 7 });
      count.paint();
      await paper.settle();
    },
  });
  for (const cells of rows) await flow.add({ cells });
  await flow.finish(() => [], rows.length === 0 ? empty : undefined);
  count.settle();
  return end;
}
