import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Values } from '#catalogue/book';
import type { CheckResult } from '#catalogue/checking/engine';
import { withoutNumbers } from '#catalogue/checking/mask';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import type { KeptBook } from './kept-book.js';
import type { MonthRow, MonthSheet } from './month-rows.js';
import { seal } from './entry-digest.js';

export interface BookPeriod {
  readonly desaId: string;
  readonly book: string;
  readonly period: string;
  readonly state: 'open' | 'closed';
  readonly locked: boolean;
  readonly nihil: boolean;
  readonly revision: number;
  readonly rowCount: number;
  readonly digest: string | null;
  readonly closeValues: Values;
  readonly balances: Readonly<Record<string, number>>;
  readonly closedAt: string | null;
  readonly closedBy: string | null;
  readonly confirmedAt: string | null;
  readonly reopenReason: string | null;
  readonly berkasId: string | null;
  readonly pageCount: number | null;
}

export const bookPeriodColumns = `desa_id as "desaId", book, period, state, locked, nihil, revision, row_count as "rowCount", encode(digest, 'hex') as digest,
  close_values as "closeValues", balances, closed_at as "closedAt", closed_by as "closedBy", confirmed_at as "confirmedAt",
  reopen_reason as "reopenReason", berkas_id as "berkasId", page_count as "pageCount"`;

export interface Closing {
  readonly nihil: boolean;
  readonly sheet?: MonthSheet;
  readonly closeValues: Values;
  readonly berkas?: { readonly id: string; readonly sha256: string; readonly pages: number | null };
}

export interface KeptCheck extends Omit<CheckResult, 'ran'> {
  readonly checkedAt: string;
}

/** The only writer of book_period and book_check. */
@Injectable()
export class BookPeriodRepository {
  constructor(private readonly context: RequestContext, private readonly clock: Clock) {}

  async find(desaId: string, book: string, period: string): Promise<BookPeriod | undefined> {
    const [found] = await this.context.query<BookPeriod>(
      `select ${bookPeriodColumns} from book_period where kecamatan_id = $1 and desa_id = $2 and book = $3 and period = $4`,
      [this.context.kecamatanId, desaId, book, period]);
    return found;
  }

  /** The first month of any of the books (without them, of the desa) that is closed from a month on. */
  async firstClosed(desaId: string, from: string, books?: readonly string[]): Promise<{ readonly book: string; readonly period: string } | undefined> {
    const [found] = await this.context.query<{ book: string; period: string }>(
      `select book, period from book_period where kecamatan_id = $1 and desa_id = $2 and period >= $3 and state = 'closed' and ($4::text[] is null or book = any ($4))
       order by period, book limit 1`,
      [this.context.kecamatanId, desaId, from, books ?? null]);
    return found;
  }

  /** Numbers the rows for good, writes their running columns, and closes the month over their digest. */
  async close(kept: KeptBook, closing: Closing): Promise<BookPeriod> {
    const rows = closing.sheet?.rows ?? [];
    await this.settleRows(kept, rows);
    const digest = closing.berkas ? Buffer.from(closing.berkas.sha256, 'hex') : await this.digestOf(kept);
    const [closed] = await this.context.query<BookPeriod>(
      `update book_period set state = 'closed', nihil = $5, revision = revision + 1, row_count = $6, digest = $7, close_values = $8, balances = $9,
              closed_at = $14, closed_by = $10, closed_duty = $11, reopen_reason = null, berkas_id = $12, page_count = $13
       where kecamatan_id = $1 and desa_id = $2 and book = $3 and period = $4 returning ${bookPeriodColumns}`,
      [...this.key(kept), closing.nihil, rows.length, digest, JSON.stringify(closing.closeValues), JSON.stringify(closing.sheet?.closing ?? {}),
        this.context.actor.title, this.context.actor.dutyId, closing.berkas?.id ?? null, closing.berkas?.pages ?? null, this.clock.now()]);
    return closed!;
  }

  async reopen(kept: KeptBook, reason: string): Promise<BookPeriod> {
    const [open] = await this.context.query<BookPeriod>(
      `update book_period set state = 'open', nihil = false, reopen_reason = $5, confirmed_at = null
       where kecamatan_id = $1 and desa_id = $2 and book = $3 and period = $4 returning ${bookPeriodColumns}`, [...this.key(kept), reason]);
    return open!;
  }

  async confirm(kept: KeptBook): Promise<BookPeriod> {
    const [confirmed] = await this.context.query<BookPeriod>(
      `update book_period set confirmed_at = $5 where kecamatan_id = $1 and desa_id = $2 and book = $3 and period = $4 returning ${bookPeriodColumns}`,
      [...this.key(kept), this.clock.now()]);
    return confirmed!;
  }

  /** What was confirmed is no longer what stands there. */
  async unconfirm(kept: KeptBook): Promise<void> {
    await this.context.query(`update book_period set confirmed_at = null where kecamatan_id = $1 and desa_id = $2 and book = $3 and period = $4`, this.key(kept));
  }

  /** Ties the months of books to a submission on its way, or frees them. */
  async lock(desaId: string, books: readonly string[], period: string, locked: boolean): Promise<void> {
    await this.context.query(
      `update book_period set locked = $5 where kecamatan_id = $1 and desa_id = $2 and book = any ($3) and period = $4`,
      [this.context.kecamatanId, desaId, books, period, locked]);
  }

  async findCheck(kept: KeptBook, stage: 'close' | 'submit' | 'verify'): Promise<KeptCheck | undefined> {
    const [found] = await this.context.query<KeptCheck>(
      `select checked_at as "checkedAt", rule_version as "ruleVersion", findings, not_run as "notRun"
       from book_check where kecamatan_id = $1 and desa_id = $2 and book = $3 and period = $4 and stage = $5`, [...this.key(kept), stage]);
    return found;
  }

  async keepCheck(kept: KeptBook, stage: 'close' | 'submit' | 'verify', at: Date, result: CheckResult): Promise<void> {
    await this.context.query(
      `insert into book_check (kecamatan_id, desa_id, book, period, stage, checked_at, rule_version, ran, not_run, findings)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (kecamatan_id, desa_id, book, period, stage) do update set checked_at = excluded.checked_at, rule_version = excluded.rule_version,
         ran = excluded.ran, not_run = excluded.not_run, findings = excluded.findings`,
      [...this.key(kept), stage, at, result.ruleVersion, JSON.stringify(result.ran), JSON.stringify(result.notRun), JSON.stringify(result.findings.map(withoutNumbers))]);
  }

  /** The nearest other month of the book that is open with rows (before) or closed (after). */
  async neighbours(kept: KeptBook): Promise<{ openBefore: string | null; closedBefore: boolean; closedAfter: string | null }> {
    const [found] = await this.context.query<{ openBefore: string | null; closedBefore: boolean; closedAfter: string | null }>(
      `select (select min(e.changed_period) from register_entry e left join book_period p on p.kecamatan_id = e.kecamatan_id and p.desa_id = e.desa_id and p.book = e.book and p.period = e.changed_period
               where e.kecamatan_id = $1 and e.desa_id = $2 and e.book = $3 and e.changed_period < $4 and e.state = 'active' and coalesce(p.state, 'open') = 'open') as "openBefore",
              exists (select from book_period where kecamatan_id = $1 and desa_id = $2 and book = $3 and state = 'closed'
                      and period = to_char(to_date($4, 'YYYY-MM') - interval '1 month', 'YYYY-MM')) as "closedBefore",
              (select min(period) from book_period where kecamatan_id = $1 and desa_id = $2 and book = $3 and period > $4 and state = 'closed') as "closedAfter"`,
      this.key(kept));
    return found!;
  }

  private async settleRows(kept: KeptBook, rows: readonly MonthRow[]): Promise<void> {
    if (rows.length === 0) return;
    const settled = rows.map((row) => {
      const { salt, digest } = seal({ ...row.values, ...row.running });
      return { id: row.entryId, n: row.nomorUrut, running: row.running, salt: salt.toString('hex'), digest: digest.toString('hex') };
    });
    await this.context.query(
      `update register_entry e set nomor_urut = r.n, computed = e.computed || r.running, salt = decode(r.salt, 'hex'), digest = decode(r.digest, 'hex')
       from json_to_recordset($3::json) as r (id uuid, n int, running jsonb, salt text, digest text)
       where e.kecamatan_id = $1 and e.desa_id = $2 and e.entry_id = r.id`,
      [this.context.kecamatanId, kept.desaId, JSON.stringify(settled)]);
  }

  /** sha256 over the digests of the month's rows in their order. */
  private async digestOf(kept: KeptBook): Promise<Buffer> {
    const rows = await this.context.query<{ digest: Buffer }>(
      `select digest from register_entry where kecamatan_id = $1 and desa_id = $2 and book = $3 and changed_period = $4 and state = 'active'
       order by position, period_date, entry_id`, this.key(kept));
    return createHash('sha256').update(Buffer.concat(rows.map(({ digest }) => digest))).digest();
  }

  private key(kept: KeptBook): [string, string, string, string] {
    return [this.context.kecamatanId, kept.desaId, kept.book.code, kept.period];
  }
}
