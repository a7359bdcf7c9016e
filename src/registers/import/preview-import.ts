import { Injectable, Logger } from '@nestjs/common';
import { buffer } from 'node:stream/consumers';
import { AuditTrail } from '#audit/audit-trail';
import { BlobStore } from '#kernel/blobs/blob-store';
import { Clock } from '#kernel/clock';
import { Problem } from '#kernel/problem';
import { RequestContext } from '#kernel/request-context';
import { BookShelf, mustBePeriod, mustHaveCome, mustNotPrecedeOpening, type KeptBook } from '../kept-book.js';
import { registerProblems } from '../register.problems.js';
import { correctMapping } from '../spreadsheet/mapping/correct-mapping.js';
import type { MappedColumn, Mapping } from '../spreadsheet/mapping/mapping.js';
import { openSheets } from '../spreadsheet/reading/open-sheets.js';
import { ExistingRows } from './existing-rows.js';
import type { ImportPreview } from './import-preview.js';
import { importProblems } from './import.problems.js';
import { ImportRepository } from './import.repository.js';
import { ReadUpload } from './read-upload.js';

export interface PreviewOrder {
  readonly desaId: string;
  readonly book: string;
  readonly period: string;
  readonly fileName: string;
  readonly sourceSha256: string;
  readonly sheet?: string;
}

export interface RemapOrder {
  readonly desaId: string;
  readonly previewId: string;
  readonly sheet?: string;
  readonly columns: readonly Omit<MappedColumn, 'confidence'>[];
  readonly fixed?: Readonly<Record<string, string>>;
}

/**
 * Looks at an upload before anything is taken in. It works in three short transactions, not one: a big file takes seconds, and
 * meanwhile nobody may wait for the kecamatan's audit head, and the progress must be seen.
 */
@Injectable()
export class PreviewImport {
  static readonly verb = 'import.preview';
  private readonly logger = new Logger('PreviewImport');

  constructor(
    private readonly context: RequestContext,
    private readonly shelf: BookShelf,
    private readonly blobs: BlobStore,
    private readonly previews: ImportRepository,
    private readonly existing: ExistingRows,
    private readonly upload: ReadUpload,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Writes down that a file is being looked at, and answers with the preview's id. */
  begin(order: PreviewOrder): Promise<string> {
    return this.alone(async () => {
      const kept = await this.mayImport(order.desaId, order.book, mustBePeriod(order.period));
      await this.previews.sweep(order.desaId);
      const id = await this.previews.create({ ...order, book: kept.book.code });
      await this.audit.record(PreviewImport.verb, { type: 'import', id, desaId: order.desaId }, { book: kept.book.code, period: order.period, sha256: order.sourceSha256 });
      return id;
    });
  }

  /** Begins and reads to the end. */
  async do(order: PreviewOrder): Promise<ImportPreview> {
    const id = await this.begin(order);
    return this.read(order.desaId, id, order.sheet);
  }

  /** Reads on after the reply has left; who asked looks at the progress. */
  readLater(desaId: string, id: string, sheet?: string): void {
    this.read(desaId, id, sheet).catch((error: unknown) => {
      if (!(error instanceof Problem)) this.logger.error(`import ${id}: ${(error as Error).name}`);
    });
  }

  /** The same file under another mapping, made by a person; it is kept for the next file with these headings. */
  async remap(order: RemapOrder): Promise<ImportPreview> {
    const before = await this.alone(() => this.previews.get(order.desaId, order.previewId));
    if (before.state === 'committed') throw importProblems.committed();
    if (!before.mapping) throw importProblems.notReady(before.state);
    const kept = await this.alone(() => this.mayImport(order.desaId, before.book, before.period));
    const mapping = correctMapping({ ...before.mapping, sheet: order.sheet ?? before.mapping.sheet }, kept.edition, order.columns, order.fixed);
    await this.alone(async () => {
      await this.previews.keepMapping(order.desaId, before.book, mapping);
      await this.audit.record(PreviewImport.verb, { type: 'import', id: before.id, desaId: order.desaId }, { book: before.book, remapped: mapping.columns.map(({ key }) => key) });
    });
    return this.read(order.desaId, order.previewId, undefined, mapping);
  }

  private async read(desaId: string, id: string, sheet?: string, mapping?: Mapping): Promise<ImportPreview> {
    try {
      const before = await this.alone(async () => {
        const preview = await this.previews.get(desaId, id);
        const kept = await this.mayImport(desaId, preview.book, preview.period);
        return { preview, kept, keptMappings: await this.previews.keptMappings(desaId, preview.book), ...(await this.existing.get(kept)) };
      });
      const source = await this.blobs.open(this.context.kecamatanId, before.preview.sourceSha256);
      const spreadsheet = await openSheets(await buffer(source.stream));
      try {
        const read = await this.upload.read(spreadsheet, {
          kept: before.kept, existing: before.rows, keptMappings: before.keptMappings, sheet, mapping, today: this.clock.today(this.context.actor.zone),
          progress: (rows) => void this.alone(() => this.previews.progress(desaId, id, rows)).catch(() => undefined),
        });
        await this.alone(() => this.previews.ready(desaId, id, { ...read, base: before.base }));
        return { ...before.preview, ...read, state: 'ready', progress: read.summary.rows };
      } finally {
        spreadsheet.close();
      }
    } catch (error) {
      await this.alone(() => this.previews.refuse(desaId, id));
      throw error;
    }
  }

  private async mayImport(desaId: string, book: string, period: string): Promise<KeptBook> {
    const kept = await this.shelf.forEntry(desaId, book, period);
    if (kept.book.kept === 'derived') throw registerProblems.derived(kept.book);
    mustNotPrecedeOpening(kept);
    mustHaveCome(kept, this.clock.today(this.context.actor.zone));
    return kept;
  }

  /** A short transaction of its own, as the same person. */
  private alone<T>(work: () => Promise<T>): Promise<T> {
    return this.context.runAs(this.context.actor, work, this.context.requestId);
  }
}
