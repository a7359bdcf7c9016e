import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Does } from '#access/does';
import { NoticeView } from './notice.dto.js';
import { NoticeQueries } from './notice.queries.js';
import { ReadNotice } from './read-notice.js';

@Resolver(() => NoticeView)
export class NoticeResolver {
  constructor(private readonly queries: NoticeQueries, private readonly readNotice: ReadNotice) {}

  @Query(() => [NoticeView], { description: 'Pemberitahuan untuk jabatan Anda, terbaru dahulu.' }) @Does('notice.read')
  notices(@Args('before', { type: () => ID, nullable: true }, new ParseUUIDPipe({ optional: true })) before?: string): Promise<NoticeView[]> {
    return this.queries.list(before);
  }

  @Mutation(() => Boolean, { description: 'Menandai sudah dibaca.' }) @Does('notice.mark_read')
  markNoticeRead(@Args('id', { type: () => ID }, ParseUUIDPipe) id: string): Promise<boolean> {
    return this.readNotice.do(id);
  }
}
