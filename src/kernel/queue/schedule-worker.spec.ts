import { Injectable, type INestApplicationContext } from '@nestjs/common';
import { freshDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { queueApp } from '../../../test/support/queue-app.js';
import { freshRedisDatabase, hasRedis } from '../../../test/support/redis-database.js';
import { until } from '../../../test/support/until.js';
import type { ScheduledTask } from './schedule.js';
import { ScheduleWorker } from './schedule-worker.js';

@Injectable()
class CountTicks implements ScheduledTask {
  ticks = 0;

  async run(): Promise<void> {
    this.ticks += 1;
    if (this.ticks === 1) throw new Error('the first tick fails');
  }
}

describe.each([
  { kind: 'postgres', redis: async () => undefined, skip: false },
  { kind: 'redis', redis: freshRedisDatabase, skip: !hasRedis },
])('schedules on $kind', ({ redis, skip }) => {
  let database: TestDatabase;
  const apps: INestApplicationContext[] = [];

  beforeEach(async () => (database = await freshDatabase()));
  afterEach(async () => {
    for (const app of apps.splice(0)) await app.close();
    await database.drop();
  });

  async function start(redisUrl: string | undefined, id: string) {
    const everySecond = { id, pattern: '* * * * * *', zone: 'WITA', task: CountTicks } as const;
    const app = await queueApp({ DATABASE_URL: database.appUrl, REDIS_URL: redisUrl }, [], [CountTicks], [everySecond]);
    apps.push(app);
    app.get(ScheduleWorker).start();
    return app.get(CountTicks);
  }

  (skip ? it.skip : it)('tick on after a task that failed, and a schedule that is no longer ours is forgotten', async () => {
    const redisUrl = await redis();
    const old = await start(redisUrl, 'old.count');
    await until(async () => old.ticks >= 2);
    await apps.pop()!.close();

    const now = await start(redisUrl, 'new.count');
    await until(async () => now.ticks >= 2);
    expect(now.ticks).toBeLessThanOrEqual(3);
  });
});
