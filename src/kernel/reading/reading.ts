import type pg from 'pg';
import type { TenantSetting } from '#kernel/request-context';
import { Lease, PipelineFailure, rowsOf } from './lease.js';
import type { Answer } from './pipelined-query.js';

/** Transaction-local, so that the connection goes back to the pool knowing nothing. */
const tenantText = `select set_config('app.kecamatan', $1, true), set_config('app.reach', $2, true), set_config('app.desas', $3, true)`;

/**
 * Reads for lists: the tenant setting and one statement leave in one round trip and run as one transaction. Only where no
 * decision of ours falls between the two; an act that decides something reads through RequestContext.
 */
export class Reading {
  constructor(private readonly pool: pg.Pool) {}

  /** The single cell of the single row, as PostgreSQL wrote it (json_agg, row_to_json); 'null' when there is none. */
  async json(tenant: TenantSetting, text: string, params: readonly unknown[] = []): Promise<string> {
    const { fields, cells } = await this.ask(tenant, text, params);
    if (fields.length !== 1 || cells.length > 1) throw new Error('A JSON read answers with one column and at most one row');
    return cells[0]?.[0] ?? 'null';
  }

  async rows<Row = Record<string, unknown>>(tenant: TenantSetting, text: string, params: readonly unknown[] = []): Promise<Row[]> {
    return rowsOf<Row>(await this.ask(tenant, text, params));
  }

  private async ask(tenant: TenantSetting, text: string, values: readonly unknown[]): Promise<Answer> {
    const lease = await Lease.of(this.pool);
    try {
      const [, answer] = await lease.run([
        { text: tenantText, values: [tenant.kecamatanId ?? '', tenant.reach, `{${tenant.desaIds.join(',')}}`] },
        { text, values },
      ]);
      return answer!;
    } catch (failure) {
      throw failure instanceof PipelineFailure ? failure.cause : failure;
    } finally {
      lease.release();
    }
  }
}
