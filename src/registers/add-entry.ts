import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import type { Entry } from './entry.js';
import { placeEntry, sheetOf } from './entry-period.js';
import { EntryReader } from './entry-reader.js';
import { EntryRepository } from './entry.repository.js';
import { BookShelf, mustHaveCome, mustNotPrecedeOpening } from './kept-book.js';
import { registerProblems } from './register.problems.js';

export interface AddEntryOrder {
  readonly desaId: string;
  readonly book: string;
  /** YYYY-MM; without it the row's own date decides. */
  readonly period?: string;
  readonly values: Record<string, unknown>;
}

@Injectable()
export class AddEntry {
  static readonly verb = 'entry.add';
  constructor(
    private readonly context: RequestContext,
    private readonly shelf: BookShelf,
    private readonly reader: EntryReader,
    private readonly entries: EntryRepository,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Adds a row to an open month of a book. What cannot be read as its type is refused; what a check finds is kept with the row. */
  async do(order: AddEntryOrder): Promise<Entry> {
    const book = this.shelf.mustKeep(order.book);
    if (book.kept === 'derived') throw registerProblems.derived(book);
    const today = this.clock.today(this.context.actor.zone);
    const asked = this.reader.placing(book, order.values, order.period, today);
    const kept = await this.shelf.forEntry(order.desaId, order.book, asked.period);
    mustNotPrecedeOpening(kept);
    mustHaveCome(kept, today);
    const read = this.reader.read(kept, order.values, today);
    const entry = this.entries.add({
      desaId: order.desaId, book: book.code, edition: kept.edition, sheet: sheetOf(book, read.values), period: asked.period,
      periodDate: placeEntry(book, read.values, asked.period, today).date, ...read,
    });
    await this.audit.record(AddEntry.verb, { type: 'entry', id: entry.id, desaId: order.desaId }, { book: book.code, period: entry.period, findings: read.findings.map(({ check }) => check) });
    return entry;
  }
}
