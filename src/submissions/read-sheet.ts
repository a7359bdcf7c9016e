import { Injectable } from '@nestjs/common';
import { buffer } from 'node:stream/consumers';
import { BerkasQueries } from '#berkas/berkas.queries';
import { BlobStore } from '#kernel/blobs/blob-store';
import { RequestContext } from '#kernel/request-context';
import { readQrFromPdf } from './sheet/pdf-reader.js';
import { readQrFromImage } from './sheet/qr-reader.js';
import { readSheetCode, type SheetCode } from './sheet/sheet-code.js';
import { sheetProblems } from './sheet/sheet.problems.js';
import { submissionProblems } from './submission.problems.js';

export interface FoundCode {
  readonly code: SheetCode;
  readonly match: 'qr' | 'typed';
}

/** Finds the code of a Lembar Pengesahan that was photographed, scanned, or signed electronically. */
@Injectable()
export class ReadSheet {
  constructor(private readonly context: RequestContext, private readonly berkas: BerkasQueries, private readonly store: BlobStore) {}

  /** What the QR says counts; a typed code is for a photo on which none can be read. */
  async find(desaId: string, berkasId: string, typed?: string): Promise<FoundCode> {
    const { kind, sha256, mime } = await this.berkas.getForAct(desaId, berkasId);
    if (kind !== 'lembar_pengesahan') throw submissionProblems.notASheet();
    const { stream } = await this.store.open(this.context.kecamatanId, sha256);
    const content = await buffer(stream);
    const seen = await (mime === 'application/pdf' ? readQrFromPdf(content) : readQrFromImage(content));
    if (seen) return { code: seen, match: 'qr' };
    if (typed === undefined) throw sheetProblems.unreadable();
    const code = readSheetCode(typed);
    if (!code) throw sheetProblems.mistyped();
    return { code, match: 'typed' };
  }
}
