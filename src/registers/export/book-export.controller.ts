import { Controller, Get, Param, ParseUUIDPipe, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Does } from '#access/does';
import { attachment } from '#berkas/serve-content';
import { ExportParams, SpreadsheetExportParams, TemplateParams } from './book-export.dto.js';
import { BookExportQueries } from './book-export.queries.js';
import { sent, type BookFile } from './book-file.js';
import { mediaTypes } from './file-formats.js';

const binary = { schema: { type: 'string', format: 'binary' } } as const;
const masking = 'NIK, nomor KK dan kolom pribadi lain tersamar bagi selain desanya.';

@ApiTags('buku')
@ApiBearerAuth()
@Controller('api/desa/:desaId/books/:book')
export class BookExportController {
  constructor(private readonly queries: BookExportQueries) {}

  @Get('export.xlsx') @Does('book.export')
  @ApiOperation({ summary: 'Buku sebagai Excel, bentuk lampiran peraturan', description: masking }) @ApiProduces(mediaTypes.xlsx) @ApiOkResponse(binary)
  async xlsx(
    @Param('desaId', ParseUUIDPipe) desaId: string, @Param('book') book: string, @Query() params: SpreadsheetExportParams, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return handOut(await this.queries.file({ desaId, book, format: 'xlsx', ...params }), reply);
  }

  @Get('export.csv') @Does('book.export')
  @ApiOperation({ summary: 'Buku sebagai csv', description: `Semua kolom, dipisah titik koma, desimal koma. ${masking}` }) @ApiProduces('text/csv') @ApiOkResponse(binary)
  async csv(
    @Param('desaId', ParseUUIDPipe) desaId: string, @Param('book') book: string, @Query() params: ExportParams, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return handOut(await this.queries.file({ desaId, book, format: 'csv', ...params }), reply);
  }

  @Get('print.pdf') @Does('book.export')
  @ApiOperation({ summary: 'Buku untuk dicetak dan ditandatangani', description: `Bulan yang masih terbuka dicetak sebagai SEMENTARA; bulan kosong sebagai NIHIL. ${masking}` })
  @ApiProduces(mediaTypes.pdf) @ApiOkResponse(binary)
  async pdf(
    @Param('desaId', ParseUUIDPipe) desaId: string, @Param('book') book: string, @Query() params: ExportParams, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return handOut(await this.queries.file({ desaId, book, format: 'pdf', ...params }), reply);
  }

  @Get('template.xlsx') @Does('book.export')
  @ApiOperation({ summary: 'Formulir kosong untuk diisi dan diimpor', description: 'Dengan petunjuk pengisian di tiap kepala kolom.' })
  @ApiProduces(mediaTypes.xlsx) @ApiOkResponse(binary)
  async template(
    @Param('desaId', ParseUUIDPipe) desaId: string, @Param('book') book: string, @Query() { period }: TemplateParams, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return handOut(await this.queries.template(desaId, book, period), reply);
  }
}

/** Personal data in a file stays on no shared shelf along the way, and never becomes a page of ours. */
function handOut(file: BookFile, reply: FastifyReply): StreamableFile {
  reply.headers({ 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store' });
  return new StreamableFile(sent(file), { type: file.mediaType, disposition: attachment(file.fileName) });
}
