import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Does } from '#access/does';
import { DescribeBerkasInput, ListBerkasInput, UploadBerkasInput, UploadVersionInput, VoidBerkasInput } from './berkas-inputs.dto.js';
import { BerkasPageView, BerkasView } from './berkas.dto.js';
import { BerkasQueries } from './berkas.queries.js';
import { DescribeBerkas } from './describe-berkas.js';
import { ReceiveFile } from './receive-file.js';
import { UploadBerkas } from './upload-berkas.js';
import { readUploadForm } from './upload-form.js';
import { UploadModels, uploadBody } from './upload-schema.js';
import { VoidBerkas } from './void-berkas.js';

@UploadModels()
@ApiTags('berkas')
@ApiBearerAuth()
@Controller('api/desa/:desaId/berkas')
export class BerkasController {
  constructor(
    private readonly queries: BerkasQueries,
    private readonly receive: ReceiveFile,
    private readonly uploadBerkas: UploadBerkas,
    private readonly describeBerkas: DescribeBerkas,
    private readonly voidBerkas: VoidBerkas,
  ) {}

  @Get() @Does('berkas.read')
  @ApiOperation({ summary: 'Daftar berkas desa, terbaru dahulu' }) @ApiOkResponse({ type: BerkasPageView })
  async list(
    @Param('desaId', ParseUUIDPipe) desaId: string, @Query() input: ListBerkasInput, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BerkasPageView> {
    const page = await this.queries.list(desaId, input);
    if (page.next) reply.header('link', `<${nextPage(request.url, page.next)}>; rel="next"`);
    return page;
  }

  @Post() @Does('berkas.upload')
  @ApiOperation({ summary: 'Mengunggah berkas baru', description: 'Isi menentukan jenis, bukan nama. Paling besar 15 MB.' })
  @ApiConsumes('multipart/form-data') @ApiBody({ schema: uploadBody(UploadBerkasInput) }) @ApiCreatedResponse({ type: BerkasView })
  async upload(@Param('desaId', ParseUUIDPipe) desaId: string, @Req() request: FastifyRequest): Promise<BerkasView> {
    const { file, input } = await readUploadForm(request, UploadBerkasInput, (source, name) => this.receive.do(desaId, source, name));
    return this.uploadBerkas.do(desaId, file, input);
  }

  @Get(':id') @Does('berkas.read')
  @ApiOperation({ summary: 'Satu berkas dengan semua versinya' }) @ApiOkResponse({ type: BerkasView })
  get(@Param('desaId', ParseUUIDPipe) desaId: string, @Param('id', ParseUUIDPipe) id: string): Promise<BerkasView> {
    return this.queries.get(desaId, id);
  }

  @Post(':id/versions') @Does('berkas.upload')
  @ApiOperation({ summary: 'Mengunggah versi baru', description: 'Isi yang sama dijawab dengan versi yang sudah ada.' })
  @ApiConsumes('multipart/form-data') @ApiBody({ schema: uploadBody(UploadVersionInput) }) @ApiCreatedResponse({ type: BerkasView })
  async addVersion(@Param('desaId', ParseUUIDPipe) desaId: string, @Param('id', ParseUUIDPipe) id: string, @Req() request: FastifyRequest): Promise<BerkasView> {
    await this.queries.get(desaId, id); // before fifteen megabytes are taken in for nothing
    const { file, input } = await readUploadForm(request, UploadVersionInput, (source, name) => this.receive.do(desaId, source, name));
    return this.uploadBerkas.addVersion(desaId, id, file, input);
  }

  @Patch(':id') @Does('berkas.describe')
  @ApiOperation({ summary: 'Mengubah keterangan berkas' }) @ApiOkResponse({ type: BerkasView })
  describe(@Param('desaId', ParseUUIDPipe) desaId: string, @Param('id', ParseUUIDPipe) id: string, @Body() input: DescribeBerkasInput): Promise<BerkasView> {
    return this.describeBerkas.do(desaId, id, input);
  }

  @Delete(':id') @HttpCode(200) @Does('berkas.void')
  @ApiOperation({ summary: 'Membatalkan berkas dengan alasan; tidak ada yang dihapus' }) @ApiOkResponse({ type: BerkasView })
  void(@Param('desaId', ParseUUIDPipe) desaId: string, @Param('id', ParseUUIDPipe) id: string, @Body() { reason }: VoidBerkasInput): Promise<BerkasView> {
    return this.voidBerkas.do(desaId, id, reason);
  }
}

/** The same list, from where this page ended. */
function nextPage(url: string, after: string): string {
  const [path, search] = url.split('?');
  const params = new URLSearchParams(search);
  params.set('after', after);
  return `${path}?${params}`;
}
