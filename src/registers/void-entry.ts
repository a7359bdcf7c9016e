import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import type { Entry } from './entry.js';
import { EntryRepository } from './entry.repository.js';
import { BookShelf } from './kept-book.js';
import { registerProblems } from './register.problems.js';

export interface VoidEntryOrder {
  readonly desaId: string;
  readonly entryId: string;
  /** YYYY-MM: as in a correction. */
  readonly period?: string;
  readonly revision: number;
  readonly reason: string;
}

@Injectable()
export class VoidEntry {
  static readonly verb = 'entry.void';
  constructor(
    private readonly context: RequestContext,
    private readonly shelf: BookShelf,
    private readonly entries: EntryRepository,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Voids a row with a reason. A row is never deleted: voided before the close it takes no number, after it keeps the one it had. */
  async do(order: VoidEntryOrder): Promise<Entry> {
    if (order.reason.trim() === '') throw registerProblems.reasonNeeded();
    const before = await this.entries.get(order.desaId, order.entryId);
    const kept = await this.shelf.forChange(before, order.period, this.clock.today(this.context.actor.zone));
    if (kept.book.kept === 'derived') throw registerProblems.derived(kept.book);
    if (before.state === 'void') throw registerProblems.alreadyVoid();
    if (before.revision !== order.revision) throw registerProblems.stale();
    const entry = await this.entries.void(before, kept.period, order.reason);
    await this.audit.record(VoidEntry.verb, { type: 'entry', id: entry.id, desaId: order.desaId }, { book: entry.book, period: entry.period });
    return entry;
  }
}
