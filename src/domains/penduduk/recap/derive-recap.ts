import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import type { Values } from '#catalogue/book';
import { plain } from '#catalogue/checking/same-name';
import { lastDay } from '#catalogue/period';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import { BookPeriodRepository } from '#registers/book-period.repository';
import { EntryReader } from '#registers/entry-reader';
import { EntryRepository } from '#registers/entry.repository';
import { BookShelf, mustBePeriod, mustNotPrecedeOpening, type KeptBook } from '#registers/kept-book';
import { registerProblems } from '#registers/register.problems';
import { impossibleDusun, saysTheSame } from './reckon-recap.js';
import { recapProblems } from './recap.problems.js';
import { RecapReckoning, type Recap } from './recap-reckoning.js';

export interface RecapOrder {
  readonly desaId: string;
  /** YYYY-MM */
  readonly period: string;
}

const recounted = 'Dihitung ulang dari B.1 dan B.2';

@Injectable()
export class DeriveRecap {
  static readonly verb = 'recap.derive';
  constructor(
    private readonly context: RequestContext,
    private readonly shelf: BookShelf,
    private readonly reckoning: RecapReckoning,
    private readonly reader: EntryReader,
    private readonly entries: EntryRepository,
    private readonly periods: BookPeriodRepository,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Reckons B.3 of a month and writes its rows; the desa looks at them and confirms. Repeated, it replaces what no longer holds. */
  async do(order: RecapOrder): Promise<Recap> {
    const kept = await this.shelf.forMonth(order.desaId, 'B.3', mustBePeriod(order.period));
    this.mustBeOpen(kept);
    const recap = await this.reckoning.reckon(kept);
    const impossible = impossibleDusun(recap.rows);
    if (impossible.length > 0) throw recapProblems.impossible(impossible);
    const standing = await this.reckoning.standing(kept);
    const changed = !saysTheSame(standing.map(({ values }) => values), recap.rows);
    if (changed) {
      await this.write(kept, standing, recap.rows);
      await this.periods.unconfirm(kept);
    }
    await this.audit.record(DeriveRecap.verb, { type: 'book_period', id: `B.3/${kept.period}`, desaId: order.desaId },
      { book: 'B.3', period: kept.period, rows: recap.rows.length, changed, findings: recap.findings.map(({ check }) => check) });
    return recap;
  }

  private mustBeOpen(kept: KeptBook): void {
    if (kept.mode !== 'isian') throw registerProblems.notTyped(kept);
    if (kept.month.state === 'closed') throw registerProblems.periodClosed(kept);
    if (kept.period > this.clock.today(this.context.actor.zone).slice(0, 7)) throw registerProblems.notOver(kept);
    mustNotPrecedeOpening(kept);
  }

  /** A row per dusun: changed in place (its history tells what it said), added, or voided with its dusun. */
  private async write(kept: KeptBook, standing: readonly { readonly entryId: string; readonly values: Values }[], rows: readonly Values[]): Promise<void> {
    const { desaId, book, edition, period } = kept;
    const today = this.clock.today(this.context.actor.zone);
    const gone = new Map(standing.map(({ entryId, values }) => [plain(values['nama_dusun']), { entryId, values }]));
    const place = { edition, sheet: '', period, periodDate: lastDay(period) };
    const added: Values[] = [];
    for (const values of rows) {
      const there = gone.get(plain(values['nama_dusun']));
      gone.delete(plain(values['nama_dusun']));
      if (!there) added.push(values);
      else if (!saysTheSame([there.values], [values])) {
        await this.entries.correct(await this.entries.get(desaId, there.entryId), { ...place, changedPeriod: period, ...this.reader.check(kept, values, today) }, recounted);
      }
    }
    await this.entries.addAll(added.map((values) => ({ desaId, book: book.code, ...place, ...this.reader.check(kept, values, today) })));
    for (const { entryId } of gone.values()) await this.entries.void(await this.entries.get(desaId, entryId), period, recounted);
  }
}
