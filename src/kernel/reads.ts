import { Injectable } from '@nestjs/common';
import { Reading } from './reading/reading.js';
import { RequestContext } from './request-context.js';

/**
 * Reads outside a transaction, as the actor of the request: tenant setting and statement in one round trip. For lists and screens;
 * an act that decides something reads through its own transaction (`RequestContext.query`).
 */
@Injectable()
export class Reads {
  constructor(private readonly reading: Reading, private readonly context: RequestContext) {}

  /** One text value, untouched: rows that PostgreSQL already wrote as JSON. */
  json(sql: string, params: readonly unknown[] = []): Promise<string> {
    return this.reading.json(this.context.actor, sql, params);
  }

  rows<Row>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    return this.reading.rows<Row>(this.context.actor, sql, params);
  }

  async one<Row>(sql: string, params: readonly unknown[] = []): Promise<Row | undefined> {
    return (await this.rows<Row>(sql, params))[0];
  }
}
