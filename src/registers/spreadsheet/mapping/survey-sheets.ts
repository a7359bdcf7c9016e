import type { Edition } from '#catalogue/book';
import type { Spreadsheet } from '../cell.js';
import { readHead } from './heading-grid.js';
import { bareTable } from './bare-table.js';
import { findTable } from './find-table.js';
import { applyMapping, type Mapping } from './mapping.js';

/** cocok: read it; mungkin: a person looks at the mapping first; bukan: not this book. */
export type Verdict = 'cocok' | 'mungkin' | 'bukan';

export interface SheetVerdict {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly verdict: Verdict;
  /** Indonesian, for the person who chooses. */
  readonly reason: string;
  /** For a sheet that is not the book's: its columns, none of them mapped, for a person to say. */
  readonly mapping?: Mapping;
  /** The mapping is one that was made before for the same headings. */
  readonly known?: true;
}

/** Looks through every sheet of an upload for the table of a book. `kept` are the mappings made before. */
export async function surveySheets(spreadsheet: Spreadsheet, edition: Edition, kept: readonly Mapping[] = []): Promise<SheetVerdict[]> {
  const verdicts: SheetVerdict[] = [];
  for (const sheet of spreadsheet.sheets) {
    const head = await readHead(sheet);
    const found = findTable(head, edition);
    const bare = found ?? bareTable(head, edition);
    const known = bare && kept.map((mapping) => applyMapping(mapping, bare)).find((mapping) => mapping !== undefined);
    verdicts.push({ sheet: sheet.name, hidden: sheet.hidden, ...judge(known ?? found, known !== undefined), ...(known || found || !bare ? {} : { mapping: bare }), ...(known ? { known: true as const } : {}) });
  }
  return verdicts;
}

function judge(mapping: Mapping | undefined, known: boolean): Pick<SheetVerdict, 'verdict' | 'reason' | 'mapping'> {
  if (!mapping) return { verdict: 'bukan', reason: 'Tidak ada judul kolom buku ini di lembar tersebut.' };
  if (known) return { verdict: 'cocok', reason: 'Judul kolomnya sama dengan unggahan sebelumnya; pemetaan yang sudah dibuat dipakai lagi.', mapping };
  const lacking = mapping.missing.filter(({ required }) => required).map(({ label }) => label);
  if (lacking.length === 0 && mapping.columns.every(({ confidence }) => confidence >= 0.8)) return { verdict: 'cocok', reason: 'Semua kolom wajib ditemukan.', mapping };
  if (mapping.confidence < 0.25) return { verdict: 'bukan', reason: 'Hanya sedikit judul kolom yang mirip buku ini.', mapping };
  return { verdict: 'mungkin', reason: lacking.length ? `Kolom wajib belum ditemukan: ${lacking.join(', ')}.` : 'Beberapa judul kolom hanya mirip; periksa pemetaannya.', mapping };
}
