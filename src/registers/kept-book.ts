import { Injectable } from '@nestjs/common';
import { dutyOf } from '#access/duties';
import type { Book, BookMode, Edition, Signer } from '#catalogue/book';
import { Catalogue } from '#catalogue/catalogue';
import type { Blocks, Severity } from '#catalogue/check';
import { notFound, Problem } from '#kernel/problem';
import { RequestContext } from '#kernel/request-context';
import { registerProblems } from './register.problems.js';

export interface PeriodState {
  readonly state: 'open' | 'closed';
  readonly locked: boolean;
  readonly nihil: boolean;
  readonly revision: number;
  readonly confirmed: boolean;
}

export interface DesaSetting {
  readonly openedPeriod: string | null;
  readonly transitionUntil: string | null;
  readonly dusun: readonly string[];
  readonly cashLimit: number | null;
}

export type Softenings = Readonly<Record<string, { readonly severity: Severity; readonly blocks: Blocks }>>;

/** A book as one desa keeps it in one month: everything an act must know before it decides. */
export interface KeptBook {
  readonly desaId: string;
  readonly book: Book;
  readonly edition: Edition;
  readonly mode: BookMode;
  readonly signers: readonly Signer[];
  readonly period: string;
  readonly month: PeriodState;
  readonly desa: DesaSetting;
  readonly softenings: Softenings;
}

interface Found {
  setting: { mode: BookMode; edition: string; signers: Signer[] | null } | null;
  month: PeriodState | null;
  desa: DesaSetting | null;
  softenings: Softenings | null;
}

const untouched: PeriodState = { state: 'open', locked: false, nihil: false, revision: 0, confirmed: false };

/** Gets a book of a desa from the shelf, in one query, with its month locked against a close on the way. */
@Injectable()
export class BookShelf {
  constructor(private readonly catalogue: Catalogue, private readonly context: RequestContext) {}

  /** For reading what is decided about it; takes no lock. */
  get(desaId: string, bookCode: string, period: string): Promise<KeptBook> {
    return this.take(desaId, bookCode, period, '');
  }

  /** For a row's act: the month may not be closed meanwhile. */
  async forEntry(desaId: string, bookCode: string, period: string): Promise<KeptBook> {
    this.mustKeep(bookCode);
    const kept = await this.take(desaId, bookCode, period, 'for share');
    if (kept.mode !== 'isian') throw registerProblems.notTyped(kept);
    if (kept.month.state === 'closed') throw registerProblems.periodClosed(kept);
    return kept;
  }

  /**
   * For changing a row: its own month, while that is open. A row of a running book (or of this year's yearly book) lives on after its
   * month is closed; a change to it belongs to the running month and is handed in with it.
   */
  async forChange(row: { readonly desaId: string; readonly book: string; readonly period: string }, asked: string | undefined, today: string): Promise<KeptBook> {
    const book = this.mustKeep(row.book);
    const own = await this.get(row.desaId, row.book, row.period);
    const lives = book.period.kind === 'running' || (book.period.kind === 'yearly' && row.period.slice(0, 4) === (asked ?? today).slice(0, 4));
    if (!lives || (own.month.state === 'open' && (asked ?? row.period) === row.period)) return this.forEntry(row.desaId, row.book, row.period);
    return this.forEntry(row.desaId, row.book, asked === undefined ? today.slice(0, 7) : mustBePeriod(asked));
  }

  /** For an act on the month itself: nobody else may touch it meanwhile. */
  async forMonth(desaId: string, bookCode: string, period: string): Promise<KeptBook> {
    this.mustKeep(bookCode);
    const kept = await this.take(desaId, bookCode, period, 'for update');
    if (kept.mode === 'mati') throw registerProblems.notKept(kept);
    return kept;
  }

  /** Keepers work in their own books; operator and sekretaris desa in every book. */
  mustKeep(bookCode: string): Book {
    const book = this.catalogue.book(bookCode);
    if (!book.keepable) throw registerProblems.declaredOnly(book);
    const { role } = this.context.actor;
    if (!dutyOf(role)?.everyBook && book.keeper !== role) throw registerProblems.notTheKeeper(book);
    return book;
  }

  private async take(desaId: string, bookCode: string, period: string, lock: Lock): Promise<KeptBook> {
    this.context.mustReach(desaId);
    const book = this.catalogue.book(bookCode);
    const params = [this.context.kecamatanId, desaId, book.code, period];
    const find = async () => (await this.context.query<Found>(keptSql[lock], params))[0];
    let found = await find();
    if (lock !== '' && found && !found.month) {
      // Nobody has touched this month yet, and what is not there cannot be locked: once a month of a book.
      this.context.later(touchSql, params);
      found = await find();
    }
    if (!found?.desa) throw notFound('Desa');
    const { setting } = found;
    return {
      desaId, book, period, desa: found.desa,
      edition: this.catalogue.edition(book, setting?.edition),
      mode: book.keepable ? (setting?.mode ?? book.modeDefault) : 'mati',
      signers: setting?.signers ?? book.signers,
      month: found.month ?? untouched,
      softenings: found.softenings ?? {},
    };
  }
}

type Lock = '' | 'for share' | 'for update';

const touchSql = `
  insert into book_period (kecamatan_id, desa_id, book, period)
  select kecamatan_id, desa_id, $3, $4 from desa where kecamatan_id = $1 and desa_id = $2 on conflict do nothing`;

const keptWith = (lock: Lock): string => `
  with month as (
    select state, locked, nihil, revision, confirmed_at is not null as confirmed
    from book_period where kecamatan_id = $1 and desa_id = $2 and book = $3 and period = $4 ${lock}
  )
  select
    (select row_to_json(s) from (select mode, edition, signers from book_setting
       where kecamatan_id = $1 and desa_id = $2 and book = $3 and since <= $4 order by since desc limit 1) s) as setting,
    (select row_to_json(month) from month) as month,
    (select json_build_object('openedPeriod', opened_period, 'transitionUntil', transition_until, 'dusun', dusun, 'cashLimit', cash_limit)
       from desa where kecamatan_id = $1 and desa_id = $2) as desa,
    (select json_object_agg(check_id, json_build_object('severity', severity, 'blocks', blocks))
       from check_softening where kecamatan_id = $1) as softenings`;
const keptSql = { '': keptWith(''), 'for share': keptWith('for share'), 'for update': keptWith('for update') } as const;

/** A period as the doors give it. */
export function mustBePeriod(period: string): string {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(period)) return period;
  throw new Problem(422, 'invalid_period', 'Bulan tidak terbaca.', [{ field: 'period', message: 'Bulan ditulis TTTT-BB.', mend: 'Contoh: 2026-03 untuk Maret 2026.' }]);
}

/** What came before the first month is the opening state, not a row. */
export function mustNotPrecedeOpening(kept: KeptBook): void {
  const { openedPeriod } = kept.desa;
  if (openedPeriod && kept.period < openedPeriod) throw registerProblems.beforeOpening(kept, openedPeriod);
}

/** A row of a month not yet come is a slip of the pen (2062), and would stand where nobody looks. What is planned ahead stands in yearly books. */
export function mustHaveCome(kept: KeptBook, today: string): void {
  if (kept.book.period.kind !== 'yearly' && kept.period > today.slice(0, 7)) throw registerProblems.notCome(kept);
}
