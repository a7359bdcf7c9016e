import type { BookMode, Values } from '#catalogue/book';
import type { Day, Month } from './months.js';

/** A later correction of a row: in that month these columns were changed. */
export interface RowChange {
  readonly period: Month;
  readonly values: Values;
}

export interface BookRow {
  /** The month in which the row was entered. */
  readonly period: Month;
  /** As entered; without the running number, which is the engine's. */
  readonly values: Values;
  /** Edition of the form, where it is not the book's first (the APBDes perubahan). */
  readonly edition?: string;
  /** Corrections of later months, oldest first. */
  changes?: RowChange[];
}

export interface Officer {
  readonly jabatan: string;
  readonly nama: string;
  readonly nomorSk: string;
  readonly tanggalSk: Day;
  /** Kepala dusun only. */
  readonly dusun?: string;
}

/** What the desa brings along from its paper books, as at the day before the first month. */
export interface OpeningState {
  /** Last B.3 on paper: one row per dusun, of which the akhir_* columns count. */
  readonly recap: readonly Values[];
  readonly cash: number;
  /** Balance per nomor rekening. */
  readonly bank: Readonly<Record<string, number>>;
  /** Last A.3 on paper. */
  readonly inventory: readonly Values[];
}

export interface CashClose {
  readonly kas_tunai: number;
  readonly saldo_bank: number;
}

/** A mistake put into the books on purpose. */
export interface PlantedFault {
  readonly fault: string;
  /** Id of the check that notices it. */
  readonly check: string;
  readonly book: string;
  /** Indonesian. */
  readonly what: string;
  /** The first month in which it shows. */
  readonly period: Month;
}

/** Everything one desa writes in the demo; the lead replays it through the real acts. */
export interface DesaBooks {
  readonly kode: string;
  readonly nama: string;
  readonly months: { readonly from: Month; readonly to: Month };
  readonly today: Day;
  readonly dusun: readonly string[];
  readonly officers: readonly Officer[];
  readonly opening: OpeningState;
  /** Per book code, in the order of entry. */
  readonly books: Record<string, BookRow[]>;
  /** Rows of the year before the first, copied from the paper books because later checks look back at them. */
  readonly takenOver: Record<string, BookRow[]>;
  /** How each book is kept, where that differs from the catalogue. */
  readonly modes: Readonly<Record<string, BookMode>>;
  /** Per month, what is typed when the cash book is closed; empty where finance is handed in as berkas. */
  readonly closeValues: Record<Month, CashClose>;
  /** Months of books that were empty and are declared NIHIL: book code to months. */
  readonly nihil: Record<string, Month[]>;
  /** Months of books that the desa left out (planted faults). */
  readonly missing: Record<string, Month[]>;
  readonly planted: PlantedFault[];
}

/** The row as it stood at the end of that month. */
export function valuesAt(row: BookRow, period: Month): Values {
  const due = (row.changes ?? []).filter((change) => change.period <= period);
  return due.length === 0 ? row.values : Object.assign({}, row.values, ...due.map((change) => change.values));
}

/** The row as it stands now. */
export const valuesNow = (row: BookRow): Values => valuesAt(row, '9999-12');

/** The rows of a book that had been entered by the end of that month, as they stood then. */
export function rowsAt(books: DesaBooks, code: string, period: Month): Values[] {
  return (books.books[code] ?? []).filter((row) => row.period <= period).map((row) => valuesAt(row, period));
}

/** What was entered in that month only. */
export function rowsOf(books: DesaBooks, code: string, period: Month): BookRow[] {
  return (books.books[code] ?? []).filter((row) => row.period === period);
}
