import { StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { BlobStore } from '#kernel/blobs/blob-store';
import { readRange } from '#kernel/blobs/byte-range';
import type { BerkasVersionView } from './berkas.dto.js';

/** A content never becomes a page of ours: it is handed out as an attachment, in a sandbox, under the type we found. */
const guarded = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  // May be kept by the reader's own device, but asked for again each time: the permission may have ended.
  'cache-control': 'private, no-cache',
  'accept-ranges': 'bytes',
};

/** Answers with a content, a part of it (one range), or 304 when the reader has it. */
export async function serveContent(
  store: BlobStore, kecamatanId: string, { sha256, mime, fileName, size }: BerkasVersionView, request: FastifyRequest, reply: FastifyReply,
): Promise<StreamableFile | undefined> {
  const etag = `"${sha256}"`;
  reply.headers({ ...guarded, etag });
  if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(etag)) {
    reply.status(304);
    return undefined;
  }
  const asked = request.headers['if-range'] && request.headers['if-range'] !== etag ? undefined : readRange(request.headers.range, size);
  if (asked === 'unsatisfiable') {
    reply.status(416).header('content-range', `bytes */${size}`);
    return undefined;
  }
  const { stream } = await store.open(kecamatanId, sha256, asked);
  if (asked) reply.status(206).header('content-range', `bytes ${asked.start}-${asked.end}/${size}`);
  reply.headers({ 'content-type': mime, 'content-disposition': attachment(fileName) });
  return new StreamableFile(stream, { length: asked ? asked.end - asked.start + 1 : size });
}

/** RFC 6266: the plain name for old readers, the true one beside it. */
export function attachment(fileName: string): string {
  const plain = fileName.normalize('NFKD').replace(/[^\x20-\x7e]/g, '').replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
