import { Injectable } from '@nestjs/common';
import { BerkasQueries } from '#berkas/berkas.queries';
import { daysOff2026 } from '#catalogue/calendar/holidays';
import type { CheckRow, CheckWorld } from '#catalogue/check';
import { CheckEngine } from '#catalogue/checking/engine';
import { formKeys } from '#catalogue/checking/every-book/form';
import { nextPeriod, periodAfter, previousPeriod, yearOf } from '#catalogue/period';
import { Clock, dateIn } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import { asCheckRow } from '#registers/book-checking';
import { bookPeriodColumns, type BookPeriod } from '#registers/book-period.repository';
import { BookShelf, type KeptBook } from '#registers/kept-book';
import { MonthRows } from '#registers/month-rows';
import type { Submission } from '../submission.js';

export interface KnownBook {
  readonly kept: KeptBook;
  /** Its month, closed; absent: a partner that has no month of its own here. */
  readonly month: BookPeriod | undefined;
  readonly rows: readonly CheckRow[];
}

/** Who signed the revision, where somebody has. */
export type Signatures = NonNullable<CheckWorld['signatures']>;

type PerBook<T> = Record<string, T>;

/** Gathers what the checks may know when books are handed in: the books themselves, their partners as last closed, and what surrounds them. */
@Injectable()
export class CheckWorlds {
  constructor(
    private readonly context: RequestContext,
    private readonly engine: CheckEngine,
    private readonly shelf: BookShelf,
    private readonly rows: MonthRows,
    private readonly berkas: BerkasQueries,
    private readonly clock: Clock,
  ) {}

  async gather(submission: Submission, books: readonly KeptBook[], signatures?: Signatures): Promise<{ readonly world: CheckWorld; readonly known: ReadonlyMap<string, KnownBook> }> {
    const known = await this.knownBooks(submission, books);
    const { desaId, period } = submission;
    const first = books[0]!;
    const world: CheckWorld = {
      period, today: this.clock.today(this.context.actor.zone), softenings: first.softenings, holidays: daysOff2026,
      ...(first.desa.transitionUntil && { transitionUntil: first.desa.transitionUntil }),
      settings: first.desa.cashLimit === null ? {} : { cashLimit: first.desa.cashLimit },
      attachments: await this.attachments(desaId, period, books),
      ...(await this.ofEach(known, submission)),
      ...(signatures && { signatures }),
    };
    return { world, known };
  }

  /** Books handed in, and the books their checks ask about, each as it was last closed; one that is open or a file is left out. */
  private async knownBooks(submission: Submission, books: readonly KeptBook[]): Promise<Map<string, KnownBook>> {
    const codes = new Set([...books.map(({ book }) => book.code), ...this.partnersOf(books)]);
    const months = await this.months(submission, [...codes]);
    const known = new Map<string, KnownBook>();
    for (const code of codes) {
      const kept = books.find(({ book }) => book.code === code) ?? (await this.shelf.get(submission.desaId, code, submission.period));
      if (kept.mode !== 'isian' || (await this.isOpen(kept, months.get(code)))) continue;
      known.set(code, { kept, month: months.get(code), rows: (await this.rows.forChecks(kept)).map(asCheckRow) });
    }
    return known;
  }

  private partnersOf(books: readonly KeptBook[]): string[] {
    const handedIn = new Set(books.map(({ book }) => book.code));
    return this.engine.checks
      .filter((check) => check.cross && (check.subjects ?? check.books.slice(0, 1)).some((code) => code === '*' || handedIn.has(code)))
      .flatMap((check) => [...check.books, ...(check.partners ?? [])])
      .filter((code) => code !== '*' && !handedIn.has(code));
  }

  private async months({ desaId, period }: Submission, codes: readonly string[]): Promise<Map<string, BookPeriod>> {
    const months = await this.context.query<BookPeriod>(
      `select ${bookPeriodColumns} from book_period where kecamatan_id = $1 and desa_id = $2 and book = any ($3) and period = $4 and state = 'closed'`,
      [this.context.kecamatanId, desaId, codes, period]);
    return new Map(months.map((month) => [month.book, month]));
  }

  /** A monthly book is known when its month is closed; one that runs on, when nothing of it up to this month is still open. */
  private async isOpen({ desaId, book, period }: KeptBook, month: BookPeriod | undefined): Promise<boolean> {
    if (month) return false;
    if (book.period.kind === 'monthly') return true;
    const [found] = await this.context.query<{ unclosed: boolean; ever: boolean }>(
      `select exists (select from register_entry e where e.kecamatan_id = $1 and e.desa_id = $2 and e.book = $3 and e.changed_period <= $4
                and not exists (select from book_period p where p.kecamatan_id = e.kecamatan_id and p.desa_id = e.desa_id and p.book = e.book
                  and p.period = e.changed_period and p.state = 'closed')) as unclosed,
              exists (select from book_period where kecamatan_id = $1 and desa_id = $2 and book = $3 and period <= $4 and state = 'closed') as ever`,
      [this.context.kecamatanId, desaId, book.code, period]);
    return found!.unclosed || !found!.ever;
  }

  /** What is known book by book. */
  private async ofEach(known: ReadonlyMap<string, KnownBook>, { desaId, period, checkedAt }: Submission) {
    const { zone } = this.context.actor;
    const books: PerBook<readonly CheckRow[]> = {}, previous: PerBook<readonly CheckRow[]> = {}, earlier: PerBook<readonly CheckRow[]> = {};
    const later: PerBook<readonly CheckRow[]> = {}, openingBalance: PerBook<Readonly<Record<string, number>>> = {};
    const formColumns: PerBook<readonly string[]> = {}, editions: PerBook<string> = {}, nihil: PerBook<boolean> = {}, closedAt: PerBook<string> = {}, closeValues: PerBook<BookPeriod['closeValues']> = {};
    for (const [code, { kept, month, rows }] of known) {
      books[code] = rows;
      editions[code] = kept.edition.code;
      formColumns[code] = formKeys(kept.edition);
      openingBalance[code] = await this.rows.openingBalances(kept);
      if (month) {
        nihil[code] = month.nihil;
        closeValues[code] = month.closeValues;
        if (month.closedAt) closedAt[code] = dateIn(zone, new Date(month.closedAt));
      }
      const before = await this.before(kept);
      if (before) previous[code] = before;
      if (kept.book.period.kind !== 'monthly') continue;
      earlier[code] = period.endsWith('-01') ? [] : await this.between(desaId, code, `${yearOf(period)}-01`, previousPeriod(period));
      later[code] = await this.between(desaId, code, nextPeriod(period), periodAfter(period, 3));
    }
    const checked = checkedAt && dateIn(zone, new Date(checkedAt));
    return { books, previous, earlier, later, openingBalance, formColumns, editions, nihil, closedAt, closeValues,
      ...(checked && { checkedAt: Object.fromEntries([...known.keys()].map((code) => [code, checked])) }) };
  }

  /** Rows of the month before, or of the year before; unknown where nothing of it was ever closed. */
  private async before({ desaId, book, period }: KeptBook): Promise<readonly CheckRow[] | undefined> {
    const { kind } = book.period;
    if (kind === 'running') return undefined;
    const [from, to] = kind === 'monthly' ? [previousPeriod(period), previousPeriod(period)] : [`${yearOf(period) - 1}-01`, `${yearOf(period) - 1}-12`];
    const [closed] = await this.context.query(
      `select 1 from book_period where kecamatan_id = $1 and desa_id = $2 and book = $3 and period between $4 and $5 and state = 'closed' limit 1`,
      [this.context.kecamatanId, desaId, book.code, from, to]);
    return closed && this.between(desaId, book.code, from, to);
  }

  private async between(desaId: string, book: string, from: string, to: string): Promise<CheckRow[]> {
    return (await this.rows.between(desaId, book, from, to)).map(asCheckRow);
  }

  private async attachments(desaId: string, period: string, books: readonly KeptBook[]): Promise<PerBook<string[]>> {
    const none = Object.fromEntries(books.map(({ book }): [string, string[]] => [book.code, []]));
    return { ...none, ...(await this.berkas.kindsPerBook(desaId, period)) };
  }
}
