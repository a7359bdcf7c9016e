import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import type { Values } from '#catalogue/book';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import type { Entry } from './entry.js';
import { placeEntry, sheetOf } from './entry-period.js';
import { EntryForChange, type ChangeOrder } from './entry-for-change.js';
import { EntryReader } from './entry-reader.js';
import { EntryRepository } from './entry.repository.js';
import { BookShelf, mustHaveCome, mustNotPrecedeOpening } from './kept-book.js';

export interface CorrectEntryOrder extends ChangeOrder {
  /** Only the columns that change; null empties a column. */
  readonly values: Record<string, unknown>;
  readonly reason?: string;
}

@Injectable()
export class CorrectEntry {
  static readonly verb = 'entry.correct';
  constructor(
    private readonly context: RequestContext,
    private readonly row: EntryForChange,
    private readonly shelf: BookShelf,
    private readonly reader: EntryReader,
    private readonly entries: EntryRepository,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Corrects a row of an open month; what it said before stays in its history. What corrects nothing leaves no trace: a form sent twice is no second revision. */
  async do(order: CorrectEntryOrder): Promise<Entry> {
    const { before, kept } = await this.row.take(order);
    const today = this.clock.today(this.context.actor.zone);
    const read = this.reader.read(kept, { ...before.typed, ...order.values }, today);
    const { period, date } = placeEntry(kept.book, read.values, before.period, today);
    if (changedKeys(before.typed, read.values).length === 0 && period === before.period && kept.edition.code === before.edition) return before;
    // A corrected date of report moves the row to the month it names, which must be open too.
    if (period !== before.period) {
      const other = await this.shelf.forEntry(order.desaId, before.book, period);
      mustNotPrecedeOpening(other);
      mustHaveCome(other, today);
    }
    const entry = await this.entries.correct(before, { edition: kept.edition, sheet: sheetOf(kept.book, read.values), period, changedPeriod: period === before.period ? kept.period : period, periodDate: date, ...read }, order.reason ?? '');
    await this.audit.record(CorrectEntry.verb, { type: 'entry', id: entry.id, desaId: order.desaId },
      { book: entry.book, period: entry.period, revision: entry.revision, changed: changedKeys(before.values, entry.values) });
    return entry;
  }
}

const changedKeys = (before: Values, after: Values): string[] => [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => before[key] !== after[key]).sort();
