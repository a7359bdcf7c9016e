import { Readable } from 'node:stream';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Does } from '#access/does';
import { BlobStore } from '#kernel/blobs/blob-store';
import { RequestContext } from '#kernel/request-context';
import { CommitImport } from './commit-import.js';
import { CommitImportInput, CommittedImportView, ImportFileInput, ImportPreviewView, RemapInput } from './import.dto.js';
import { ImportQueries, shown } from './import.queries.js';
import { PreviewImport } from './preview-import.js';

const id = { type: () => ID };

@Resolver(() => ImportPreviewView)
export class ImportResolver {
  constructor(
    private readonly context: RequestContext,
    private readonly blobs: BlobStore,
    private readonly preview: PreviewImport,
    private readonly committing: CommitImport,
    private readonly queries: ImportQueries,
  ) {}

  @Query(() => ImportPreviewView, { description: 'Hasil pemeriksaan berkas dan kemajuannya.' }) @Does('import.preview')
  importPreview(@Args('desaId', id, ParseUUIDPipe) desaId: string, @Args('id', id, ParseUUIDPipe) previewId: string): Promise<unknown> {
    return this.queries.get(desaId, previewId);
  }

  @Mutation(() => ImportPreviewView, { description: 'Memeriksa berkas Excel atau CSV sebelum dimasukkan; belum mengubah buku.' }) @Does('import.preview')
  async previewImport(@Args('desaId', id, ParseUUIDPipe) desaId: string, @Args('book') book: string, @Args('input') { contentBase64, ...input }: ImportFileInput): Promise<unknown> {
    this.context.mustReach(desaId);
    const content = Buffer.from(contentBase64, 'base64');
    const { sha256 } = await this.blobs.put(this.context.kecamatanId, Readable.from([content]), { maxBytes: content.length });
    return shown(await this.preview.do({ desaId, book, ...input, sourceSha256: sha256 }));
  }

  @Mutation(() => ImportPreviewView, { description: 'Membetulkan pemetaan kolom; disimpan untuk berkas berikutnya.' }) @Does('import.preview')
  async remapImport(@Args('desaId', id, ParseUUIDPipe) desaId: string, @Args('id', id, ParseUUIDPipe) previewId: string, @Args('input') input: RemapInput): Promise<unknown> {
    return shown(await this.preview.remap({ desaId, previewId, ...input }));
  }

  @Mutation(() => CommittedImportView, { description: 'Memasukkan isi berkas: semuanya dalam satu transaksi atau tidak sama sekali.' }) @Does('import.commit')
  commitImport(@Args('desaId', id, ParseUUIDPipe) desaId: string, @Args('id', id, ParseUUIDPipe) previewId: string, @Args('input') input: CommitImportInput): Promise<CommittedImportView> {
    return this.committing.do({ desaId, previewId, ...input });
  }
}
