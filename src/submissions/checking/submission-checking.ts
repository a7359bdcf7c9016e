import { Injectable } from '@nestjs/common';
import type { Finding } from '#catalogue/check';
import { CheckEngine, type CheckResult } from '#catalogue/checking/engine';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import { BookPeriodRepository } from '#registers/book-period.repository';
import type { KeptBook } from '#registers/kept-book';
import type { Submission } from '../submission.js';
import { CheckWorlds, type KnownBook, type Signatures } from './check-world.js';

/** What the machine says of a book; unchecked where it was handed in as a file. */
export interface BookResult {
  readonly book: string;
  readonly unchecked: boolean;
  readonly result: CheckResult;
}

/** Asks the checks about the books of a submission: the books to each other, and of each book what could not be asked when it was closed. */
@Injectable()
export class SubmissionChecking {
  constructor(
    private readonly context: RequestContext,
    private readonly engine: CheckEngine,
    private readonly worlds: CheckWorlds,
    private readonly periods: BookPeriodRepository,
    private readonly clock: Clock,
  ) {}

  /** Runs them and keeps what they said, with the version of the rules, under the stage they were asked at. */
  async check(submission: Submission, books: readonly KeptBook[], stage: 'submit' | 'verify', signatures?: Signatures): Promise<BookResult[]> {
    if (books.length === 0) return [];
    const { world, known } = await this.worlds.gather(submission, books, signatures);
    const typed = books.filter(({ book }) => known.has(book.code));
    const across = this.engine.crossCheck(typed.map(({ book }) => book), world);
    const codes = new Set(typed.map(({ book }) => book.code));
    const [first] = codes;
    const atClose = await this.atClose(submission, [...codes]);
    const results = books.map((kept): BookResult => {
      const { code } = kept.book;
      const one = known.get(code);
      if (!one) return { book: code, unchecked: true, result: this.nothing() };
      const inside = completed(atClose.get(code), this.engine.checkBook(kept.book, rowsOf(one), world));
      return { book: code, unchecked: false, result: merged(inside, across, ({ book }) => book === code || (code === first && !codes.has(book))) };
    });
    for (const { book, result } of results) {
      await this.periods.keepCheck(books.find((kept) => kept.book.code === book)!, stage, this.clock.now(), result);
    }
    return results;
  }

  private async atClose({ desaId, period }: Submission, books: readonly string[]): Promise<ReadonlyMap<string, CheckResult>> {
    const rows = await this.context.query<CheckResult & { book: string }>(
      `select book, rule_version as "ruleVersion", ran, not_run as "notRun", findings from book_check
       where kecamatan_id = $1 and desa_id = $2 and book = any ($3) and period = $4 and stage = 'close'`, [this.context.kecamatanId, desaId, books, period]);
    return new Map(rows.map(({ book, ...result }) => [book, result]));
  }

  private nothing(): CheckResult {
    return { ruleVersion: this.engine.ruleVersion, ran: [], notRun: [{ id: '*', reason: 'tidak diperiksa mesin: buku diserahkan sebagai berkas' }], findings: [] };
  }
}

/** What stops the handing in; everything else goes with it as a note. */
export const blockingOf = (results: readonly BookResult[]): Finding[] =>
  results.flatMap(({ result }) => result.findings.filter(({ blocks }) => blocks !== 'never'));

/** Running numbers are the system's own once a book is closed, and a gap is a row that was voided: they are not asked about again. */
function rowsOf({ kept, rows }: KnownBook): KnownBook['rows'] {
  const numbers = kept.edition.columns.find((column) => column.numbering)?.key;
  return numbers ? rows.map((row) => ({ ...row, values: { ...row.values, [numbers]: null } })) : rows;
}

/** What a book was asked at its close stands; what lacked something then (holidays, berkas, signatures) is asked now. */
function completed(atClose: CheckResult | undefined, now: CheckResult): CheckResult {
  if (!atClose) return now;
  const isNew = (id: string): boolean => !atClose.ran.includes(id);
  const ran = now.ran.filter(isNew);
  return {
    ruleVersion: now.ruleVersion,
    ran: [...atClose.ran, ...ran],
    notRun: [...atClose.notRun.filter(({ id }) => !ran.includes(id)), ...now.notRun.filter(({ id }) => isNew(id) && !atClose.notRun.some((one) => one.id === id))],
    findings: [...atClose.findings, ...now.findings.filter(({ check }) => isNew(check))],
  };
}

/** A finding between books stands with the book it names; one that names none of those handed in, with the first. */
function merged(inside: CheckResult, across: CheckResult, isHere: (finding: Finding) => boolean): CheckResult {
  return {
    ruleVersion: inside.ruleVersion,
    ran: [...new Set([...inside.ran, ...across.ran])],
    notRun: [...inside.notRun, ...across.notRun],
    findings: [...inside.findings, ...across.findings.filter(isHere)],
  };
}
