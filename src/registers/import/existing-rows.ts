import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Values } from '#catalogue/book';
import { RequestContext } from '#kernel/request-context';
import type { KeptBook } from '../kept-book.js';

export interface ComparedRow {
  readonly id: string;
  readonly revision: number;
  readonly values: Values;
}

/** The rows an upload is compared with, and a name for the state they are in. */
@Injectable()
export class ExistingRows {
  constructor(private readonly context: RequestContext) {}

  /** A monthly book: the month's; a yearly book: the year's; a running book: all of them. */
  async get({ desaId, book, period }: KeptBook): Promise<{ rows: ComparedRow[]; base: string }> {
    const from = { monthly: period, yearly: `${period.slice(0, 4)}-01`, running: '0000-01' }[book.period.kind];
    const to = book.period.kind === 'yearly' ? `${period.slice(0, 4)}-12` : book.period.kind === 'running' ? '9999-12' : period;
    const rows = await this.context.query<ComparedRow>(
      `select entry_id as id, revision, "values" from register_entry
       where kecamatan_id = $1 and desa_id = $2 and book = $3 and period between $4 and $5 and state = 'active' order by entry_id`,
      [this.context.kecamatanId, desaId, book.code, from, to]);
    const base = createHash('sha256');
    for (const { id, revision } of rows) base.update(`${id}:${revision}\n`);
    return { rows, base: base.digest('hex') };
  }
}
