import { Injectable } from '@nestjs/common';
import type { BookMode, Signer, Values } from '#catalogue/book';
import { Catalogue } from '#catalogue/catalogue';
import type { Finding } from '#catalogue/check';
import { Reads } from '#kernel/reads';
import { RequestContext } from '#kernel/request-context';
import { TerritoryQueries } from '#territory/territory.queries';
import { bookPeriodColumns, type BookPeriod } from './book-period.repository.js';
import { BookShelf, mustBePeriod } from './kept-book.js';
import { masked, seesPersonal } from './masking.js';
import { MonthRows, type MonthRow } from './month-rows.js';

export interface BookOfDesa {
  readonly book: string;
  readonly title: string;
  readonly bidang: string;
  readonly mode: BookMode;
  readonly edition: string;
  readonly keeper: string;
  readonly signers: readonly Signer[];
  readonly state: 'open' | 'closed';
  readonly locked: boolean;
  readonly nihil: boolean;
  /** Rows of the month so far. */
  readonly rows: number;
  readonly rowsWithFindings: number;
  readonly closedAt: string | null;
}

export interface BookMonth {
  readonly period: BookPeriod | null;
  readonly edition: string;
  readonly mode: BookMode;
  readonly rows: readonly MonthRow[];
  readonly opening: Readonly<Record<string, number>>;
  readonly closing: Readonly<Record<string, number>>;
  readonly checks: readonly StoredCheck[];
}

export interface StoredCheck {
  readonly stage: string;
  readonly checkedAt: string;
  readonly ruleVersion: string;
  readonly findings: readonly Finding[];
  readonly notRun: readonly { readonly id: string; readonly reason: string }[];
}

interface Found {
  book: string;
  mode: BookMode | null;
  edition: string | null;
  signers: Signer[] | null;
  state: 'open' | 'closed' | null;
  locked: boolean | null;
  nihil: boolean | null;
  rows: number;
  withFindings: number;
  closedAt: string | null;
}

/** The books of a desa with the state of a month, for screens and for whoever hands them in. */
@Injectable()
export class BookQueries {
  constructor(
    private readonly reads: Reads,
    private readonly context: RequestContext,
    private readonly catalogue: Catalogue,
    private readonly shelf: BookShelf,
    private readonly rows: MonthRows,
    private readonly territory: TerritoryQueries,
  ) {}

  /** Every book that can be kept, with how this desa keeps it and where the month stands; one statement. */
  async list(desaId: string, period: string): Promise<BookOfDesa[]> {
    await this.territory.getDesa(desaId);
    const books = this.catalogue.books.filter(({ keepable }) => keepable);
    const found = await this.reads.rows<Found>(listSql, [this.context.kecamatanId, desaId, mustBePeriod(period), books.map(({ code }) => code)]);
    const byCode = new Map(found.map((one) => [one.book, one]));
    return books.map((book) => {
      const one = byCode.get(book.code)!;
      return {
        book: book.code, title: book.title, bidang: book.bidang, mode: one.mode ?? book.modeDefault, edition: one.edition ?? book.editions[0].code,
        keeper: book.keeper, signers: one.signers ?? book.signers, state: one.state ?? 'open', locked: one.locked ?? false, nihil: one.nihil ?? false,
        rows: one.rows, rowsWithFindings: one.withFindings, closedAt: one.closedAt,
      };
    });
  }

  /** A month of a book as it stands: numbers and balances are provisional while it is open. */
  async month(desaId: string, bookCode: string, period: string): Promise<BookMonth> {
    const kept = await this.shelf.get(desaId, bookCode, mustBePeriod(period));
    const key = [this.context.kecamatanId, desaId, kept.book.code, period];
    const [state] = await this.context.query<BookPeriod>(`select ${bookPeriodColumns} from book_period where kecamatan_id = $1 and desa_id = $2 and book = $3 and period = $4`, key);
    const checks = await this.context.query<StoredCheck>(
      `select stage, checked_at as "checkedAt", rule_version as "ruleVersion", findings, not_run as "notRun"
       from book_check where kecamatan_id = $1 and desa_id = $2 and book = $3 and period = $4 order by checked_at`, key);
    const sheet = await this.rows.get(kept);
    const clear = seesPersonal(this.context.actor);
    const seen = (values: Values): Values => (clear ? values : masked(kept.edition, values));
    return {
      period: state ?? null, edition: kept.edition.code, mode: kept.mode, opening: sheet.opening, closing: sheet.closing, checks,
      rows: sheet.rows.map((row) => ({ ...row, values: seen(row.values) })),
    };
  }
}

const listSql = `
  select b.book, s.mode, s.edition, s.signers, p.state, p.locked, p.nihil, p.closed_at as "closedAt",
         coalesce(e.rows, 0)::int as rows, coalesce(e.with_findings, 0)::int as "withFindings"
  from unnest($4::text[]) as b (book)
  left join lateral (select mode, edition, signers from book_setting
    where kecamatan_id = $1 and desa_id = $2 and book = b.book and since <= $3 order by since desc limit 1) s on true
  left join book_period p on p.kecamatan_id = $1 and p.desa_id = $2 and p.book = b.book and p.period = $3
  left join (select book, count(*) as rows, count(*) filter (where findings <> '[]') as with_findings from register_entry
    where kecamatan_id = $1 and desa_id = $2 and period = $3 and state = 'active' group by book) e on e.book = b.book`;
