import { Injectable } from '@nestjs/common';
import type { Finding } from '#catalogue/check';
import { EntryReader } from '../entry-reader.js';
import type { KeptBook } from '../kept-book.js';
import type { Sheet, Spreadsheet } from '../spreadsheet/cell.js';
import { extractRows } from '../spreadsheet/extraction/extract-rows.js';
import { readExtracted, type ReadExtracted } from '../spreadsheet/extraction/read-extracted.js';
import type { Mapping } from '../spreadsheet/mapping/mapping.js';
import { surveySheets, type SheetVerdict } from '../spreadsheet/mapping/survey-sheets.js';
import { carriedBy, comparePreview } from '../spreadsheet/preview/compare-preview.js';
import { SameIdentity } from '../spreadsheet/preview/same-identity.js';
import type { ComparedRow } from './existing-rows.js';
import { KnownRows } from './known-rows.js';
import type { PreviewRow, PreviewSummary } from './import-preview.js';
import { importProblems } from './import.problems.js';

export interface UploadReading {
  readonly mapping: Mapping;
  readonly rows: PreviewRow[];
  readonly summary: PreviewSummary;
}

export interface UploadOrder {
  readonly kept: KeptBook;
  readonly existing: readonly ComparedRow[];
  readonly keptMappings: readonly Mapping[];
  /** The sheet a person chose; without it the one that fits best. */
  readonly sheet?: string;
  /** The mapping a person corrected. */
  readonly mapping?: Mapping;
  readonly today: string;
  readonly progress: (rows: number) => void;
}

const progressEvery = 2_000;

/** Reads an upload row by row and says what taking it in would do. No transaction is open meanwhile. */
@Injectable()
export class ReadUpload {
  constructor(private readonly entries: EntryReader) {}

  async read(spreadsheet: Spreadsheet, order: UploadOrder): Promise<UploadReading> {
    const { kept } = order;
    const verdicts = await surveySheets(spreadsheet, kept.edition, order.keptMappings);
    const { sheet, mapping } = this.choose(spreadsheet, verdicts, order);
    const skipped: Record<string, number> = {};
    const incoming: ReadExtracted[] = [];
    const known = new KnownRows(kept, order.existing, mapping);
    const identities = new SameIdentity(kept.book, kept.edition, mapping);
    // Nothing mapped: nothing read, until a person has said which column is which.
    const source = mapping.columns.length === 0 ? [] : extractRows(sheet, mapping, kept.edition, { skipped: (_line, nature) => (skipped[nature] = (skipped[nature] ?? 0) + 1) });
    for await (const row of source) {
      const read = readExtracted(row, mapping, kept.edition);
      const best = read.problems.length > 0 ? (known.read(row, read) ?? read) : read;
      const clash = best.problems.length > 0 ? undefined : identities.problemOf(best);
      // Cells are wanted again only to give a refused row back; twenty thousand rows of them are not kept in memory.
      incoming.push(clash ? { ...best, problems: [clash] } : best.problems.length > 0 ? best : { ...best, cells: [] });
      if (incoming.length % progressEvery === 0) order.progress(incoming.length);
    }
    const compared = comparePreview(incoming, order.existing, kept.book, carriedBy(mapping, kept.edition));
    const findings = ({ values, given }: ReadExtracted): readonly Finding[] => this.entries.check(kept, { ...values, ...given }, order.today).findings;
    const rows: PreviewRow[] = [
      ...compared.added.map((row) => ({ kind: 'added' as const, line: row.line, values: { ...row.values, ...row.given }, findings: findings(row) })),
      ...compared.changed.map(({ row, existing, changes }) => ({
        kind: 'changed' as const, line: row.line, values: { ...row.values, ...row.given }, findings: findings(row), entryId: existing.id, revision: existing.revision, changes,
      })),
      ...compared.refused.map(({ line, problems, cells }) => ({ kind: 'refused' as const, line, problems, cells })),
      ...compared.doubled.map(({ row, firstLine }) => ({ kind: 'doubled' as const, line: row.line, firstLine })),
    ].sort((a, b) => a.line - b.line);
    const summary: PreviewSummary = {
      rows: incoming.length, added: compared.added.length, changed: compared.changed.length, unchanged: compared.unchanged.length, refused: compared.refused.length,
      doubled: compared.doubled.length, withFindings: rows.filter((row) => 'findings' in row && row.findings.length > 0).length, skipped,
      sheets: verdicts.map(({ sheet: name, hidden, verdict, reason, known }) => ({ sheet: name, hidden, verdict, reason, ...(known ? { known } : {}) })),
    };
    return { mapping, rows, summary };
  }

  private choose(spreadsheet: Spreadsheet, verdicts: readonly SheetVerdict[], order: UploadOrder): { sheet: Sheet; mapping: Mapping } {
    const wanted = order.mapping?.sheet ?? order.sheet;
    if (wanted !== undefined && !verdicts.some(({ sheet }) => sheet === wanted)) throw importProblems.noSuchSheet(wanted);
    const fitting = verdicts.filter(({ sheet, mapping, hidden }) => mapping && (wanted === undefined ? !hidden : sheet === wanted));
    const best = (['cocok', 'mungkin', 'bukan'] as const).map((wish) => fitting.find(({ verdict }) => verdict === wish)).find(Boolean);
    const mapping = order.mapping ?? best?.mapping;
    const sheet = spreadsheet.sheets.find(({ name }) => name === mapping?.sheet);
    if (!mapping || !sheet) throw importProblems.noTable(verdicts);
    return { sheet, mapping };
  }
}
