import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import type { Entry } from './entry.js';
import { EntryRepository } from './entry.repository.js';
import { BookShelf } from './kept-book.js';
import { registerProblems } from './register.problems.js';

export interface VoidEntryOrder {
  readonly desaId: string;
  readonly entryId: string;
  readonly revision: number;
  readonly reason: string;
}

@Injectable()
export class VoidEntry {
  static readonly verb = 'entry.void';
  constructor(private readonly shelf: BookShelf, private readonly entries: EntryRepository, private readonly audit: AuditTrail) {}

  /** Voids a row with a reason. A row is never deleted: voided before the close it takes no number, after it keeps the one it had. */
  async do(order: VoidEntryOrder): Promise<Entry> {
    if (order.reason.trim() === '') throw registerProblems.reasonNeeded();
    const before = await this.entries.get(order.desaId, order.entryId);
    const kept = await this.shelf.forEntry(order.desaId, before.book, before.period);
    if (kept.book.kept === 'derived') throw registerProblems.derived(kept.book);
    if (before.state === 'void') throw registerProblems.alreadyVoid();
    if (before.revision !== order.revision) throw registerProblems.stale();
    const entry = await this.entries.void(before, order.reason);
    await this.audit.record(VoidEntry.verb, { type: 'entry', id: entry.id, desaId: order.desaId }, { book: entry.book, period: entry.period });
    return entry;
  }
}
