import type { PaperColumn } from '#kernel/paper/table/column';
import type { Column, ColumnType, Edition, Value, Values } from '#catalogue/book';
import { kindOf } from '#catalogue/columns/columns';

/** A column as the form shows it: a composite column of the law is one, though a row holds its parts under keys of their own. */
export interface FormColumn extends PaperColumn {
  readonly parts: readonly [Column, ...Column[]];
}

export const headerColumns = (edition: Edition) => edition.columns.filter(({ no }) => no === 0);

/** The columns the annex numbers, in its order; ours (no: null) are not on the form. */
export function formColumns(edition: Edition): FormColumn[] {
  const byNumber = new Map<number, [Column, ...Column[]]>();
  for (const column of edition.columns) {
    if (!column.no) continue;
    const parts = byNumber.get(column.no);
    if (parts) parts.push(column);
    else byNumber.set(column.no, [column]);
  }
  return [...byNumber].sort(([a], [b]) => a - b).map(([no, parts]) => formColumn(no, parts));
}

function formColumn(no: number, parts: [Column, ...Column[]]): FormColumn {
  const [first] = parts;
  const shape = parts.length === 1 ? shapes[first.type] : compositeShape(parts);
  return { ...shape, parts, label: [...new Set(parts.map(({ label }) => label))].join(' DAN '), heading: first.heading ?? [], number: String(no) };
}

type Shape = Pick<PaperColumn, 'align' | 'specimen' | 'wide'>;

/** How each kind of content asks for its place; the specimen is the narrowest the column may become. */
const shapes: Record<ColumnType, Shape> = {
  text: { align: 'left', specimen: 'keterangan', wide: true },
  enum: { align: 'left', specimen: 'WNI', wide: true },
  integer: { align: 'center', specimen: '0000', wide: false },
  decimal: { align: 'right', specimen: '0.000', wide: false },
  money: { align: 'right', specimen: '0.000.000.000,00', wide: false },
  date: { align: 'center', specimen: '00-00-0000', wide: false },
  year: { align: 'center', specimen: '0000', wide: false },
  bool: { align: 'center', specimen: 'v', wide: false },
  nik: { align: 'center', specimen: '0000000000000000', wide: false },
  no_kk: { align: 'center', specimen: '0000000000000000', wide: false },
};

const compositeShape = (parts: readonly Column[]): Shape => ({ ...shapes.text, specimen: parts.some(({ type }) => type === 'date') ? shapes.date.specimen : shapes.text.specimen });

/** The cells of a row, in the order of the form. */
export const formCells = (columns: readonly FormColumn[], values: Values): string[] => columns.map((column) => formCell(column, values));

/** Number over date, as written by hand; place and date run on: "Putat Basiun, 12-03-1980". */
function formCell({ parts }: FormColumn, values: Values): string {
  const texts = parts.map((part) => textOf(part, values[part.key])).filter((text) => text !== '');
  return texts.join(parts.some(({ part }) => part === 'tempat') ? ', ' : '\n');
}

export const textOf = (column: Column, value: Value | undefined) => (value === undefined || value === null || value === '' ? '' : kindOf(column).print(value, column));
