import type { Column, ColumnType } from '#catalogue/book';
import type { ProblemDetail } from '#kernel/problem';
import type { Cell } from '../cell.js';
import { dateOfSerial } from '../reading/serial-date.js';

/** What a cell brings for a column: something for the column's own reading, or what is wrong with the cell itself. */
export type CellReading = { readonly value: string | number | boolean | null } | { readonly problem: Pick<ProblemDetail, 'message' | 'mend'> };

/** Marks people tick with that are no words. */
const tickMarks = new Set(['X', '•', '*', '√', '✓', '✔', '☑', 'V', '1', 'YA', 'Y', 'ADA']);
/** Excel keeps 15 digits; a longer number is handed on as a number, which no text or NIK accepts. */
const EXACT = 1e15;

const amount = (cell: Cell): CellReading =>
  cell.kind === 'date' ? { problem: { message: 'Sel ini berisi tanggal, bukan angka.', mend: 'Ubah format sel menjadi Angka lalu periksa isinya.' } } : { value: cell.kind === 'number' ? cell.value : textOf(cell) };

const text = (cell: Cell): CellReading => ({ value: cell.kind === 'number' && Math.abs(Number(cell.value)) >= EXACT ? cell.value : textOf(cell) });
const untouched = (cell: Cell): CellReading => ({ value: cell.kind === 'number' ? cell.value : textOf(cell) });

/** Only what a spreadsheet does to values is undone here; what the value means is for the column's own reading. */
const readings: Readonly<Record<ColumnType, (cell: Cell) => CellReading>> = {
  text,
  integer: amount,
  decimal: amount,
  money: amount,
  date: (cell) => ({ value: cell.kind === 'date' ? cell.value : (unformattedDate(cell) ?? textOf(cell)) }),
  year: (cell) => (cell.kind === 'date' ? { value: Number(String(cell.value).slice(0, 4)) } : amount(cell)),
  bool: (cell) => ({ value: cell.kind === 'bool' ? cell.value : isTick(cell) ? true : textOf(cell) }),
  enum: text,
  nik: untouched,
  no_kk: untouched,
};

export function readCell(cell: Cell, column: Column): CellReading {
  if (cell.kind === 'error') return { problem: { message: `Sel ini berisi ${cell.raw.slice(0, 20)}, hasil rumus yang gagal.`, mend: 'Perbaiki rumusnya atau ketik nilainya.' } };
  if (cell.kind !== 'blank') return readings[column.type](cell);
  return cell.formula ? { problem: { message: 'Sel ini berisi rumus yang belum dihitung.', mend: 'Buka dan simpan berkas di Excel, atau ketik nilainya.' } } : { value: null };
}

export const isTick = (cell: Cell) => cell.value === true || tickMarks.has(textOf(cell).toUpperCase());

/** A date in a cell formatted as a number: five digits, from 1927 to 2119. */
function unformattedDate(cell: Cell): string | undefined {
  const serial = cell.kind === 'number' ? Number(cell.value) : NaN;
  return serial > 10_000 && serial < 80_000 ? dateOfSerial(serial) : undefined;
}

/** As people would read the cell: a date the way it is written here. */
function textOf(cell: Cell): string {
  if (cell.kind === 'date') return String(cell.value).split('-').reverse().join('-');
  if (cell.kind === 'bool') return cell.value ? 'Ya' : 'Tidak';
  return String(cell.value ?? '').replaceAll('\u00a0', ' ').trim();
}
