import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { BlobStore } from '#kernel/blobs/blob-store';
import { BlobSweeper } from '#kernel/blobs/blob-sweeper';
import { RequestContext } from '#kernel/request-context';
import { openSheets } from '../spreadsheet/reading/open-sheets.js';
import { readHead } from '../spreadsheet/mapping/heading-grid.js';
import { writeRefused } from '../spreadsheet/forms/write-refused.js';
import type { ImportPreview } from './import-preview.js';
import { importProblems } from './import.problems.js';
import { ImportRepository } from './import.repository.js';

const shownRows = 500;

/** What a preview shows, and the refused rows as a workbook to mend. */
@Injectable()
export class ImportQueries implements OnModuleInit {
  constructor(
    private readonly context: RequestContext,
    private readonly previews: ImportRepository,
    private readonly blobs: BlobStore,
    private readonly sweeper: BlobSweeper,
  ) {}

  /** Uploads are needed as long as their preview lives. */
  onModuleInit(): void {
    this.sweeper.register((kecamatanId, hashes) => this.previews.keptSources(kecamatanId, hashes));
  }

  get(desaId: string, id: string): Promise<ImportPreview> {
    return this.previews.show(desaId, id, shownRows);
  }

  /** The refused rows under the desa's own headings, a comment at every bad cell. */
  async refused(desaId: string, id: string): Promise<{ fileName: string; write: (out: Writable) => Promise<void> }> {
    const preview = await this.previews.get(desaId, id);
    const { mapping } = preview;
    const rows = preview.rows.filter((row) => row.kind === 'refused');
    if (!mapping || rows.length === 0) throw importProblems.nothingRefused();
    const source = await this.blobs.open(this.context.kecamatanId, preview.sourceSha256);
    const spreadsheet = await openSheets(await buffer(source.stream));
    const sheet = spreadsheet.sheets.find(({ name }) => name === mapping.sheet);
    if (!sheet) throw importProblems.noSuchSheet(mapping.sheet);
    const head = await readHead(sheet);
    spreadsheet.close();
    return {
      fileName: `Perlu dibetulkan - ${preview.fileName.replace(/\.[a-z]{2,5}$/i, '')}.xlsx`,
      write: (out) => writeRefused(out, head, mapping, rows.map(({ cells, problems }) => ({ cells, problems: problems as never }))),
    };
  }
}

/** A preview as a screen can carry it. */
export const shown = (preview: ImportPreview): ImportPreview => ({ ...preview, rows: preview.rows.slice(0, shownRows).map((row) => (row.kind === 'refused' ? { ...row, cells: [] } : row)) });
