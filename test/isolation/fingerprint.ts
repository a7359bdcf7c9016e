import type pg from 'pg';
import type { Tenant } from './world.js';

/** Belong to nobody's tenant, or are asked about through the accounts of its people. */
const shared = new Set(['account', 'session', 'refresh_token', 'sign_in_attempt', 'migration']);

/** Tenant tables with what narrows them to a tenant. */
export async function tenantTables(client: pg.Client): Promise<readonly { readonly table: string; readonly ofDesa: boolean }[]> {
  const { rows } = await client.query<{ table: string; ofDesa: boolean }>(`
    select c.relname as "table", exists (select from pg_attribute where attrelid = c.oid and attname = 'desa_id' and not attisdropped) as "ofDesa"
    from pg_class c join pg_namespace n on n.oid = relnamespace where nspname = 'public' and relkind = 'r' order by 1`);
  return rows.filter(({ table }) => !shared.has(table));
}

/** Every row of a tenant, table by table, as a number and a hash: "entries: 21 a1b2...". */
export async function fingerprint(client: pg.Client, tenant: Tenant): Promise<Readonly<Record<string, string>>> {
  const tables = (await tenantTables(client)).filter(({ ofDesa }) => ofDesa || tenant.wholeKecamatan);
  const counted = tables.map(({ table }) => `select '${table}' as name, count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as hash from ${table} t where ${mine(tenant)}`);
  const people = `account_id in (select account_id from duty where ${mine(tenant)})`;
  const accounts = ['account', 'session'].map((table) => `select '${table}', count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from ${table} t where ${people}`);
  const { rows } = await client.query<{ name: string; hash: string }>([...counted, ...accounts].join(' union all '));
  return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]));
}

const mine = ({ kecamatanId, desaId, wholeKecamatan }: Tenant): string => `kecamatan_id = '${kecamatanId}'${wholeKecamatan ? '' : ` and desa_id = '${desaId}'`}`;
