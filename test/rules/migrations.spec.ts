import pg from 'pg';
import { DataSource } from 'typeorm';
import { ownerDataSource } from '#kernel/database/migrate';
import { theApp } from '../support/app.js';
import { freshDatabase } from '../support/postgres.js';

const shape = async (client: pg.Client): Promise<string[]> =>
  (await client.query<{ line: string }>(`
    select 'column ' || table_name || '.' || column_name || ' ' || udt_name || ' ' || is_nullable || ' ' || coalesce(column_default, '') as line
    from information_schema.columns where table_schema = 'public' and table_name <> 'migration'
    union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 0 and conrelid <> 'migration'::regclass
    union all select 'index ' || indexname || ' ' || indexdef from pg_indexes where schemaname = 'public' and tablename <> 'migration'
    union all select 'policy ' || tablename || ' ' || policyname || ' ' || coalesce(qual, '') || ' ' || coalesce(with_check, '') from pg_policies
    union all select 'grant ' || table_name || ' ' || grantee || ' ' || privilege_type from information_schema.role_table_grants where grantee like 'perut\\_%' and table_schema = 'public' and table_name <> 'migration'
    order by 1`)).rows.map(({ line }) => line);

test('every step goes up, down and up again, and leaves the same schema', async () => {
  const database = await freshDatabase();
  const client = new pg.Client({ connectionString: database.superUrl });
  await client.connect();
  const source = await ownerDataSource(database.ownerUrl).initialize();
  try {
    const before = await shape(client);
    expect(before.length).toBeGreaterThan(100);
    for (let steps = source.migrations.length; steps > 0; steps -= 1) await source.undoLastMigration({ transaction: 'each' });
    expect(await shape(client)).toEqual([]);
    await source.runMigrations({ transaction: 'each' });
    expect(await shape(client)).toEqual(before);
  } finally {
    await source.destroy();
    await client.end();
    await database.drop();
  }
}, 60_000);

test('entities agree with the tables: every column there, of the same type and nullability', async () => {
  const { app, superuser } = await theApp();
  const { rows } = await superuser.query<{ table: string; column: string; type: string; nullable: boolean }>(`
    select table_name as "table", column_name as "column", udt_name as type, is_nullable = 'YES' as nullable from information_schema.columns where table_schema = 'public'`);
  const columns = new Map(rows.map((row) => [`${row.table}.${row.column}`, row]));
  const types: Record<string, string[]> = {
    uuid: ['uuid'], text: ['text'], int: ['int4'], integer: ['int4'], bigint: ['int8'], boolean: ['bool'], bool: ['bool'], jsonb: ['jsonb'], date: ['date'], numeric: ['numeric'],
    bytea: ['bytea'], timestamptz: ['timestamptz'], 'timestamp with time zone': ['timestamptz'],
  };
  const disagreeing = app.get(DataSource).entityMetadatas.flatMap((entity) => entity.columns.flatMap((column) => {
    const place = `${entity.tableName}.${column.databaseName}`;
    const found = columns.get(place);
    if (!found) return [`${place} is not in the database`];
    const type = typeof column.type === 'string' ? column.type : column.type.name.toLowerCase();
    const expected = (types[type] ?? [type]).map((one) => (column.isArray ? `_${one}` : one));
    return [
      ...(expected.includes(found.type) ? [] : [`${place} is ${found.type}, the entity says ${type}`]),
      ...(column.isNullable === found.nullable ? [] : [`${place} ${found.nullable ? 'may' : 'may not'} be null, the entity says otherwise`]),
    ];
  }));
  expect(disagreeing).toEqual([]);
});
