import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Does } from '#access/does';
import { NoticeView } from './notice.dto.js';
import { NoticeQueries } from './notice.queries.js';
import { ReadNotice } from './read-notice.js';

@ApiTags('pemberitahuan')
@ApiBearerAuth()
@Controller('api/notices')
export class NoticeController {
  constructor(private readonly queries: NoticeQueries, private readonly readNotice: ReadNotice) {}

  @Get() @Does('notice.read')
  @ApiOperation({ summary: 'Pemberitahuan untuk jabatan Anda, terbaru dahulu' }) @ApiQuery({ name: 'before', required: false, description: 'Id pemberitahuan terakhir halaman sebelumnya' })
  @ApiOkResponse({ type: [NoticeView] })
  list(@Query('before', new ParseUUIDPipe({ optional: true })) before?: string): Promise<NoticeView[]> {
    return this.queries.list(before);
  }

  @Post(':noticeId/read') @Does('notice.mark_read') @HttpCode(204)
  @ApiOperation({ summary: 'Menandai sudah dibaca' }) @ApiNoContentResponse()
  async read(@Param('noticeId', ParseUUIDPipe) noticeId: string): Promise<void> {
    await this.readNotice.do(noticeId);
  }
}
