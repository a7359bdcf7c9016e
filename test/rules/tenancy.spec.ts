import pg from 'pg';
import { freshDatabase, type TestDatabase } from '../support/postgres.js';

/** Belong to no tenant: accounts and their sessions, which only the signin role may touch, and TypeORM's own list. */
const outside = new Set(['account', 'sign_in_attempt', 'session', 'refresh_token', 'migration']);

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  client = new pg.Client({ connectionString: database.superUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const rows = async <Row extends object>(sql: string): Promise<Row[]> => (await client.query<Row>(sql)).rows;
const tenantTables = async (): Promise<string[]> =>
  (await rows<{ name: string }>(`select relname as name from pg_class c join pg_namespace n on n.oid = relnamespace where nspname = 'public' and relkind = 'r'`))
    .map(({ name }) => name).filter((name) => !outside.has(name)).sort();

describe('two fences of tenancy', () => {
  test('the tenant key stands first in every key and unique index of a tenant table', async () => {
    const keys = await rows<{ table: string; index: string; first: string }>(`
      select t.relname as "table", i.relname as index, a.attname as first
      from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid join pg_namespace n on n.oid = t.relnamespace
      join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
      where n.nspname = 'public' and x.indisunique`);
    expect(keys.filter(({ table, first }) => !outside.has(table) && first !== 'kecamatan_id')).toEqual([]);
  });

  test('every foreign key of a tenant table to a tenant table begins with the tenant key', async () => {
    const keys = await rows<{ table: string; key: string; first: string; to: string }>(`
      select t.relname as "table", c.conname as key, a.attname as first, r.relname as "to"
      from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_class r on r.oid = c.confrelid join pg_namespace n on n.oid = t.relnamespace
      join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1] where c.contype = 'f' and n.nspname = 'public'`);
    expect(keys.filter(({ table, to, first }) => !outside.has(table) && !outside.has(to) && first !== 'kecamatan_id')).toEqual([]);
  });

  test('row-level security is forced on every tenant table and has a policy for the app', async () => {
    const tables = await rows<{ name: string; forced: boolean; policies: number }>(`
      select relname as name, relrowsecurity and relforcerowsecurity as forced,
             (select count(*)::int from pg_policy where polrelid = c.oid and polname = 'tenant') as policies
      from pg_class c join pg_namespace n on n.oid = relnamespace where nspname = 'public' and relkind = 'r'`);
    expect(tables.filter(({ name, forced, policies }) => !outside.has(name) && (!forced || policies === 0))).toEqual([]);
  });

  test('a policy compares bare columns: no function, cast or subquery on a column', async () => {
    const policies = await rows<{ table: string; text: string }>(
      `select c.relname as "table", coalesce(pg_get_expr(polqual, polrelid), '') || ' ' || coalesce(pg_get_expr(polwithcheck, polrelid), '') as text
       from pg_policy p join pg_class c on c.oid = polrelid where polname = 'tenant'`);
    expect(policies.filter(({ text }) => /(kecamatan_id|desa_id)\s*::|\((kecamatan_id|desa_id)\)|select/i.test(text))).toEqual([]);
  });

  test('there is no sequence', async () => {
    const own = await rows(`select relname from pg_class c join pg_namespace n on n.oid = relnamespace where nspname = 'public' and relkind = 'S' and relname <> 'migration_id_seq'`);
    expect(own).toEqual([]);
  });

  test('the app role neither owns a table nor bypasses row-level security', async () => {
    const [role] = await rows<{ above: boolean; owns: number }>(`
      select rolsuper or rolbypassrls or rolcreaterole as above, (select count(*)::int from pg_class where relowner = r.oid) as owns from pg_roles r where rolname = 'perut_app'`);
    expect(role).toEqual({ above: false, owns: 0 });
  });

  test('without a tenant set, the app role sees no row of any tenant table', async () => {
    const app = new pg.Client({ connectionString: database.appUrl });
    await app.connect();
    try {
      const kecamatan = '01900000-0000-7000-8000-000000000001';
      await client.query(`insert into kecamatan (kecamatan_id, kode, nama, kabupaten, provinsi) values ($1, '63.11.03', 'Awayan', 'Balangan', 'Kalimantan Selatan')`, [kecamatan]);
      await client.query(`insert into desa (kecamatan_id, desa_id, kode, nama) values ($1, $1, '63.11.03.2021', 'Putat Basiun')`, [kecamatan]);
      await client.query(`insert into audit_head (kecamatan_id) values ($1)`, [kecamatan]);
      const seen: Record<string, number> = {};
      for (const table of await tenantTables()) {
        const { rows: found } = await app.query<{ n: number }>(`select count(*)::int as n from ${table}`).catch(() => ({ rows: [{ n: 0 }] }));
        if (found[0]!.n > 0) seen[table] = found[0]!.n;
      }
      expect(seen).toEqual({});
    } finally {
      await app.end();
    }
  });
});
