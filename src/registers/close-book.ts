import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import type { Values } from '#catalogue/book';
import { hasRunningColumns } from './computed-columns.js';
import { kindOf } from '#catalogue/columns/columns';
import { columnName } from '#catalogue/column-name';
import { Clock } from '#kernel/clock';
import type { ProblemDetail } from '#kernel/problem';
import { RequestContext } from '#kernel/request-context';
import { BookChecking } from './book-checking.js';
import { BookPeriodRepository, type BookPeriod } from './book-period.repository.js';
import { ClosingRules } from './closing-rules.js';
import { BookShelf, mustBePeriod, mustNotPrecedeOpening, type KeptBook } from './kept-book.js';
import { MonthRows } from './month-rows.js';
import { registerProblems } from './register.problems.js';

export interface CloseBookOrder {
  readonly desaId: string;
  readonly book: string;
  readonly period: string;
  /** What is typed at the close: the cash counted, the bank's balance. */
  readonly closeValues?: Readonly<Record<string, unknown>>;
}

@Injectable()
export class CloseBook {
  static readonly verb = 'book.close';
  constructor(
    private readonly context: RequestContext,
    private readonly shelf: BookShelf,
    private readonly rows: MonthRows,
    private readonly checking: BookChecking,
    private readonly periods: BookPeriodRepository,
    private readonly rules: ClosingRules,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Closes a month of a book: its checks are asked, its rows get their numbers for good, its balance is carried. */
  async do(order: CloseBookOrder): Promise<BookPeriod> {
    const kept = await this.shelf.forMonth(order.desaId, order.book, mustBePeriod(order.period));
    if (kept.mode !== 'isian') throw registerProblems.notTyped(kept);
    await mayClose(kept, this.periods, this.clock.today(this.context.actor.zone));
    const sheet = await this.rows.get(kept);
    if (sheet.rows.length === 0) throw registerProblems.empty(kept);
    if (kept.book.kept === 'derived' && !kept.month.confirmed) throw registerProblems.notConfirmed(kept);
    await this.rules.mustBeReady(kept);
    const closing = { nihil: false, sheet, closeValues: closeValuesOf(kept, order.closeValues ?? {}, await this.rules.closeValues(kept)) };
    const result = await this.checking.atClose(kept, sheet, closing);
    const blocking = result.findings.filter(({ blocks }) => blocks === 'close');
    if (blocking.length > 0) throw registerProblems.blocked(kept, blocking);
    await this.periods.keepCheck(kept, 'close', this.clock.now(), result);
    const closed = await this.periods.close(kept, closing);
    await this.audit.record(CloseBook.verb, { type: 'book_period', id: `${kept.book.code}/${kept.period}`, desaId: order.desaId },
      { book: kept.book.code, period: kept.period, revision: closed.revision, rows: closed.rowCount, digest: closed.digest, findings: result.findings.length });
    return closed;
  }
}

/** A month of it stands on the month before: cash, bank, residents. */
export const carriesBalance = (kept: KeptBook): boolean => kept.book.kept === 'derived' || (kept.mode === 'isian' && hasRunningColumns(kept.edition));

/** In order: not twice, not ahead of the month, and not while an earlier month is open that numbers or balances hang on. */
export async function mayClose(kept: KeptBook, periods: BookPeriodRepository, today: string): Promise<void> {
  if (kept.month.state === 'closed') throw registerProblems.periodClosed(kept);
  if (kept.month.locked) throw registerProblems.periodLocked(kept);
  if (kept.period > today.slice(0, 7)) throw registerProblems.notOver(kept);
  mustNotPrecedeOpening(kept);
  const { openBefore, closedBefore } = await periods.neighbours(kept);
  if (openBefore) throw registerProblems.earlierOpen(kept, openBefore);
  const first = kept.desa.openedPeriod ?? kept.period;
  if (carriesBalance(kept) && kept.period > first && !closedBefore && kept.month.revision === 0) throw registerProblems.earlierOpen(kept, 'sebelumnya');
}

function closeValuesOf(kept: KeptBook, input: Readonly<Record<string, unknown>>, known: Values): Values {
  const problems: ProblemDetail[] = [];
  const values: Values = {};
  for (const column of kept.book.closeColumns) {
    const read = kindOf(column).read(input[column.key] ?? known[column.key], column);
    if ('value' in read && known[column.key] !== undefined && read.value !== known[column.key]) problems.push({ field: `closeValues.${column.key}`, message: `${columnName(column)} sudah dihitung dari buku lain dan berbeda dengan yang diketik.`, mend: 'Kosongkan, atau betulkan buku asalnya.' });
    else if ('problem' in read) problems.push({ field: `closeValues.${column.key}`, ...read.problem });
    else if (read.value !== null) values[column.key] = read.value;
    else if (column.required) problems.push({ field: `closeValues.${column.key}`, message: `${columnName(column)} wajib diisi saat menutup buku.`, mend: column.hint });
  }
  for (const key of Object.keys(input)) {
    if (!kept.book.closeColumns.some((column) => column.key === key)) problems.push({ field: `closeValues.${key.slice(0, 40)}`, message: 'Tidak ditanyakan saat menutup buku ini.' });
  }
  if (problems.length > 0) throw registerProblems.values(problems);
  return values;
}
