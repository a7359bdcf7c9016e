import pg from 'pg';
import { RequestContext } from '#kernel/request-context';
import { tenantTables } from './fingerprint.js';
import type { Tenant, World } from './world.js';

/** What the app role gets of a tenant when another one is set: rows seen, and rows a write would touch; nothing, if the fence stands. */
export async function seenThroughTheFence({ api }: World, tenant: Tenant, as: { readonly kecamatanId: string; readonly reach: string; readonly desaIds: readonly string[] }): Promise<string[]> {
  const client = new pg.Client({ connectionString: api.database.appUrl });
  await client.connect();
  const faults: string[] = [];
  try {
    for (const { table, ofDesa } of await tenantTables(api.superuser)) {
      if (!ofDesa && !tenant.wholeKecamatan) continue;
      const theirs = tenant.wholeKecamatan ? `kecamatan_id = '${tenant.kecamatanId}'` : `kecamatan_id = '${tenant.kecamatanId}' and desa_id = '${tenant.desaId}'`;
      for (const [act, sql] of [['sees', `select from ${table} where ${theirs}`], ['changes', `update ${table} set kecamatan_id = kecamatan_id where ${theirs}`], ['deletes', `delete from ${table} where ${theirs}`]] as const) {
        await client.query('begin');
        await client.query(`select set_config('app.kecamatan', $1, true), set_config('app.reach', $2, true), set_config('app.desas', $3, true)`, [as.kecamatanId, as.reach, `{${as.desaIds.join(',')}}`]);
        // 42501: the role may not do this at all, to anybody.
        const count = await client.query(sql).then(({ rowCount }) => rowCount ?? 0, (error: pg.DatabaseError) => (error.code === '42501' ? 0 : Promise.reject(error)));
        await client.query('rollback');
        if (count > 0) faults.push(`${act} ${count} rows of ${table}`);
      }
    }
  } finally {
    await client.end();
  }
  return faults;
}

/** Takes both fences down while something is tried: the reach of the actor, and row-level security. */
export async function withoutFences<T>({ api }: World, work: () => Promise<T>): Promise<T> {
  const context = api.app.get(RequestContext);
  const tables = (await tenantTables(api.superuser)).map(({ table }) => table);
  const switchTo = async (how: 'enable' | 'disable') => { for (const table of tables) await api.superuser.query(`alter table ${table} ${how} row level security`); };
  context.mustReach = () => undefined;
  await switchTo('disable');
  try {
    return await work();
  } finally {
    await switchTo('enable');
    // Its own property hid the method of the class.
    delete (context as Partial<RequestContext>).mustReach;
  }
}
