import { Injectable } from '@nestjs/common';
import type { Values } from '#catalogue/book';
import type { CheckRow, CheckWorld } from '#catalogue/check';
import { CheckEngine, type CheckResult } from '#catalogue/checking/engine';
import { formKeys } from '#catalogue/checking/every-book/form';
import { previousPeriod } from '#catalogue/period';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import type { KeptBook } from './kept-book.js';
import { MonthRows, type MonthRow, type MonthSheet } from './month-rows.js';

/** Asks the checks about a whole book of a month, with everything they may know of it. */
@Injectable()
export class BookChecking {
  constructor(
    private readonly context: RequestContext,
    private readonly checks: CheckEngine,
    private readonly rows: MonthRows,
    private readonly clock: Clock,
  ) {}

  /** Row and book checks, as they are asked at the close. */
  async atClose(kept: KeptBook, sheet: MonthSheet, closing: { readonly nihil: boolean; readonly closeValues: Values }): Promise<CheckResult> {
    return this.checks.checkBook(kept.book, checkRows(kept, sheet, await this.rows.forChecks(kept)), await this.world(kept, sheet, closing));
  }

  private async world(kept: KeptBook, sheet: MonthSheet, closing: { readonly nihil: boolean; readonly closeValues: Values }): Promise<CheckWorld> {
    const { code } = kept.book;
    const today = this.clock.today(this.context.actor.zone);
    return {
      period: kept.period, today, editions: { [code]: kept.edition.code }, softenings: kept.softenings,
      ...(kept.desa.transitionUntil ? { transitionUntil: kept.desa.transitionUntil } : {}),
      formColumns: { [code]: formKeys(kept.edition) },
      openingBalance: { [code]: sheet.opening },
      ...(sheet.sums[''] ? { openingCumulative: cumulativeOf(sheet.sums['']) } : {}),
      lastNumber: { [code]: kept.book.period.kind === 'monthly' ? sheet.lastNumber : {} },
      previous: await this.previous(kept),
      closeValues: { [code]: closing.closeValues },
      nihil: { [code]: closing.nihil },
      closedAt: { [code]: today },
      settings: kept.desa.cashLimit === null ? {} : { cashLimit: kept.desa.cashLimit },
    };
  }

  /** Last month's rows, where the book carries something over from month to month. */
  private async previous(kept: KeptBook): Promise<Record<string, readonly CheckRow[]>> {
    if (kept.book.period.kind !== 'monthly') return {};
    const before = previousPeriod(kept.period);
    const rows = await this.rows.between(kept.desaId, kept.book.code, before, before);
    return rows.length > 0 ? { [kept.book.code]: rows.map(asCheckRow) } : {};
  }
}

export const asCheckRow = ({ entryId, values }: MonthRow): CheckRow => ({ entryId, values });

/** The one column that adds up over the year, in the cash book. */
const cumulativeOf = (sums: Values): number => Number(Object.values(sums)[0] ?? 0);

/** A number kept by a voided row, or given to a later month before this one was opened again, is no gap: then the system's numbers are not asked about. */
function checkRows(kept: KeptBook, sheet: MonthSheet, rows: readonly MonthRow[]): CheckRow[] {
  const numbers = kept.edition.columns.find((column) => column.numbering)?.key;
  const ask = Object.keys(sheet.taken).length === 0 && kept.book.period.kind === 'monthly';
  return rows.map((row) => ({ entryId: row.entryId, values: ask || !numbers ? row.values : { ...row.values, [numbers]: null } }));
}
