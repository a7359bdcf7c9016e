import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import type { BookMode, Signer } from '#catalogue/book';
import { Catalogue } from '#catalogue/catalogue';
import { RequestContext } from '#kernel/request-context';
import { BookSettingRepository } from './book-setting.repository.js';
import type { BookSetting } from './book-setting.entity.js';
import { DutyLifting } from './duty-lifting.js';
import { BookShelf, mustBePeriod } from './kept-book.js';
import { registerProblems } from './register.problems.js';

export interface ArrangeBookOrder {
  readonly desaId: string;
  readonly book: string;
  /** From this month on. */
  readonly since: string;
  readonly mode?: BookMode;
  readonly edition?: string;
  readonly signers?: readonly Signer[];
}

@Injectable()
export class ArrangeBook {
  static readonly verb = 'book.arrange';
  constructor(
    private readonly context: RequestContext,
    private readonly catalogue: Catalogue,
    private readonly shelf: BookShelf,
    private readonly duty: DutyLifting,
    private readonly settings: BookSettingRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** Decides how a desa keeps a book from a month on: as rows, as a file or not at all; in which edition; signed by whom. */
  async do(order: ArrangeBookOrder): Promise<BookSetting> {
    const since = mustBePeriod(order.since);
    const book = this.catalogue.book(order.book);
    if (!book.keepable) throw registerProblems.declaredOnly(book);
    const kept = await this.shelf.get(order.desaId, order.book, since);
    if (kept.month.state === 'closed') throw registerProblems.periodClosed(kept);
    const mode = order.mode ?? kept.mode;
    if (order.mode === 'mati') await this.duty.mustBeLiftable(kept);
    else if (mode !== kept.mode && kept.mode === 'mati') await this.duty.mustNotLackCompanion(kept);
    const edition = this.catalogue.edition(book, order.edition ?? kept.edition.code);
    const setting = await this.settings.save({
      kecamatanId: this.context.kecamatanId, desaId: order.desaId, book: book.code, since,
      mode, edition: edition.code, signers: order.signers ? [...order.signers] : kept.signers === book.signers ? null : [...kept.signers],
    });
    await this.audit.record(ArrangeBook.verb, { type: 'book', id: book.code, desaId: order.desaId }, { book: book.code, since, mode: setting.mode, edition: setting.edition });
    return setting;
  }
}
