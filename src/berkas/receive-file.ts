import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { BlobStore, type StoredBlob } from '#kernel/blobs/blob-store';
import { RequestContext } from '#kernel/request-context';
import { contentTypes, type ContentType } from './content/content-types.js';
import { fileUnder } from './content/file-name.js';
import { inspectFile, type Inspected } from './content/inspect-file.js';

export const largestFile = 15 * 1024 * 1024;
/** Through GraphQL a file comes inside the query, in memory. */
export const largestInlineFile = 1024 * 1024;

/** A content that lies in the store and has been looked at; no row names it yet. */
export interface ReceivedFile extends StoredBlob {
  readonly type: ContentType;
  readonly mime: string;
  readonly fileName: string;
  readonly pages: number | null;
  readonly remark: string | null;
}

/** Takes in a file before the act begins: an upload over a weak signal must not hold a transaction open. */
@Injectable()
export class ReceiveFile {
  constructor(private readonly store: BlobStore, private readonly context: RequestContext) {}

  async do(desaId: string, source: Readable, givenName: string, maxBytes = largestFile): Promise<ReceivedFile> {
    this.context.mustReach(desaId);
    let inspected: Inspected | undefined;
    const stored = await this.store.put(this.context.kecamatanId, source, {
      maxBytes,
      accept: async ({ path, size }) => {
        inspected = await inspectFile(path, size);
      },
    });
    const { type, pages } = inspected!;
    return { ...stored, type, pages, mime: contentTypes[type].mime, ...fileUnder(givenName, type) };
  }
}
