import { createHash } from 'node:crypto';
import type { Column } from '#catalogue/book';

/** How one column of a sheet feeds one key of the book. */
export interface MappedColumn {
  /** Column of the sheet, 0 is A. */
  readonly at: number;
  readonly key: string;
  /** Only this part of the cell: nomor, tanggal, tempat; or `pilihan`: the cell names which of several tick columns is meant. */
  readonly part?: string;
  /** The column is ticked where the value is this code. */
  readonly tick?: string;
  /** 0 to 1; 1 once a person has said so. */
  readonly confidence: number;
}

/** Which column of a desa's own sheet is which column of the book. Plain JSON: it is kept and offered again. */
export interface Mapping {
  readonly sheet: string;
  /** Same headings in the same columns, wherever they stand. */
  readonly headingFingerprint: string;
  /** First and last heading row. */
  readonly headerRows: readonly [number, number];
  /** Row of 1, 2, 3, ... below the headings, where there is one. */
  readonly numberedRow?: number;
  readonly firstRow: number;
  readonly columns: readonly MappedColumn[];
  /** What a person says once for every row, where the sheet has no column for it: the dusun of a sheet kept per dusun. */
  readonly fixed?: Readonly<Record<string, string>>;
  readonly unmatched: readonly { readonly at: number; readonly heading: string }[];
  readonly missing: readonly { readonly key: string; readonly label: string; readonly required: boolean }[];
  /** 0 to 1: how sure we are that this is the table of the book. */
  readonly confidence: number;
}

export const fingerprintOf = (headings: readonly { readonly at: number; readonly words: string }[]) =>
  createHash('sha256').update(JSON.stringify(headings.map(({ at, words }) => [at, words]))).digest('hex').slice(0, 32);

export const missingColumn = ({ key, label, required = false, default: taken }: Column) => ({ key, label, required: required && taken === undefined });

/** A mapping kept from an earlier upload, laid over the table found now; undefined when the headings are others. */
export function applyMapping(kept: Mapping, found: Mapping): Mapping | undefined {
  if (kept.headingFingerprint !== found.headingFingerprint) return undefined;
  const { sheet, headerRows, numberedRow, firstRow } = found;
  return { ...kept, sheet, headerRows, numberedRow, firstRow };
}
