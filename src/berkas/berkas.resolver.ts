import { Readable } from 'node:stream';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Anyone, Does } from '#access/does';
import { DescribeBerkasInput, FileInput, ListBerkasInput, UploadBerkasInput, UploadVersionInput, VoidBerkasInput } from './berkas-inputs.dto.js';
import { listKinds } from './berkas-kinds-list.js';
import { BerkasKindView, BerkasPageView, BerkasView } from './berkas.dto.js';
import { BerkasQueries } from './berkas.queries.js';
import { CompletenessView } from './completeness/completeness.dto.js';
import { CompletenessQueries } from './completeness/completeness.queries.js';
import { DescribeBerkas } from './describe-berkas.js';
import { ReceiveFile, largestInlineFile, type ReceivedFile } from './receive-file.js';
import { UploadBerkas } from './upload-berkas.js';
import { VoidBerkas } from './void-berkas.js';

const DesaId = () => Args('desaId', { type: () => ID }, ParseUUIDPipe);
const BerkasId = () => Args('id', { type: () => ID }, ParseUUIDPipe);

@Resolver(() => BerkasView)
export class BerkasResolver {
  constructor(
    private readonly queries: BerkasQueries,
    private readonly completeness: CompletenessQueries,
    private readonly receive: ReceiveFile,
    private readonly upload: UploadBerkas,
    private readonly describe: DescribeBerkas,
    private readonly voiding: VoidBerkas,
  ) {}

  @Query(() => [BerkasKindView], { description: 'Jenis berkas dan kegunaannya.' }) @Anyone()
  berkasKinds(): BerkasKindView[] {
    return listKinds();
  }

  @Query(() => BerkasPageView, { description: 'Daftar berkas desa, terbaru dahulu.' }) @Does('berkas.read')
  berkasList(@DesaId() desaId: string, @Args('filter', { nullable: true }) filter?: ListBerkasInput): Promise<BerkasPageView> {
    return this.queries.list(desaId, filter ?? {});
  }

  @Query(() => BerkasView, { description: 'Satu berkas dengan semua versinya.' }) @Does('berkas.read')
  berkas(@DesaId() desaId: string, @BerkasId() id: string): Promise<BerkasView> {
    return this.queries.get(desaId, id);
  }

  @Query(() => CompletenessView, { description: 'Kelengkapan berkas perorangan pejabat desa, dan daftar kekurangannya.' }) @Does('berkas.read')
  berkasCompleteness(@DesaId() desaId: string): Promise<CompletenessView> {
    return this.completeness.get(desaId);
  }

  @Mutation(() => BerkasView, { description: 'Mengunggah berkas baru, paling besar 1 MB.' }) @Does('berkas.upload')
  async uploadBerkas(@DesaId() desaId: string, @Args('input') input: UploadBerkasInput, @Args('file') file: FileInput): Promise<BerkasView> {
    return this.upload.do(desaId, await this.take(desaId, file), input);
  }

  @Mutation(() => BerkasView, { description: 'Mengunggah versi baru; isi yang sama dijawab dengan versi yang sudah ada.' }) @Does('berkas.upload')
  async uploadBerkasVersion(
    @DesaId() desaId: string, @BerkasId() id: string, @Args('file') file: FileInput, @Args('input', { nullable: true }) input?: UploadVersionInput,
  ): Promise<BerkasView> {
    await this.queries.get(desaId, id);
    return this.upload.addVersion(desaId, id, await this.take(desaId, file), input ?? {});
  }

  @Mutation(() => BerkasView, { description: 'Mengubah keterangan berkas.' }) @Does('berkas.describe')
  describeBerkas(@DesaId() desaId: string, @BerkasId() id: string, @Args('input') input: DescribeBerkasInput): Promise<BerkasView> {
    return this.describe.do(desaId, id, input);
  }

  @Mutation(() => BerkasView, { description: 'Membatalkan berkas dengan alasan; tidak ada yang dihapus.' }) @Does('berkas.void')
  voidBerkas(@DesaId() desaId: string, @BerkasId() id: string, @Args('input') { reason }: VoidBerkasInput): Promise<BerkasView> {
    return this.voiding.do(desaId, id, reason);
  }

  private take(desaId: string, { fileName, contentBase64 }: FileInput): Promise<ReceivedFile> {
    return this.receive.do(desaId, Readable.from([Buffer.from(contentBase64, 'base64')]), fileName, largestInlineFile);
  }
}
