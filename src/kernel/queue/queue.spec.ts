import { Injectable, type INestApplicationContext } from '@nestjs/common';
import { Redis } from 'ioredis';
import pg from 'pg';
import { z } from 'zod';
import { RequestContext } from '#kernel/request-context';
import { newId } from '#kernel/uuid';
import { freshDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { queueApp } from '../../../test/support/queue-app.js';
import { freshRedisDatabase, hasRedis } from '../../../test/support/redis-database.js';
import { until } from '../../../test/support/until.js';
import { EffectRunner } from './effect-runner.js';
import { Handles, defineJobs, type Effect, type JobHandler } from './job.js';
import { JobQueue } from './job-queue.js';
import { JobWorker } from './job-worker.js';
import { OutboxRelay } from './outbox-relay.js';

const jobs = defineJobs({ 'kecamatan.rename': z.object({ add: z.string(), failures: z.number().default(0) }) });

/** Writes something that would show if it were written twice. */
@Handles(jobs['kecamatan.rename'])
@Injectable()
class RenameKecamatan implements JobHandler<{ add: string; failures: number }> {
  attempts = 0;

  constructor(private readonly context: RequestContext) {}

  async handle({ add, failures }: { add: string; failures: number }, { kecamatanId }: Effect): Promise<void> {
    this.attempts += 1;
    await this.context.query('update kecamatan set nama = nama || $2 where kecamatan_id = $1', [kecamatanId, add]);
    if (this.attempts <= failures) throw Object.assign(new TypeError('NIK 6311030101900001 sudah ada'), { code: '23505' });
  }
}

interface OutboxRow {
  readonly state: string;
  readonly attempts: number;
  readonly last_error: string | null;
  readonly later: boolean;
}

const backends = [
  { kind: 'postgres', redis: async () => undefined, skip: false },
  { kind: 'redis', redis: freshRedisDatabase, skip: !hasRedis },
];

describe.each(backends)('the queue on $kind', ({ kind, redis, skip }) => {
  const rule = skip ? it.skip : it;
  let database: TestDatabase;
  let owner: pg.Pool;
  let app: INestApplicationContext;
  let redisUrl: string | undefined;

  beforeEach(async () => {
    database = await freshDatabase();
    owner = new pg.Pool({ connectionString: database.superUrl, max: 2 });
    redisUrl = skip ? undefined : await redis();
    app = await queueApp({ DATABASE_URL: database.appUrl, REDIS_URL: redisUrl }, Object.values(jobs), [RenameKecamatan]);
  });

  afterEach(async () => {
    await app.close();
    await owner.end();
    await database.drop();
  });

  async function aKecamatan(): Promise<string> {
    const id = newId();
    await owner.query(`insert into kecamatan (kecamatan_id, kode, nama, kabupaten, provinsi) values ($1, '63.11.03', 'Awayan', 'Balangan', 'Kalimantan Selatan')`, [id]);
    return id;
  }

  async function anEffect(kecamatanId: string, args: object): Promise<string> {
    const key = `${newId()}-kecamatan.rename`;
    await owner.query(`insert into outbox (kecamatan_id, effect_key, job, args) values ($1, $2, 'kecamatan.rename', $3)`, [kecamatanId, key, args]);
    return key;
  }

  const nameOf = async (id: string) => (await owner.query<{ nama: string }>('select nama from kecamatan where kecamatan_id = $1', [id])).rows[0]!.nama;
  const rowOf = async (key: string) =>
    (await owner.query<OutboxRow>('select state, attempts, last_error, due_at > now() as later from outbox where effect_key = $1', [key])).rows[0]!;
  const isDone = (key: string) => until(async () => (await rowOf(key)).state === 'done');
  const makeDue = (key: string) => owner.query('update outbox set due_at = now() where effect_key = $1', [key]);

  rule('uses the server it was told to', async () => {
    expect(app.get(JobQueue).kind).toBe(kind);
    expect(await app.get(JobQueue).answers()).toBe(true);
  });

  rule('does what an act left in the outbox, in the tenant of the act, once', async () => {
    const [here, there] = [await aKecamatan(), await aKecamatan()];
    const key = await anEffect(here, { add: '!' });
    app.get(JobWorker).start();
    await isDone(key);
    app.get(OutboxRelay).nudge();
    expect([await nameOf(here), await nameOf(there)]).toEqual(['Awayan!', 'Awayan']);
    expect(await rowOf(key)).toEqual({ state: 'done', attempts: 1, last_error: null, later: true });
  });

  rule('waits for an effect that is due later', async () => {
    const key = await anEffect(await aKecamatan(), { add: '!' });
    await owner.query(`update outbox set due_at = now() + interval '1 hour' where effect_key = $1`, [key]);
    expect(await app.get(OutboxRelay).drain()).toBe(0);
    expect((await rowOf(key)).state).toBe('waiting');
  });

  rule('undoes a failed attempt, tells why without the words of the error, and tries again', async () => {
    const here = await aKecamatan();
    const key = await anEffect(here, { add: '?', failures: 1 });
    app.get(JobWorker).start();
    await until(async () => (await rowOf(key)).attempts === 1);
    expect(await rowOf(key)).toEqual({ state: 'waiting', attempts: 1, last_error: 'TypeError 23505', later: true });
    expect(await nameOf(here)).toBe('Awayan');

    await makeDue(key);
    app.get(OutboxRelay).nudge();
    await isDone(key);
    expect(await nameOf(here)).toBe('Awayan?');
  });

  rule('gives up after a day of attempts and leaves the effect to people', async () => {
    const key = await anEffect(await aKecamatan(), { add: '?', failures: 99 });
    await owner.query('update outbox set attempts = 11 where effect_key = $1', [key]);
    app.get(JobWorker).start();
    await until(async () => (await rowOf(key)).state === 'failed');
    expect(await app.get(OutboxRelay).drain()).toBe(0);
  });

  rule('does an effect once when two workers hold it at the same time', async () => {
    const here = await aKecamatan();
    const key = await anEffect(here, { add: '!' });
    const runner = app.get(EffectRunner);
    await Promise.all(Array.from({ length: 6 }, () => runner.run({ kecamatanId: here, effectKey: key, zone: 'WITA' })));
    expect(await nameOf(here)).toBe('Awayan!');
  });

  rule('brings back what the queue has lost', async () => {
    const keys = await Promise.all(Array.from({ length: 20 }, async () => anEffect(await aKecamatan(), { add: '!' })));
    expect(await app.get(OutboxRelay).drain()).toBe(20);
    expect(await app.get(OutboxRelay).drain()).toBe(0);
    if (redisUrl) {
      const server = new Redis(redisUrl);
      await server.flushdb();
      server.disconnect();
    } else {
      await owner.query('delete from bullmq.job');
    }
    await owner.query(`update outbox set due_at = now() where state = 'queued'`); // the lease of 30 s is over
    app.get(JobWorker).start();
    for (const key of keys) await isDone(key);
    const { rows } = await owner.query<{ nama: string }>('select distinct nama from kecamatan');
    expect(rows).toEqual([{ nama: 'Awayan!' }]);
  });

  rule('queues again what is queued already without doing it twice', async () => {
    const here = await aKecamatan();
    const key = await anEffect(here, { add: '!' });
    for (let i = 0; i < 3; i += 1) {
      await app.get(OutboxRelay).drain();
      await makeDue(key);
    }
    app.get(JobWorker).start();
    await isDone(key);
    expect(await nameOf(here)).toBe('Awayan!');
  });
});
