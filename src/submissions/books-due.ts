import { Injectable } from '@nestjs/common';
import { Catalogue } from '#catalogue/catalogue';
import { RequestContext } from '#kernel/request-context';
import { BookShelf, type KeptBook } from '#registers/kept-book';
import { isDueIn } from './due-books.js';
import type { Submission } from './submission.js';

/** The books a desa hands in for a month and bidang, as it keeps them; asked again when they are sent, since a change may come late. */
@Injectable()
export class BooksDue {
  constructor(private readonly context: RequestContext, private readonly catalogue: Catalogue, private readonly shelf: BookShelf) {}

  async list(order: Pick<Submission, 'desaId' | 'period' | 'bidang' | 'part'>): Promise<KeptBook[]> {
    const { desaId, period, bidang, part } = order;
    const already = part === 'early' ? undefined : await this.handedInEarly(order);
    const asked = this.catalogue.ofBidang(bidang).filter(({ keepable, code }) => keepable && (part === 'whole' ? code !== already : code === earlyBook));
    const changed = await this.changed(desaId, period, asked.map(({ code }) => code));
    const due: KeptBook[] = [];
    for (const { code } of asked) {
      const kept = await this.shelf.get(desaId, code, period);
      // A file says nothing of changes: handed in, it is one.
      const hasChange = changed.has(code) || (kept.mode === 'berkas' && kept.month.state === 'closed');
      if (kept.mode !== 'mati' && isDueIn(kept.book, period, hasChange)) due.push(kept);
    }
    return due;
  }

  /** B.3, where it went ahead in a submission of its own. */
  private async handedInEarly({ desaId, period, bidang }: Pick<Submission, 'desaId' | 'period' | 'bidang'>): Promise<string | undefined> {
    const [early] = await this.context.query(
      `select 1 from submission where kecamatan_id = $1 and desa_id = $2 and period = $3 and bidang = $4 and part = 'early'`,
      [this.context.kecamatanId, desaId, period, bidang]);
    return early && earlyBook;
  }

  private async changed(desaId: string, period: string, books: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.context.query<{ book: string }>(
      `select distinct book from register_entry
       where kecamatan_id = $1 and desa_id = $2 and book = any ($3) and changed_period = $4 and (state = 'active' or nomor_urut is not null)`,
      [this.context.kecamatanId, desaId, books, period]);
    return new Set(rows.map(({ book }) => book));
  }
}

/** The law wants the recapitulation on the last day of the month; the rest of its bidang may follow. */
export const earlyBook = 'B.3';
