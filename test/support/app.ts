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
  /** One connection of the owner: row-level security holds him too, so name the tenant first (see `asTenant` in office.ts). */
  readonly owner: pg.Client;
  /** Sees every row: for looking at what was written. */
  readonly superuser: pg.Client;
  /** Moves the house's clock; 0 brings it back to now. */
  moveClock(milliseconds: number): void;
  /** Stops the house's clock at a moment. */
  stopClock(at: Date): void;
}

let booted: Promise<TestApp> | undefined;

/** The API of this test file, on a database and a port of its own: booted at the first call, closed when the file ends. */
export function theApp(): Promise<TestApp> {
  return (booted ??= boot());
}

afterAll(async () => {
  if (!booted) return;
  const { app, database, owner, superuser } = await booted;
  await app.close();
  await Promise.all([owner.end(), superuser.end()]);
  await database.drop();
});

async function boot(): Promise<TestApp> {
  const database = await freshDatabase();
  const settings = readSettings({ DATABASE_URL: database.appUrl, LOG_LEVEL: 'silent' });
  const app = await createApi(new Configuration(settings, { jwt: 'only-for-tests-only-for-tests-jwt', lookup: 'only-for-tests-only-for-tests-nik' }));
  await app.listen(0, '127.0.0.1');
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  const superuser = new pg.Client({ connectionString: database.superUrl });
  await Promise.all([owner.connect(), superuser.connect()]);
  const clock = app.get(Clock);
  return {
    app, address: await app.getUrl(), database, owner, superuser,
    moveClock: (milliseconds) => { clock.now = () => new Date(Date.now() + milliseconds); },
    stopClock: (at) => { clock.now = () => new Date(at); },
  };
}
