import { PassThrough } from 'node:stream';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiCreatedResponse, ApiExtraModels, ApiOkResponse, ApiOperation, ApiProduces, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Does } from '#access/does';
import { largestFile } from '#berkas/receive-file';
import { readUploadForm } from '#berkas/upload-form';
import { BlobStore } from '#kernel/blobs/blob-store';
import { RequestContext } from '#kernel/request-context';
import { CommitImport } from './commit-import.js';
import { CommitImportInput, CommittedImportView, ImportFormInput, ImportPreviewView, RemapInput } from './import.dto.js';
import { ImportQueries, shown } from './import.queries.js';
import { PreviewImport } from './preview-import.js';

const uploadBody = {
  allOf: [
    { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary', description: 'Berkas .xlsx atau .csv' } } },
    { $ref: getSchemaPath(ImportFormInput) },
  ],
};

@ApiTags('buku')
@ApiBearerAuth()
@ApiExtraModels(ImportFormInput)
@Controller('api/desa/:desaId')
export class ImportController {
  constructor(
    private readonly context: RequestContext,
    private readonly blobs: BlobStore,
    private readonly preview: PreviewImport,
    private readonly commitImport: CommitImport,
    private readonly queries: ImportQueries,
  ) {}

  @Post('books/:book/imports') @Does('import.preview')
  @ApiOperation({ summary: 'Memeriksa berkas Excel atau CSV sebelum dimasukkan', description: 'Templat resmi atau urutan kolom desa sendiri. Belum mengubah buku; berlaku 24 jam.' })
  @ApiConsumes('multipart/form-data') @ApiBody({ schema: uploadBody }) @ApiCreatedResponse({ type: ImportPreviewView })
  async start(@Param('desaId', ParseUUIDPipe) desaId: string, @Param('book') book: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<unknown> {
    this.context.mustReach(desaId);
    const { file, input } = await readUploadForm(request, ImportFormInput, async (source, name) =>
      ({ name, ...(await this.blobs.put(this.context.kecamatanId, source, { maxBytes: largestFile })) }));
    const order = { desaId, book, period: input.period, fileName: file.name, sourceSha256: file.sha256, ...(input.sheet ? { sheet: input.sheet } : {}) };
    if (!input.later) return shown(await this.preview.do(order));
    const id = await this.preview.begin(order);
    void reply.status(202);
    const begun = await this.queries.get(desaId, id);
    this.preview.readLater(desaId, id, input.sheet);
    return begun;
  }

  @Get('imports/:previewId') @Does('import.preview')
  @ApiOperation({ summary: 'Hasil pemeriksaan berkas dan kemajuannya' }) @ApiOkResponse({ type: ImportPreviewView })
  get(@Param('desaId', ParseUUIDPipe) desaId: string, @Param('previewId', ParseUUIDPipe) previewId: string): Promise<unknown> {
    return this.queries.get(desaId, previewId);
  }

  @Put('imports/:previewId/mapping') @Does('import.preview')
  @ApiOperation({ summary: 'Membetulkan pemetaan kolom', description: 'Disimpan dan dipakai lagi untuk berkas dengan judul yang sama.' }) @ApiOkResponse({ type: ImportPreviewView })
  async remap(@Param('desaId', ParseUUIDPipe) desaId: string, @Param('previewId', ParseUUIDPipe) previewId: string, @Body() input: RemapInput): Promise<unknown> {
    return shown(await this.preview.remap({ desaId, previewId, ...input }));
  }

  @Post('imports/:previewId/commit') @Does('import.commit') @HttpCode(200)
  @ApiOperation({ summary: 'Memasukkan isi berkas', description: 'Semuanya dalam satu transaksi; ditolak bila buku sudah berubah sejak diperiksa.' }) @ApiOkResponse({ type: CommittedImportView })
  commit(@Param('desaId', ParseUUIDPipe) desaId: string, @Param('previewId', ParseUUIDPipe) previewId: string, @Body() input: CommitImportInput): Promise<CommittedImportView> {
    return this.commitImport.do({ desaId, previewId, ...input });
  }

  @Get('imports/:previewId/refused.xlsx') @Does('import.preview')
  @ApiOperation({ summary: 'Baris yang ditolak, dengan catatan di tiap sel yang salah' }) @ApiProduces(xlsxType())
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async refused(@Param('desaId', ParseUUIDPipe) desaId: string, @Param('previewId', ParseUUIDPipe) previewId: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { fileName, write } = await this.queries.refused(desaId, previewId);
    void reply.headers({ 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store' });
    const out = new PassThrough();
    write(out).catch((error: Error) => out.destroy(error));
    return new StreamableFile(out, { type: xlsxType(), disposition: `attachment; filename="perlu-dibetulkan.xlsx"; filename*=UTF-8''${encodeURIComponent(fileName)}` });
  }
}

function xlsxType(): string {
  return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
}
