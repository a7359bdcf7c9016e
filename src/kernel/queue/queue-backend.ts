import { Queue, Worker, createPostgresBackend, withBackend, type Job, type JobsOptions } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { queueSchema } from './queue-schema.js';

/** What travels through the queue: where the effect stands, never what it says. */
export interface EffectAddress {
  readonly kecamatanId: string;
  readonly effectKey: string;
  readonly zone: string;
}

/** BullMQ on the server at hand. Both sides of it, so that no other file knows which one it is. */
export interface QueueBackend {
  readonly kind: 'redis' | 'postgres';
  queue<Data>(name: string): Queue<Job<Data>>;
  worker<Data>(name: string, work: (job: Job<Data>) => Promise<void>): Worker<Data>;
  /** Is the server there now? */
  answers(): Promise<boolean>;
  /** After the queues and workers are closed. */
  close(): Promise<void>;
}

/** Retries belong to the outbox; here a job is done or forgotten, and its id is free again. */
const jobOptions: JobsOptions = { attempts: 1, removeOnComplete: true, removeOnFail: true };

/** A killed worker's job is found within seconds, and as often as workers die: the outbox decides when it is enough. The same interval everywhere. */
const workerOptions = { concurrency: 5, lockDuration: 6_000, stalledInterval: 3_000, maxStalledCount: 1_000, removeOnComplete: { count: 0 }, removeOnFail: { count: 0 } };

export function queueBackend(settings: { readonly REDIS_URL?: string; readonly DATABASE_URL?: string }): QueueBackend {
  if (settings.REDIS_URL) return onRedis(settings.REDIS_URL);
  if (settings.DATABASE_URL) return onPostgres(settings.DATABASE_URL);
  throw new Error('The queue needs REDIS_URL or DATABASE_URL');
}

function onRedis(url: string): QueueBackend {
  // Who queues answers a request and must not wait for a server that is away; the outbox keeps what could not be queued.
  const producer = new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: false, connectTimeout: 2_000, retryStrategy: backoff });
  const consumer = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: backoff });
  for (const client of [producer, consumer]) client.on('error', () => undefined);
  return {
    kind: 'redis',
    queue: (name) => new Queue(name, { connection: producer, defaultJobOptions: jobOptions, skipWaitingForReady: true }),
    worker: (name, work) => new Worker(name, work, { connection: consumer, ...workerOptions }),
    answers: () => producer.ping().then(() => true, () => false),
    close: async () => {
      producer.disconnect();
      consumer.disconnect();
    },
  };
}

const backoff = (attempt: number) => Math.min(attempt * 100, 2_000);

function onPostgres(url: string): QueueBackend {
  // A pool of its own: BullMQ listens on a session, and its tables live in another schema.
  const connection = new pg.Pool({ connectionString: url, max: 6, keepAlive: true, options: `-c search_path=${queueSchema}`, application_name: 'perut-queue' });
  connection.on('error', () => undefined);
  const { Queue: PostgresQueue, Worker: PostgresWorker } = withBackend(createPostgresBackend);
  return {
    kind: 'postgres',
    // The same classes; their types also name the backend, which is nobody's business.
    queue: <Data>(name: string) => new PostgresQueue(name, { connection, defaultJobOptions: jobOptions }) as unknown as Queue<Job<Data>>,
    worker: <Data>(name: string, work: (job: Job<Data>) => Promise<void>) => new PostgresWorker(name, work, { connection, ...workerOptions }) as unknown as Worker<Data>,
    answers: () => connection.query('select 1').then(() => true, () => false),
    close: () => connection.end(),
  };
}
