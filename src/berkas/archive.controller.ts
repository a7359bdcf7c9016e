import { PassThrough } from 'node:stream';
import { Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Anyone, Does } from '#access/does';
import { BlobStore } from '#kernel/blobs/blob-store';
import { RequestContext } from '#kernel/request-context';
import { ArchiveBookQueries } from './archive-book.queries.js';
import { listKinds } from './berkas-kinds-list.js';
import { BerkasKindView } from './berkas.dto.js';
import { BerkasQueries } from './berkas.queries.js';
import { CompletenessView } from './completeness/completeness.dto.js';
import { CompletenessQueries } from './completeness/completeness.queries.js';
import { paintArchiveBook } from './print/paint-archive-book.js';
import { attachment, serveContent } from './serve-content.js';

const binary = { schema: { type: 'string', format: 'binary' } } as const;

/** What is read of the archive: contents, the archive book, what is missing. */
@ApiTags('berkas')
@ApiBearerAuth()
@Controller('api')
export class ArchiveController {
  constructor(
    private readonly queries: BerkasQueries,
    private readonly archiveBook: ArchiveBookQueries,
    private readonly completenessQueries: CompletenessQueries,
    private readonly store: BlobStore,
    private readonly context: RequestContext,
  ) {}

  @Get('berkas-kinds') @Anyone()
  @ApiOperation({ summary: 'Jenis berkas dan kegunaannya' }) @ApiOkResponse({ type: [BerkasKindView] })
  kinds(): BerkasKindView[] {
    return listKinds();
  }

  @Get('desa/:desaId/berkas/completeness') @Does('berkas.read')
  @ApiOperation({ summary: 'Kelengkapan berkas perorangan pejabat desa, dan daftar kekurangannya' }) @ApiOkResponse({ type: CompletenessView })
  completeness(@Param('desaId', ParseUUIDPipe) desaId: string): Promise<CompletenessView> {
    return this.completenessQueries.get(desaId);
  }

  @Get('desa/:desaId/berkas/archive-book.pdf') @Does('berkas.read')
  @ApiOperation({ summary: 'Buku Arsip Berkas untuk dicetak' }) @ApiProduces('application/pdf') @ApiOkResponse(binary)
  async printArchiveBook(@Param('desaId', ParseUUIDPipe) desaId: string): Promise<StreamableFile> {
    const book = await this.archiveBook.get(desaId);
    const out = new PassThrough();
    // Painted while it is sent; a reader who leaves early ends the painting.
    paintArchiveBook(out, book).catch((error: Error) => out.destroy(error));
    return new StreamableFile(out, { type: 'application/pdf', disposition: attachment(`Buku Arsip Berkas ${book.desa} ${book.date}.pdf`) });
  }

  @Get('desa/:desaId/berkas/:id/versions/:version/content') @Does('berkas.read')
  @ApiOperation({ summary: 'Mengunduh isi satu versi', description: 'Mendukung ETag dan satu Range.' }) @ApiProduces('application/octet-stream') @ApiOkResponse(binary)
  async content(
    @Param('desaId', ParseUUIDPipe) desaId: string, @Param('id', ParseUUIDPipe) id: string, @Param('version', ParseIntPipe) version: number,
    @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const found = await this.queries.getVersion(desaId, id, version);
    return serveContent(this.store, this.context.kecamatanId, found, request, reply);
  }
}
