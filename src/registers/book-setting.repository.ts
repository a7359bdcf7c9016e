import { Injectable } from '@nestjs/common';
import { RequestContext } from '#kernel/request-context';
import { BookSetting } from './book-setting.entity.js';

/** The only writer of book_setting. */
@Injectable()
export class BookSettingRepository {
  constructor(private readonly context: RequestContext) {}

  /** Whether a setting of a later month keeps the book, as rows or as a file. */
  async isKeptAfter(desaId: string, book: string, period: string): Promise<boolean> {
    const found = await this.context.query(
      `select 1 from book_setting where kecamatan_id = $1 and desa_id = $2 and book = $3 and since > $4 and mode <> 'mati' limit 1`,
      [this.context.kecamatanId, desaId, book, period]);
    return found.length > 0;
  }

  async save(setting: BookSetting): Promise<BookSetting> {
    const manager = await this.context.manager();
    return manager.save(manager.create(BookSetting, setting));
  }
}
