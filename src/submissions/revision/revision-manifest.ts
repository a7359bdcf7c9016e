import { Injectable } from '@nestjs/common';
import { RequestContext } from '#kernel/request-context';
import type { KeptBook } from '#registers/kept-book';
import { MonthRows } from '#registers/month-rows';
import type { ClosedBook } from '../closed-books.js';
import { deliveredFrom } from '../due-books.js';
import type { Submission } from '../submission.js';
import { deliveredRowsSql } from './delivered-rows.js';
import type { ManifestBook } from './manifest.js';

/** Reads what would be endorsed now: closed books do not change, so this can be asked any number of times and writes nothing. */
@Injectable()
export class RevisionManifests {
  constructor(private readonly context: RequestContext, private readonly rows: MonthRows) {}

  async read(submission: Submission, books: readonly ClosedBook[]): Promise<ManifestBook[]> {
    const read: ManifestBook[] = [];
    for (const book of books) read.push(await this.readBook(submission, book));
    return read;
  }

  private async readBook({ period }: Submission, { kept, month }: ClosedBook): Promise<ManifestBook> {
    const from = deliveredFrom(kept.book, period);
    const isFile = kept.mode === 'berkas' && month.berkasId !== null;
    const delivered = isFile ? { rows: 0, digest: month.digest ?? '' } : await this.delivered(kept, from);
    const opening = isFile ? {} : await this.rows.openingBalances(kept);
    return {
      book: kept.book.code, title: kept.book.title, mode: kept.mode === 'berkas' ? 'berkas' : 'isian', nihil: month.nihil, edition: kept.edition.code, from, ...delivered,
      opening: sumOf(opening), closing: sumOf(month.balances), closeValues: month.closeValues, berkasId: month.berkasId, pages: month.pageCount,
    };
  }

  private async delivered({ desaId, book, period }: KeptBook, from: string): Promise<{ rows: number; digest: string }> {
    const [found] = await this.context.query<{ rows: number; digest: string }>(
      `select count(*) filter (where state = 'active')::int as rows,
              encode(sha256(coalesce(string_agg(digest, ''::bytea order by ordinal), ''::bytea)), 'hex') as digest
       from (${deliveredRowsSql(book)}) delivered`, [this.context.kecamatanId, desaId, book.code, from, period]);
    return found!;
  }
}

/** In whole sen, so that balances of many sheets add up exactly. */
function sumOf(balances: Readonly<Record<string, number>>): number | null {
  const amounts = Object.values(balances);
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0) / 100;
}
