import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { Clock } from '#kernel/clock';
import { Configuration, readSettings } from '#kernel/configuration';
import { createApi } from '../../src/main.js';
import { freshDatabase, type TestDatabase } from './postgres.js';

export interface TestApp {
  readonly app: NestFastifyApplication;
  /** "http://127.0.0.1:41234" */
  readonly address: string;
  readonly database: TestDatabase;
  /** Where this test file's blobs lie. */
  readonly dataDir: string;
  /** One connection of the owner: row-level security holds him too, so name the tenant first (see `asTenant` in office.ts). */
  readonly owner: pg.Client;
  /** Sees every row: for looking at what was written. */
  readonly superuser: pg.Client;
  /** Moves the house's clock on from its first moment; 0 brings it back. */
  moveClock(milliseconds: number): void;
  /** Stops the house's clock at a moment. */
  stopClock(at: Date): void;
}

/** Monday 23 November 2026, ten in the morning in Awayan. */
const firstMoment = Date.parse('2026-11-23T02:00:00Z');

let booted: Promise<TestApp> | undefined;

/** The API of this test file, on a database and a port of its own: booted at the first call, closed when the file ends. */
export function theApp(): Promise<TestApp> {
  return (booted ??= boot());
}

afterAll(async () => {
  if (!booted) return;
  const { app, database, dataDir, owner, superuser } = await booted;
  await app.close();
  await Promise.all([owner.end(), superuser.end()]);
  await Promise.all([database.drop(), rm(dataDir, { recursive: true, force: true })]);
});

async function boot(): Promise<TestApp> {
  const database = await freshDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'perut-test-'));
  const settings = readSettings({ DATABASE_URL: database.appUrl, DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
  const app = await createApi(new Configuration(settings, { jwt: 'only-for-tests-only-for-tests-jwt', lookup: 'only-for-tests-only-for-tests-nik' }));
  await app.listen(0, '127.0.0.1');
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  const superuser = new pg.Client({ connectionString: database.superUrl });
  await Promise.all([owner.connect(), superuser.connect()]);
  const clock = app.get(Clock);
  // A year from now these tests still run on the same Monday: only the seconds go on.
  const begun = Date.now();
  const at = (start: number) => () => new Date(start + Date.now() - begun);
  clock.now = at(firstMoment);
  return {
    app, address: await app.getUrl(), database, dataDir, owner, superuser,
    moveClock: (milliseconds) => { clock.now = at(firstMoment + milliseconds); },
    stopClock: (moment) => { clock.now = () => new Date(moment); },
  };
}
