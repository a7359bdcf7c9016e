import pg from 'pg';
import type { TenantSetting } from '#kernel/request-context';
import { newId } from '#kernel/uuid';
import { freshDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { Reading } from './reading.js';

const tenants = Array.from({ length: 8 }, (): TenantSetting => ({ kecamatanId: newId(), reach: 'kecamatan', desaIds: [] }));
const mine = `select coalesce(json_agg(json_build_object('tenant', kecamatan_id, 'word', word)), '[]')::text from leaf where $1::text is null or word = $1`;
const settings = `select nullif(current_setting('app.kecamatan', true), '') as kecamatan, nullif(current_setting('app.desas', true), '')::uuid[] as desas`;

describe('reading', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let reading: Reading;

  beforeAll(async () => {
    database = await freshDatabase();
    const owner = new pg.Client(database.ownerUrl);
    await owner.connect();
    await owner.query(`
      create table leaf (kecamatan_id uuid not null, word text not null);
      alter table leaf enable row level security;
      alter table leaf force row level security;
      create policy tenant on leaf to perut_app using (kecamatan_id = nullif(current_setting('app.kecamatan', true), '')::uuid);
      create policy fill on leaf to perut_owner using (true) with check (true);
      grant select on leaf to perut_app;`);
    for (const { kecamatanId } of tenants) await owner.query(`insert into leaf select $1, 'daun ' || n from generate_series(1, 5) n`, [kecamatanId]);
    await owner.end();
  });
  beforeEach(() => {
    pool = new pg.Pool({ connectionString: database.appUrl, max: 3 });
    pool.on('error', () => undefined);
    reading = new Reading(pool);
  });
  afterEach(() => pool.end());
  afterAll(() => database.drop());

  it('never shows a row of another kecamatan, 4,000 reads over three shared connections', async () => {
    const reads = Array.from({ length: 4000 }, async (_, i) => {
      const tenant = tenants[i % tenants.length]!;
      if (i % 10 === 9) return reading.json(tenant, 'select (1 / ($1::int - 1))::text', [1]).then(() => -1, () => 0);
      const rows = JSON.parse(await reading.json(tenant, mine, [i % 3 === 0 ? 'daun 2' : null])) as { tenant: string }[];
      expect(rows).toHaveLength(i % 3 === 0 ? 1 : 5);
      return rows.filter((row) => row.tenant !== tenant.kecamatanId).length;
    });
    const foreign = (await Promise.all(reads)).reduce((sum, n) => sum + n, 0);
    expect(foreign).toBe(0);
    expect(pool.totalCount).toBe(3);
  });

  it('shows nothing without a tenant, and leaves none behind on the connection', async () => {
    expect(await reading.json({ kecamatanId: null, reach: 'none', desaIds: [] }, mine, [null])).toBe('[]');
    await reading.json(tenants[0]!, mine, [null]);
    expect((await pool.query(settings)).rows).toEqual([{ kecamatan: null, desas: null }]);
  });

  it('leaves a connection usable and without a tenant after a statement that failed, early or late', async () => {
    const alone = new pg.Pool({ connectionString: database.appUrl, max: 1 });
    const only = new Reading(alone);
    const firstClient = await alone.connect();
    firstClient.release();
    for (const wrong of ['select nonsense from nowhere', `select 1 / (length(current_setting('app.reach')) - 9)`]) {
      await expect(only.json(tenants[0]!, wrong)).rejects.toBeInstanceOf(pg.DatabaseError);
      expect((await alone.query(settings)).rows).toEqual([{ kecamatan: null, desas: null }]);
      expect(JSON.parse(await only.json(tenants[1]!, mine, [null]))).toHaveLength(5);
    }
    await expect(only.json({ ...tenants[0]!, desaIds: ['not-an-id'] }, `select ($1::uuid)::text`, ['x'])).rejects.toThrow('uuid');
    const sameClient = await alone.connect();
    expect(sameClient).toBe(firstClient);
    sameClient.release();
    await alone.end();
  });

  it('takes one round trip, also the first time', async () => {
    const client = await pool.connect();
    const stream = (client as unknown as { connection: { stream: { write: (chunk: Buffer) => boolean } } }).connection.stream;
    const sent: Buffer[] = [];
    const write = stream.write.bind(stream);
    stream.write = (chunk) => write(sent[sent.push(chunk) - 1]!);
    client.release();
    const messages = () => sent.splice(0).map((chunk) => String.fromCharCode(chunk[0]!)).join('');
    await reading.json(tenants[0]!, mine, [null]);
    expect(messages()).toBe('PBDEPBDES');
    await reading.json(tenants[1]!, mine, [null]);
    expect(messages()).toBe('BDEBDES');
  });

  it('prepares a statement again where the first attempt was skipped by an error before it', async () => {
    const alone = new pg.Pool({ connectionString: database.appUrl, max: 1 });
    const only = new Reading(alone);
    const impossible = { kecamatanId: '\u0000', reach: 'desa', desaIds: [] } as TenantSetting;
    await expect(only.json(impossible, mine, [null])).rejects.toThrow('invalid byte sequence');
    expect(JSON.parse(await only.json(tenants[0]!, mine, [null]))).toHaveLength(5);
    await alone.end();
  });

  it('carries null, numbers, arrays and quotes there and back', async () => {
    const ids = [newId(), newId()];
    const [row] = await reading.rows(
      { kecamatanId: tenants[0]!.kecamatanId, reach: 'desa', desaIds: ids },
      `select $1::int as number, $2::text as nothing, $3::uuid[] as ids, $4::text[] as words, $5::boolean as yes, $6::jsonb as object,
        current_setting('app.desas')::uuid[] as desas`,
      [42, null, ids, ['a "b"', 'c,d', '\\e'], true, { kunci: 'nilai' }],
    );
    expect(row).toEqual({ number: 42, nothing: null, ids, words: ['a "b"', 'c,d', '\\e'], yes: true, object: { kunci: 'nilai' }, desas: ids });
  });

  it('hands over a big answer whole, and null where there is no row', async () => {
    const text = await reading.json(tenants[0]!, `select json_agg(repeat('x', 1000))::text from generate_series(1, $1::int)`, [20_000]);
    expect((JSON.parse(text) as string[]).length).toBe(20_000);
    expect(await reading.json(tenants[0]!, `select word from leaf where word = 'tidak ada'`)).toBe('null');
  });

  it('gives up a connection that died under it, and the next read takes a new one', async () => {
    await expect(reading.json(tenants[0]!, `select pg_terminate_backend(pg_backend_pid())::text`)).rejects.toThrow();
    expect(JSON.parse(await reading.json(tenants[0]!, mine, [null]))).toHaveLength(5);
  });
});
