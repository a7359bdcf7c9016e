import { Injectable } from '@nestjs/common';
import pg from 'pg';
import { z } from 'zod';
import { newId } from '#kernel/uuid';
import { freshDatabase } from '../../../test/support/postgres.js';
import { queueApp } from '../../../test/support/queue-app.js';
import { hasRedis } from '../../../test/support/redis-database.js';
import { startRedis } from '../../../test/support/redis.mjs';
import { until } from '../../../test/support/until.js';
import { Handles, defineJobs, type JobHandler } from './job.js';
import { JobQueue } from './job-queue.js';
import { JobWorker } from './job-worker.js';
import { OutboxRelay } from './outbox-relay.js';

const jobs = defineJobs({ 'nothing.do': z.object({}) });

@Handles(jobs['nothing.do'])
@Injectable()
class DoNothing implements JobHandler<object> {
  async handle(): Promise<void> {}
}

describe('Redis away', () => {
  const endings: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const end of endings.splice(0).reverse()) await end();
  });

  (hasRedis ? it : it.skip)('only delays effects: they wait in the outbox and are caught up when it is back, empty', async () => {
    const database = await freshDatabase();
    endings.push(() => database.drop());
    const owner = new pg.Pool({ connectionString: database.superUrl, max: 2 });
    endings.push(() => owner.end());
    const redis = (await startRedis(console.error))!;
    endings.push(() => redis.stop());
    const app = await queueApp({ DATABASE_URL: database.appUrl, REDIS_URL: redis.url }, Object.values(jobs), [DoNothing]);
    endings.push(() => app.close());
    const kecamatan = newId();
    const put = (n: number) => owner.query(`insert into outbox (kecamatan_id, effect_key, job) select $1, $2 || n, 'nothing.do' from generate_series(1, $3::int) n`, [kecamatan, `${newId()}-`, n]);
    const states = async () => Object.fromEntries((await owner.query<{ state: string; n: number }>('select state, count(*)::int as n from outbox group by state')).rows.map(({ state, n }) => [state, n]));
    await owner.query(`insert into kecamatan (kecamatan_id, kode, nama, kabupaten, provinsi) values ($1, '63.11.03', 'Awayan', 'Balangan', 'Kalimantan Selatan')`, [kecamatan]);

    await put(10);
    await until(async () => (await app.get(OutboxRelay).drain().catch(() => 0)) === 10);
    await redis.stop();
    await put(10);
    await expect(app.get(OutboxRelay).drain()).rejects.toThrow();
    expect(await app.get(JobQueue).answers()).toBe(false);
    expect(await states()).toEqual({ queued: 10, waiting: 10 });

    const back = (await startRedis(console.error, Number(new URL(redis.url).port)))!;
    endings.splice(-1, 0, () => back.stop());
    await owner.query(`update outbox set due_at = now() where state = 'queued'`); // the lease of 30 s is over
    app.get(JobWorker).start();
    await until(async () => (await states()).done === 20);
    expect(await app.get(JobQueue).answers()).toBe(true);
  });
});
