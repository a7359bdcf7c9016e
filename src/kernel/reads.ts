import { Injectable } from '@nestjs/common';
import { Reading } from './reading/reading.js';
import { RequestContext } from './request-context.js';

/**
 * Reads outside a transaction, as the actor of the request: tenant setting and statement in one round trip. For lists and screens;
 * an act that decides something reads through its own transaction (`RequestContext.query`).
 *
 * A query an act asks on its way goes through that act's transaction: it sees what the act wrote, and nobody who holds a connection
 * waits for a second one (ten such acts at once would wait for each other for ever).
 */
@Injectable()
export class Reads {
  constructor(private readonly reading: Reading, private readonly context: RequestContext) {}

  /** One text value, untouched: rows that PostgreSQL already wrote as JSON. */
  async json(sql: string, params: readonly unknown[] = []): Promise<string> {
    if (this.context.isTransacting) return asText(await this.context.query(sql, params));
    return this.reading.json(this.context.actor, sql, params);
  }

  rows<Row>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    if (this.context.isTransacting) return this.context.query<Row>(sql, params);
    return this.reading.rows<Row>(this.context.actor, sql, params);
  }

  async one<Row>(sql: string, params: readonly unknown[] = []): Promise<Row | undefined> {
    return (await this.rows<Row>(sql, params))[0];
  }
}

/** The only cell, which the transaction has read as JSON, as text again. */
function asText([row]: readonly Record<string, unknown>[]): string {
  const cell = row ? Object.values(row)[0] : null;
  return typeof cell === 'string' ? cell : JSON.stringify(cell ?? null);
}
