import { Injectable } from '@nestjs/common';
import { RequestContext } from '#kernel/request-context';
import { BookSetting } from './book-setting.entity.js';

/** The only writer of book_setting. */
@Injectable()
export class BookSettingRepository {
  constructor(private readonly context: RequestContext) {}

  async save(setting: BookSetting): Promise<BookSetting> {
    const manager = await this.context.manager();
    return manager.save(manager.create(BookSetting, setting));
  }
}
