import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { Catalogue } from '#catalogue/catalogue';
import { firstDay, period as periodOf, yearOf } from '#catalogue/period';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import { BookSettingRepository } from '#registers/book-setting.repository';
import { EntryReader } from '#registers/entry-reader';
import { EntryRepository } from '#registers/entry.repository';
import { BookShelf, mustBePeriod, type KeptBook } from '#registers/kept-book';
import { MonthRows } from '#registers/month-rows';
import { apbDesa } from './books/c1-apb-desa.js';
import { changedLine } from './budget-change.js';
import { keuanganProblems } from './keuangan.problems.js';

export interface StartBudgetChangeOrder {
  readonly desaId: string;
  /** YYYY-MM: the month in which the change is made. */
  readonly period: string;
}

@Injectable()
export class StartBudgetChange {
  static readonly verb = 'entry.add';
  constructor(
    private readonly context: RequestContext,
    private readonly catalogue: Catalogue,
    private readonly shelf: BookShelf,
    private readonly settings: BookSettingRepository,
    private readonly rows: MonthRows,
    private readonly reader: EntryReader,
    private readonly entries: EntryRepository,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Begins a change of the budget (C.1): every line in force once more, with semula and menjadi; the keeper then writes what changes. */
  async do(order: StartBudgetChangeOrder): Promise<number> {
    const { desaId } = order;
    const before = await this.shelf.forEntry(desaId, 'C.1', mustBePeriod(order.period));
    const lines = await this.linesInForce(before);
    await this.arrange(before);
    const kept = { ...before, edition: this.catalogue.edition(apbDesa, apbDesa.versions.edition) };
    const today = this.clock.today(this.context.actor.zone);
    await this.entries.addAll(lines.map((line) => ({
      desaId, book: 'C.1', edition: kept.edition, sheet: '', period: kept.period, periodDate: firstDay(kept.period),
      ...this.reader.check(kept, changedLine(apbDesa.versions, kept.edition, line), today),
    })));
    await this.audit.record(StartBudgetChange.verb, { type: 'book_period', id: `C.1/${kept.period}`, desaId }, { book: 'C.1', period: kept.period, edition: kept.edition.code, rows: lines.length });
    return lines.length;
  }

  private async linesInForce({ desaId, edition, period }: KeptBook) {
    if (edition.code === apbDesa.versions.edition) throw keuanganProblems.alreadyChanged(yearOf(period));
    // Only the form of 2016 has a change of its own; in that of 2018 the change is the same form anew.
    if (!edition.columns.some(({ key }) => key === 'kode_rekening')) throw keuanganProblems.noFormOfChange(edition.code);
    const rows = await this.rows.between(desaId, 'C.1', periodOf(yearOf(period), 1), period);
    if (rows.length === 0) throw keuanganProblems.noBudget(yearOf(period));
    return rows.map(({ values }) => values);
  }

  /** From this month on the form of the change, and with the next budget the form of before. */
  private async arrange({ desaId, book, mode, signers, edition, period }: KeptBook): Promise<void> {
    const setting = { kecamatanId: this.context.kecamatanId, desaId, book: book.code, mode, signers: signers === book.signers ? null : [...signers] };
    await this.settings.save({ ...setting, since: period, edition: apbDesa.versions.edition });
    await this.settings.save({ ...setting, since: periodOf(yearOf(period) + 1, 1), edition: edition.code });
  }
}
