import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { notFound } from '#kernel/problem';
import { RequestContext } from '#kernel/request-context';
import { newId } from '#kernel/uuid';
import type { Mapping } from '../spreadsheet/mapping/mapping.js';
import { previewColumns, previewHours, type ImportPreview, type PreviewRow, type PreviewSummary } from './import-preview.js';

export interface NewPreview {
  readonly desaId: string;
  readonly book: string;
  readonly period: string;
  readonly fileName: string;
  readonly sourceSha256: string;
}

export interface ReadPreview {
  readonly mapping: Mapping;
  readonly summary: PreviewSummary;
  readonly rows: readonly PreviewRow[];
  readonly base: string;
}

/** The only writer of import_preview and import_mapping. */
@Injectable()
export class ImportRepository {
  constructor(private readonly context: RequestContext, private readonly clock: Clock) {}

  async create({ desaId, book, period, fileName, sourceSha256 }: NewPreview): Promise<string> {
    const id = newId();
    const now = this.clock.now();
    await this.context.query(
      `insert into import_preview (kecamatan_id, desa_id, preview_id, book, period, file_name, source_sha256, created_at, created_by, expires_at)
       select kecamatan_id, desa_id, $3, $4, $5, $6, $7, $8, $9, $10 from desa where kecamatan_id = $1 and desa_id = $2`,
      [this.context.kecamatanId, desaId, id, book, period, fileName.slice(0, 200), sourceSha256, now, this.context.actor.title, new Date(now.getTime() + previewHours * 3_600_000)]);
    return id;
  }

  async get(desaId: string, id: string, lock: '' | 'for update' = ''): Promise<ImportPreview> {
    this.context.mustReach(desaId);
    const [found] = await this.context.query<ImportPreview>(
      `select ${previewColumns}, rows from import_preview where kecamatan_id = $1 and desa_id = $2 and preview_id = $3 ${lock}`,
      [this.context.kecamatanId, desaId, id]);
    if (!found) throw notFound('Pemeriksaan berkas');
    return found;
  }

  /** As a screen shows it: the first rows, and of refused ones not their cells. */
  async show(desaId: string, id: string, first: number): Promise<ImportPreview> {
    this.context.mustReach(desaId);
    const [found] = await this.context.query<ImportPreview>(
      `select ${previewColumns}, (select coalesce(jsonb_agg(row - 'cells' order by n), '[]') from jsonb_array_elements(rows) with ordinality as r (row, n) where n <= $4) as rows
       from import_preview where kecamatan_id = $1 and desa_id = $2 and preview_id = $3`, [this.context.kecamatanId, desaId, id, first]);
    if (!found) throw notFound('Pemeriksaan berkas');
    return found;
  }

  async progress(desaId: string, id: string, rows: number): Promise<void> {
    await this.set(desaId, id, `progress = $4`, [rows]);
  }

  async ready(desaId: string, id: string, read: ReadPreview): Promise<void> {
    await this.set(desaId, id, `state = 'ready', mapping = $4, summary = $5, rows = $6, base = $7, progress = $8`,
      [JSON.stringify(read.mapping), JSON.stringify(read.summary), JSON.stringify(read.rows), read.base, read.summary.rows]);
  }

  async refuse(desaId: string, id: string): Promise<void> {
    await this.set(desaId, id, `state = 'refused', rows = '[]'`, []);
  }

  /** What was taken in is in the book now; the rows are not kept twice. */
  async commit(desaId: string, id: string): Promise<void> {
    await this.set(desaId, id, `state = 'committed', rows = '[]'`, []);
  }

  async keepMapping(desaId: string, book: string, mapping: Mapping): Promise<void> {
    await this.context.query(
      `insert into import_mapping (kecamatan_id, desa_id, book, fingerprint, mapping) values ($1, $2, $3, $4, $5)
       on conflict (kecamatan_id, desa_id, book, fingerprint) do update set mapping = excluded.mapping, used_at = now()`,
      [this.context.kecamatanId, desaId, book, mapping.headingFingerprint, JSON.stringify(mapping)]);
  }

  async keptMappings(desaId: string, book: string): Promise<Mapping[]> {
    const rows = await this.context.query<{ mapping: Mapping }>(
      `select mapping from import_mapping where kecamatan_id = $1 and desa_id = $2 and book = $3 order by used_at desc limit 20`,
      [this.context.kecamatanId, desaId, book]);
    return rows.map(({ mapping }) => mapping);
  }

  /** Which of these uploads a preview still names, for the sweeper. */
  async keptSources(kecamatanId: string, hashes: readonly string[]): Promise<string[]> {
    const rows = await this.context.query<{ hash: string }>(
      `select distinct source_sha256 as hash from import_preview where kecamatan_id = $1 and source_sha256 = any ($2)`, [kecamatanId, hashes]);
    return rows.map(({ hash }) => hash);
  }

  /** Previews of this desa whose day is over. */
  async sweep(desaId: string): Promise<void> {
    await this.context.query(`delete from import_preview where kecamatan_id = $1 and desa_id = $2 and expires_at < $3`, [this.context.kecamatanId, desaId, this.clock.now()]);
  }

  private async set(desaId: string, id: string, change: string, values: readonly unknown[]): Promise<void> {
    await this.context.query(`update import_preview set ${change} where kecamatan_id = $1 and desa_id = $2 and preview_id = $3`,
      [this.context.kecamatanId, desaId, id, ...values]);
  }
}
