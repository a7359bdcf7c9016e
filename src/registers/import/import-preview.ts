import type { Values } from '#catalogue/book';
import type { Finding } from '#catalogue/check';
import type { Cell } from '../spreadsheet/cell.js';
import type { CellProblem } from '../spreadsheet/extraction/read-entry.js';
import type { Mapping } from '../spreadsheet/mapping/mapping.js';
import type { SheetVerdict } from '../spreadsheet/mapping/survey-sheets.js';
import type { ColumnChange } from '../spreadsheet/preview/compare-preview.js';

/** One row of the file, with what taking it in would do. */
export type PreviewRow =
  | { readonly kind: 'added'; readonly line: number; readonly values: Values; readonly findings: readonly Finding[] }
  | { readonly kind: 'changed'; readonly line: number; readonly values: Values; readonly findings: readonly Finding[]; readonly entryId: string; readonly revision: number; readonly changes: readonly ColumnChange[] }
  | { readonly kind: 'refused'; readonly line: number; readonly problems: readonly Partial<CellProblem>[]; readonly cells: readonly Cell[] }
  | { readonly kind: 'doubled'; readonly line: number; readonly firstLine: number };

export interface PreviewSummary {
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly doubled: number;
  /** Rows that can be taken in but carry a finding. */
  readonly withFindings: number;
  /** Rows passed over, by what they are: headings, totals, signatures. */
  readonly skipped: Readonly<Record<string, number>>;
  readonly sheets: readonly Omit<SheetVerdict, 'mapping'>[];
}

export interface ImportPreview {
  readonly id: string;
  readonly desaId: string;
  readonly book: string;
  readonly period: string;
  readonly fileName: string;
  /** reading: not done yet; ready: may be committed; refused: the file cannot be read; committed: taken in. */
  readonly state: 'reading' | 'ready' | 'refused' | 'committed';
  /** Rows read so far. */
  readonly progress: number;
  /** Null until the file has been read. */
  readonly mapping: Mapping | null;
  readonly summary: PreviewSummary | null;
  readonly rows: readonly PreviewRow[];
  /** State of the book when it was compared. */
  readonly base: string;
  readonly sourceSha256: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly expiresAt: string;
}

export const previewColumns = `preview_id as id, desa_id as "desaId", book, period, file_name as "fileName", state, progress, mapping, summary, base,
  source_sha256 as "sourceSha256", created_at as "createdAt", created_by as "createdBy", expires_at as "expiresAt"`;
export const previewHours = 24;
