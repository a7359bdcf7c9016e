import pg from 'pg';
import { PipelinedQuery, type Answer } from './pipelined-query.js';
import { StatementNames } from './statement-names.js';

export interface Sql {
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** The connection is not worth keeping: it is being closed (57P), or a prepared plan no longer fits (a migration ran) or is gone. */
const spoiling = /^(57P..|08...|0A000|26000)$/;

/** A connection that breaks says so twice: to its query, which is enough, and as an event, which unheard would end the process. */
const alreadyTold = () => undefined;

/** One set of names for every pool: the same text is the same name, and each connection knows which of them it has prepared. */
const names = new StatementNames();

/** A failure, with the answers of the statements that went through before it. */
export class PipelineFailure extends Error {
  constructor(override readonly cause: Error, readonly answered: readonly Answer[]) {
    super(cause.message, { cause });
  }
}

/** A connection of the pool, lent for a while; several statements leave in one round trip. A spoiled one does not come back. */
export class Lease {
  private spoiled = false;

  private constructor(readonly client: pg.PoolClient) {
    client.on('error', alreadyTold);
  }

  static async of(pool: pg.Pool): Promise<Lease> {
    return new Lease(await pool.connect());
  }

  async run(statements: readonly Sql[]): Promise<readonly Answer[]> {
    const query = new PipelinedQuery(statements.map(({ text, values = [] }) => ({ name: names.of(text), text, values })));
    this.client.query(query);
    try {
      return await query.answers;
    } catch (error) {
      this.spoiled ||= !(error instanceof pg.DatabaseError) || spoiling.test(error.code ?? '');
      throw new PipelineFailure(error as Error, query.answered);
    }
  }

  release(): void {
    this.client.off('error', alreadyTold);
    this.client.release(this.spoiled);
  }
}

/** The cells as JavaScript values, parsed as pg parses them. */
export function rowsOf<Row>({ fields, cells }: Answer): Row[] {
  const columns = fields.map(({ name, dataTypeID }) => ({ name, parse: pg.types.getTypeParser(dataTypeID, 'text') as (text: string) => unknown }));
  return cells.map((row) => Object.fromEntries(columns.map(({ name, parse }, i) => [name, row[i] == null ? null : parse(row[i])])) as Row);
}
