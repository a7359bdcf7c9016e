import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import type { Entry } from './entry.js';
import { EntryForChange, type ChangeOrder } from './entry-for-change.js';
import { EntryRepository } from './entry.repository.js';
import { registerProblems } from './register.problems.js';

export interface VoidEntryOrder extends ChangeOrder {
  readonly reason: string;
}

@Injectable()
export class VoidEntry {
  static readonly verb = 'entry.void';
  constructor(
    private readonly row: EntryForChange,
    private readonly entries: EntryRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** Voids a row with a reason. A row is never deleted: voided before the close it takes no number, after it keeps the one it had. */
  async do(order: VoidEntryOrder): Promise<Entry> {
    if (order.reason.trim() === '') throw registerProblems.reasonNeeded();
    const { before, kept } = await this.row.take(order);
    const entry = await this.entries.void(before, kept.period, order.reason);
    await this.audit.record(VoidEntry.verb, { type: 'entry', id: entry.id, desaId: order.desaId }, { book: entry.book, period: entry.period });
    return entry;
  }
}
