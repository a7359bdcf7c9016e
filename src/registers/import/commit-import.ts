import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import { placeEntry, sheetOf } from '../entry-period.js';
import { EntryReader } from '../entry-reader.js';
import { EntryRepository, type NewEntry } from '../entry.repository.js';
import { BookShelf, type KeptBook } from '../kept-book.js';
import { ExistingRows } from './existing-rows.js';
import type { ImportPreview, PreviewRow } from './import-preview.js';
import { importProblems } from './import.problems.js';
import { ImportRepository } from './import.repository.js';

export interface CommitOrder {
  readonly desaId: string;
  readonly previewId: string;
  /** false: only new rows, rows already in the book stay as they are. */
  readonly withChanges?: boolean;
}

export interface CommittedImport {
  readonly added: number;
  readonly changed: number;
  /** Rows left out because they were refused or doubled. */
  readonly left: number;
}

@Injectable()
export class CommitImport {
  static readonly verb = 'import.commit';
  constructor(
    private readonly context: RequestContext,
    private readonly shelf: BookShelf,
    private readonly previews: ImportRepository,
    private readonly existing: ExistingRows,
    private readonly reader: EntryReader,
    private readonly entries: EntryRepository,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Takes in what a preview showed, all of it in one transaction or nothing. A preview of a book that has changed since is stale. */
  async do(order: CommitOrder): Promise<CommittedImport> {
    const preview = await this.previews.get(order.desaId, order.previewId, 'for update');
    mustBeCommittable(preview, this.clock.now());
    const kept = await this.shelf.forEntry(order.desaId, preview.book, preview.period);
    if ((await this.existing.get(kept)).base !== preview.base) throw importProblems.stale();
    const added = preview.rows.filter((row) => row.kind === 'added');
    const changed = order.withChanges === false ? [] : preview.rows.filter((row) => row.kind === 'changed');
    if (added.length + changed.length === 0) throw importProblems.nothing();
    const today = this.clock.today(this.context.actor.zone);
    const placed = added.map((row) => this.place(kept, row, today));
    // A date of report may put a row in another month, which must be open too.
    for (const period of new Set(placed.map((entry) => entry.period))) if (period !== kept.period) await this.shelf.forEntry(order.desaId, kept.book.code, period);
    await this.entries.addAll(placed);
    await this.entries.correctAll(kept.desaId, changed.map((row) => ({ ...this.place(kept, row, today), id: row.entryId, changedPeriod: kept.period })), `impor ${preview.fileName}`);
    await this.previews.commit(order.desaId, order.previewId);
    if (preview.mapping) await this.previews.keepMapping(order.desaId, preview.book, preview.mapping);
    const result = { added: added.length, changed: changed.length, left: preview.rows.length - added.length - changed.length };
    await this.audit.record(CommitImport.verb, { type: 'import', id: order.previewId, desaId: order.desaId }, { book: preview.book, period: preview.period, ...result });
    return result;
  }

  private place(kept: KeptBook, row: Extract<PreviewRow, { kind: 'added' | 'changed' }>, today: string): NewEntry {
    const { period, date } = placeEntry(kept.book, row.values, kept.period, today);
    return {
      desaId: kept.desaId, book: kept.book.code, edition: kept.edition, sheet: sheetOf(kept.book, row.values), period, periodDate: date,
      ...this.reader.check(kept, row.values, today),
    };
  }
}

function mustBeCommittable(preview: ImportPreview, now: Date): void {
  if (preview.state === 'committed') throw importProblems.committed();
  if (new Date(preview.expiresAt) < now) throw importProblems.expired();
  if (preview.state !== 'ready') throw importProblems.notReady(preview.state);
}
