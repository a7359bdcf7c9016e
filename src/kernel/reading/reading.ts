import pg from 'pg';
import type { TenantSetting } from '#kernel/request-context';
import { PipelinedQuery, type Answer } from './pipelined-query.js';
import { StatementNames } from './statement-names.js';

/** Transaction-local, so that the connection goes back to the pool knowing nothing. */
const tenantText = `select set_config('app.kecamatan', $1, true), set_config('app.reach', $2, true), set_config('app.desas', $3, true)`;

/** The connection is not worth keeping: it is being closed (57P), or a prepared plan no longer fits (a migration ran) or is gone. */
const spoiling = /^(57P..|08...|0A000|26000)$/;

/** A connection that breaks says so twice: to its query, which is enough, and as an event, which unheard would end the process. */
const alreadyTold = () => undefined;

/**
 * Reads for lists: the tenant setting and one statement leave in one round trip and run as one transaction. Only where no
 * decision of ours falls between the two; an act that decides something reads through RequestContext.
 */
export class Reading {
  private readonly names = new StatementNames();

  constructor(private readonly pool: pg.Pool) {}

  /** The single cell of the single row, as PostgreSQL wrote it (json_agg, row_to_json); 'null' when there is none. */
  async json(tenant: TenantSetting, text: string, params: readonly unknown[] = []): Promise<string> {
    const { fields, cells } = await this.ask(tenant, text, params);
    if (fields.length !== 1 || cells.length > 1) throw new Error('A JSON read answers with one column and at most one row');
    return cells[0]?.[0] ?? 'null';
  }

  async rows<Row = Record<string, unknown>>(tenant: TenantSetting, text: string, params: readonly unknown[] = []): Promise<Row[]> {
    const { fields, cells } = await this.ask(tenant, text, params);
    const columns = fields.map(({ name, dataTypeID }) => ({ name, parse: pg.types.getTypeParser(dataTypeID, 'text') as (text: string) => unknown }));
    return cells.map((row) => Object.fromEntries(columns.map(({ name, parse }, i) => [name, row[i] == null ? null : parse(row[i])])) as Row);
  }

  private async ask(tenant: TenantSetting, text: string, params: readonly unknown[]): Promise<Answer> {
    const query = new PipelinedQuery([
      { name: 'tenant', text: tenantText, values: [tenant.kecamatanId ?? '', tenant.reach, `{${tenant.desaIds.join(',')}}`] },
      { name: this.names.of(text), text, values: params },
    ]);
    const client = await this.pool.connect();
    let spoiled = false;
    client.on('error', alreadyTold);
    try {
      client.query(query);
      return await query.answer;
    } catch (error) {
      spoiled = !(error instanceof pg.DatabaseError) || spoiling.test(error.code ?? '');
      throw error;
    } finally {
      client.off('error', alreadyTold);
      client.release(spoiled);
    }
  }
}
