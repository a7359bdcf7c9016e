import { Injectable } from '@nestjs/common';
import type { Values } from '#catalogue/book';
import { RequestContext } from '#kernel/request-context';

/** What a book, or a sheet of it, starts with. */
export interface Opening {
  readonly book: string;
  readonly sheet: string;
  /** The first month that carries on from it. */
  readonly period: string;
  readonly values: Values;
  readonly setAt: string;
  readonly setBy: string;
}

export const openingColumns = `book, sheet, period, "values", set_at as "setAt", set_by as "setBy"`;

/** The only writer of book_opening. */
@Injectable()
export class OpeningRepository {
  constructor(private readonly context: RequestContext) {}

  async list(desaId: string, book?: string): Promise<Opening[]> {
    return this.context.query<Opening>(
      `select ${openingColumns} from book_opening where kecamatan_id = $1 and desa_id = $2 and ($3::text is null or book = $3) order by book, sheet`,
      [this.context.kecamatanId, desaId, book ?? null]);
  }

  /** Replaces the opening of the named books; a sheet no longer named is gone. */
  async replace(desaId: string, period: string, books: readonly string[], states: readonly Pick<Opening, 'book' | 'sheet' | 'values'>[]): Promise<void> {
    await this.context.query(`delete from book_opening where kecamatan_id = $1 and desa_id = $2 and book = any ($3)`, [this.context.kecamatanId, desaId, books]);
    await this.context.query(
      `insert into book_opening (kecamatan_id, desa_id, book, sheet, period, "values", set_by)
       select $1, $2, s.book, s.sheet, $3, s.values, $4 from json_to_recordset($5::json) as s (book text, sheet text, values jsonb)`,
      [this.context.kecamatanId, desaId, period, this.context.actor.title, JSON.stringify(states)]);
  }

  /** The whole opening belongs to the first month; when that moves, it moves along. */
  async moveTo(desaId: string, period: string): Promise<void> {
    await this.context.query(`update book_opening set period = $3 where kecamatan_id = $1 and desa_id = $2`, [this.context.kecamatanId, desaId, period]);
  }
}
