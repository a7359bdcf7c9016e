import { Redis } from 'ioredis';

let taken = 0;

/** Is there a real Redis for this run? Without one, what needs it is skipped; scripts/test.mjs has said so aloud. */
export const hasRedis = Boolean(process.env.TEST_REDIS_URL);

/** An empty numbered database of the run's Redis: two test files at once must not take each other's jobs. */
export async function freshRedisDatabase(): Promise<string> {
  const perWorker = 8;
  const number = (Number(process.env.JEST_WORKER_ID ?? 1) - 1) * perWorker + (taken++ % perWorker);
  const url = `${process.env.TEST_REDIS_URL}/${number % 16}`;
  const redis = new Redis(url);
  await redis.flushdb();
  redis.disconnect();
  return url;
}
