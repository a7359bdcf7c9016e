import { Injectable } from '@nestjs/common';
import type { Book } from '#catalogue/book';
import { Catalogue } from '#catalogue/catalogue';
import { RequestContext } from '#kernel/request-context';
import { BookSettingRepository } from './book-setting.repository.js';
import { BookShelf, type KeptBook } from './kept-book.js';
import { registerProblems } from './register.problems.js';

/** When a book may be laid down (mode mati), and taken up again. */
@Injectable()
export class DutyLifting {
  constructor(
    private readonly context: RequestContext,
    private readonly catalogue: Catalogue,
    private readonly shelf: BookShelf,
    private readonly settings: BookSettingRepository,
  ) {}

  /** A desa does not lift its own duty; and nobody lays down a book over rows that stand in it, or one that another book calls for. */
  async mustBeLiftable(kept: KeptBook): Promise<void> {
    if (this.context.actor.reach !== 'kecamatan') throw registerProblems.notYoursToLift(kept.book);
    const { dueWith } = kept.book;
    if (dueWith && (await this.isKept(kept, dueWith))) throw registerProblems.dueWith(kept.book, dueWith);
    const rows = await this.rowsFrom(kept);
    if (rows > 0) throw registerProblems.rowsStand(kept, rows);
  }

  /** The other way round: a book is not taken up while one that is due with it lies down. */
  async mustNotLackCompanion(kept: KeptBook): Promise<void> {
    for (const { code, dueWith } of this.catalogue.books) {
      if (dueWith !== kept.book.code) continue;
      const companion = await this.shelf.get(kept.desaId, code, kept.period);
      if (companion.mode === 'mati') throw registerProblems.dueWith(companion.book, dueWith);
    }
  }

  private async isKept({ desaId, period }: KeptBook, code: Book['code']): Promise<boolean> {
    return (await this.shelf.get(desaId, code, period)).mode !== 'mati' || this.settings.isKeptAfter(desaId, code, period);
  }

  /** Rows of that month or later, and older ones changed since. */
  private async rowsFrom({ desaId, book, period }: KeptBook): Promise<number> {
    const [found] = await this.context.query<{ rows: number }>(
      `select count(*)::int as rows from register_entry where kecamatan_id = $1 and desa_id = $2 and book = $3 and changed_period >= $4 and state = 'active'`,
      [this.context.kecamatanId, desaId, book.code, period]);
    return found!.rows;
  }
}
