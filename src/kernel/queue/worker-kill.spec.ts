import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { newId } from '#kernel/uuid';
import { freshDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { freshRedisDatabase, hasRedis } from '../../../test/support/redis-database.js';
import { until } from '../../../test/support/until.js';

const effects = 200;
const kills = 2;

describe.each([
  { kind: 'postgres', redis: async () => '', skip: false },
  { kind: 'redis', redis: freshRedisDatabase, skip: !hasRedis },
])('a worker that is killed, on $kind', ({ redis, skip }) => {
  let database: TestDatabase;
  let owner: pg.Pool;

  beforeEach(async () => {
    database = await freshDatabase();
    owner = new pg.Pool({ connectionString: database.superUrl, max: 2 });
    await owner.query('create table mark (kecamatan_id uuid, effect_key text); grant select, insert on mark to perut_app');
  });
  afterEach(async () => {
    await owner.end();
    await database.drop();
  });

  async function startWorker(redisUrl: string) {
    const env = { PATH: process.env.PATH, DATABASE_URL: database.appUrl, REDIS_URL: redisUrl };
    const child = spawn(process.execPath, ['test/support/mortal-worker.mjs'], { env, stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.on('error', () => undefined);
    await once(child.stdout, 'data');
    return child;
  }

  async function manyEffects(): Promise<void> {
    const kecamatan = newId();
    await owner.query(`insert into kecamatan (kecamatan_id, kode, nama, kabupaten, provinsi) values ($1, '63.11.03', 'Awayan', 'Balangan', 'Kalimantan Selatan')`, [kecamatan]);
    await owner.query(`insert into outbox (kecamatan_id, effect_key, job) select $1, $2 || n, 'mark.write' from generate_series(1, $3::int) n`, [kecamatan, `${newId()}-`, effects]);
  }

  const done = async () => (await owner.query<{ n: number }>(`select count(*)::int as n from outbox where state = 'done'`)).rows[0]!.n;

  (skip ? it.skip : it)('loses no effect and does none twice', async () => {
    const redisUrl = await redis();
    await manyEffects();
    for (let i = 1; i <= kills; i += 1) {
      const worker = await startWorker(redisUrl);
      await until(async () => (await done()) >= (effects / (kills + 2)) * i);
      await pause(Math.random() * 20);
      worker.kill('SIGKILL');
      await once(worker, 'exit');
    }
    const last = await startWorker(redisUrl);
    await until(async () => (await done()) === effects, 40_000);
    last.kill('SIGKILL');
    const { rows } = await owner.query('select count(*)::int as written, count(distinct effect_key)::int as different from mark');
    expect(rows).toEqual([{ written: effects, different: effects }]);
  }, 90_000);
});
