import { Injectable } from '@nestjs/common';
import type { Finding } from '#catalogue/check';
import { RequestContext } from '#kernel/request-context';
import { BookChecking } from './book-checking.js';
import { BookPeriodRepository, type KeptCheck } from './book-period.repository.js';
import { BookShelf, mustBePeriod, type KeptBook } from './kept-book.js';
import { MonthRows, type MonthSheet } from './month-rows.js';
import { registerProblems } from './register.problems.js';

/** A finding with the number its row has, or would get if the month were closed now. */
export interface NumberedFinding extends Omit<Finding, 'part'> {
  readonly nomor: number | null;
}

export interface BookCheck {
  /** When the close asked; null while the month is open: then it is asked now, and nothing is kept. */
  readonly checkedAt: string | null;
  readonly ruleVersion: string;
  readonly findings: readonly NumberedFinding[];
  readonly notRun: KeptCheck['notRun'];
}

/** What the close of a month says of a book, so that nobody must close it to learn what is wrong. */
@Injectable()
export class BookCheckQueries {
  constructor(
    private readonly context: RequestContext,
    private readonly shelf: BookShelf,
    private readonly rows: MonthRows,
    private readonly checking: BookChecking,
    private readonly periods: BookPeriodRepository,
  ) {}

  async get(desaId: string, book: string, period: string): Promise<BookCheck> {
    const kept = await this.shelf.get(desaId, book, mustBePeriod(period));
    if (kept.mode === 'mati') throw registerProblems.notKept(kept);
    if (kept.mode === 'berkas') throw registerProblems.notTyped(kept);
    const stored = kept.month.state === 'closed' ? await this.periods.findCheck(kept, 'close') : undefined;
    const sheet = await this.rows.get(kept);
    // What is typed at the close is asked about when the month is handed in, so it is not needed here.
    const said = stored ?? { checkedAt: null, ...(await this.checking.atClose(kept, sheet, { nihil: kept.month.nihil, closeValues: {} })) };
    const { checkedAt, ruleVersion, notRun } = said;
    return { checkedAt, ruleVersion, notRun, findings: await this.numbered(kept, sheet, said.findings) };
  }

  /** A check may look beyond the month: what it finds in older rows carries the number they were given. */
  private async numbered(kept: KeptBook, sheet: MonthSheet, findings: readonly Finding[]): Promise<NumberedFinding[]> {
    const numbers = new Map(sheet.rows.map(({ entryId, nomorUrut }) => [entryId, nomorUrut]));
    const elsewhere = findings.flatMap(({ entryId }) => (entryId && !numbers.has(entryId) ? [entryId] : []));
    if (elsewhere.length > 0) {
      const older = await this.context.query<{ id: string; nomor: number | null }>(
        `select entry_id as id, nomor_urut as nomor from register_entry where kecamatan_id = $1 and desa_id = $2 and entry_id = any ($3)`,
        [this.context.kecamatanId, kept.desaId, elsewhere]);
      for (const { id, nomor } of older) numbers.set(id, nomor);
    }
    // Which part failed may be a name or a number of somebody; the row says enough.
    return findings.map(({ part: _, ...finding }) => ({ ...finding, nomor: numbers.get(finding.entryId ?? '') ?? null }));
  }
}
