import type { Column, ColumnType, Value } from '#catalogue/book';
import { kindOf } from '#catalogue/columns/columns';
import type { OutCell } from '../writing/sheet-writer.js';
import type { Look } from '../writing/styles.js';

interface CellForm {
  readonly look: Look;
  readonly width: number;
}

/** How a column's cells look; numbers and dates stay numbers and dates, everything else is a text. */
const cellForms: Readonly<Record<ColumnType, CellForm>> = {
  text: { look: 'text', width: 22 },
  integer: { look: 'integer', width: 9 },
  decimal: { look: 'decimal', width: 12 },
  money: { look: 'money', width: 18 },
  date: { look: 'date', width: 12 },
  year: { look: 'year', width: 8 },
  bool: { look: 'text', width: 7 },
  enum: { look: 'text', width: 14 },
  nik: { look: 'text', width: 19 },
  no_kk: { look: 'text', width: 19 },
};

/** The number of a row is no amount: like a year's, its digits are not grouped. */
export const cellForm = ({ type, numbering }: Column): CellForm => (numbering ? { look: 'year', width: 7 } : cellForms[type]);

const keepsItsType = new Set<ColumnType>(['integer', 'decimal', 'money', 'year']);

/** A stored value as a cell of the form: a code becomes what the form prints, a tick a "v". */
export function outCell(value: Value | undefined, column: Column): OutCell {
  const { look } = cellForm(column);
  if (value === undefined || value === null) return { look };
  if (typeof value === 'number' && keepsItsType.has(column.type)) return { value, look };
  if (column.type === 'date') return { value: String(value), look };
  return { value: kindOf(column).print(value, column), look };
}
