import { Injectable } from '@nestjs/common';
import type { Values } from '#catalogue/book';
import { Reads } from '#kernel/reads';
import { RequestContext } from '#kernel/request-context';
import type { KeptBook } from '../kept-book.js';
import { seesPersonal, valuesSql } from '../masking.js';
import { versionInForce } from '../version-in-force.js';
import { numbered, type PlacedRow } from './provisional-numbers.js';

const pageSize = 1_000;

/** The rows of a book of the year, or of a running book, up to and including its month. */
@Injectable()
export class RowsSoFar {
  constructor(private readonly reads: Reads, private readonly context: RequestContext) {}

  /** Settles which rows, in which order and under which numbers; their contents are read while they are asked for, after the act has ended. */
  async get(kept: KeptBook): Promise<AsyncIterable<Values>> {
    const from = kept.book.period.kind === 'yearly' ? `${kept.period.slice(0, 4)}-01` : '0000-01';
    const placed = await this.reads.rows<PlacedRow & { readonly edition: string }>(placedSql, [this.context.kecamatanId, kept.desaId, kept.book.code, from, kept.period]);
    return this.pages(kept, numbered(kept.book, versionInForce(kept.book, placed)));
  }

  private async *pages(kept: KeptBook, order: ReturnType<typeof numbered>): AsyncGenerator<Values> {
    const number = kept.edition.columns.find((column) => column.numbering)?.key;
    const sql = contentsSql(valuesSql(kept.edition, seesPersonal(this.context.actor)));
    for (let at = 0; at < order.length; at += pageSize) {
      const page = order.slice(at, at + pageSize);
      const found = await this.reads.rows<{ id: string; row: Values }>(sql, [this.context.kecamatanId, kept.desaId, page.map(({ id }) => id)]);
      const contents = new Map(found.map(({ id, row }) => [id, row]));
      for (const { id, nomorUrut } of page) {
        const values = contents.get(id);
        if (values) yield number === undefined ? values : { ...values, [number]: nomorUrut };
      }
    }
  }
}

const placedSql = `
  select entry_id as id, sheet, period, edition, nomor_urut as "nomorUrut", state = 'active' as active from register_entry
  where kecamatan_id = $1 and desa_id = $2 and book = $3 and period >= $4 and period <= $5 and (state = 'active' or nomor_urut is not null)
  order by period, position, period_date, entry_id`;

/** Joined, not `= any`: before the table is first analyzed a generic plan walks the whole desa for every page of the latter (230 ms against 45). */
const contentsSql = (values: string): string => `
  select entry_id as id, ${values} as row from unnest($3::uuid[]) as wanted (id)
  join register_entry on kecamatan_id = $1 and desa_id = $2 and entry_id = wanted.id`;
