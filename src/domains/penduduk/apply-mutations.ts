import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import type { Values } from '#catalogue/book';
import { text } from '#catalogue/checking/cells';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import { EntryReader } from '#registers/entry-reader';
import { EntryRepository } from '#registers/entry.repository';
import { BookShelf, mustBePeriod, type KeptBook } from '#registers/kept-book';
import { MonthRows } from '#registers/month-rows';
import { residentsChanged, type ResidentChange } from './residents-changed.js';

export interface ApplyMutationsOrder {
  readonly desaId: string;
  /** YYYY-MM: the month of the reports; the changed rows of B.1 are delivered with it. */
  readonly period: string;
}

/** What became of a mutation in the register of residents. */
export interface MutationOutcome {
  readonly mutationId: string;
  readonly kind: string;
  readonly outcome: 'applied' | 'already' | 'missing' | 'ambiguous';
  /** The row of B.1, where one was found. */
  readonly residentId: string | null;
}

@Injectable()
export class ApplyMutations {
  static readonly verb = 'entry.correct';
  constructor(
    private readonly context: RequestContext,
    private readonly shelf: BookShelf,
    private readonly rows: MonthRows,
    private readonly reader: EntryReader,
    private readonly entries: EntryRepository,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Carries the mutations of a month (B.2) into the register of residents (B.1): who moved, died or was lost leaves it on that day. Who was
   * born or came is only looked for: B.1 asks more of a person than B.2 knows.
   */
  async do(order: ApplyMutationsOrder): Promise<MutationOutcome[]> {
    const period = mustBePeriod(order.period);
    const kept = await this.shelf.forEntry(order.desaId, 'B.1', period);
    const mutations = await this.rows.between(order.desaId, 'B.2', period, period);
    const residents = await this.rows.between(order.desaId, 'B.1', '0000-01', '9999-12');
    const changes = residentsChanged(mutations, residents);
    for (const { resident, leaves, mutation } of changes) if (leaves && resident) await this.write(kept, resident.entryId, leaves, text(mutation.values['jenis_mutasi']));
    const outcomes = changes.map(outcomeOf);
    await this.audit.record(ApplyMutations.verb, { type: 'book_period', id: `B.1/${period}`, desaId: order.desaId },
      { book: 'B.1', period, applied: outcomes.filter(({ outcome }) => outcome === 'applied').map(({ residentId }) => residentId), missing: outcomes.filter(({ outcome }) => outcome === 'missing').length });
    return outcomes;
  }

  private async write(kept: KeptBook, residentId: string, leaves: Values, kind: string): Promise<void> {
    const before = await this.entries.get(kept.desaId, residentId);
    const read = this.reader.check(kept, { ...before.typed, ...leaves }, this.clock.today(this.context.actor.zone));
    const place = { edition: kept.edition, sheet: before.sheet, period: before.period, changedPeriod: kept.period, periodDate: before.periodDate };
    await this.entries.correct(before, { ...place, ...read }, `Buku Mutasi (B.2): ${kind}`);
  }
}

const outcomeOf = ({ mutation, outcome, resident }: ResidentChange): MutationOutcome => ({
  mutationId: mutation.entryId, kind: text(mutation.values['jenis_mutasi']), outcome, residentId: resident?.entryId ?? null,
});
