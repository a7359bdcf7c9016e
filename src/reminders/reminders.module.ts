import { Module } from '@nestjs/common';
import { NoticeController } from './notice.controller.js';
import { NoticeQueries } from './notice.queries.js';
import { NoticeResolver } from './notice.resolver.js';
import { ReadNotice } from './read-notice.js';
import { TellNotice } from './tell-notice.js';

@Module({
  controllers: [NoticeController],
  providers: [NoticeQueries, NoticeResolver, ReadNotice, TellNotice],
})
export class RemindersModule {}
