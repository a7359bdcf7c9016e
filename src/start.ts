import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { makeDemo, type Demo } from './demo/make-demo.js';
import { Configuration, readSettings, type Settings } from './kernel/configuration.js';
import { startPostgres } from './kernel/postgres/start-postgres.js';
import { JobWorker } from './kernel/queue/job-worker.js';
import { configurationOf } from './kernel/secrets.js';
import { live, type AtEnd } from './lifetime.js';
import { startApi } from './main.js';
import { prepareDatabase } from './prepare-database.js';

/** What `npm start` runs: database, schema, demo, API and jobs, in this order, and back again on SIGTERM. */
live(async (atEnd) => {
  const settings = readSettings();
  const configuration = await withDatabase(configurationOf(settings), atEnd);
  const api = await startApi(configuration);
  atEnd('API', () => api.close());
  const demo = await demoOf(api.app, configuration, settings);
  // On servers of one's own the jobs have a process of their own: src/worker.ts.
  if (!(settings.DATABASE_URL && settings.REDIS_URL)) api.app.get(JobWorker).start();
  console.log([`PERUT siap di ${api.address}`, ...(demo?.lines ?? [])].join('\n'));
  if (demo) {
    atEnd('demo', () => demo.stop());
    // The accounts work at once; two years of books come in behind them.
    demo.fill(console.log).catch((error: Error) => console.error(`Demo: ${error.message}`));
  }
});

/** With DATABASE_URL the database is somebody else's to run; without it ours lies under DATA_DIR. */
async function withDatabase(configuration: Configuration, atEnd: AtEnd): Promise<Configuration> {
  const { settings, secrets } = configuration;
  if (settings.DATABASE_URL) {
    if (settings.DATABASE_OWNER_URL) await prepareDatabase(settings.DATABASE_OWNER_URL);
    return configuration;
  }
  const postgres = await startPostgres({ dataDir: settings.DATA_DIR, log: (line) => console.error(line) });
  atEnd('PostgreSQL', () => postgres.stop());
  await prepareDatabase(postgres.ownerUrl);
  return new Configuration({ ...settings, DATABASE_URL: postgres.appUrl, DATABASE_OWNER_URL: postgres.ownerUrl }, secrets);
}

/** The demo office: in an empty database, never in one of the user's own unless he asks; there its passwords hang on his secret. */
async function demoOf(app: NestFastifyApplication, { secrets }: Configuration, settings: Settings): Promise<Demo | undefined> {
  const wanted = settings.PERUT_DEMO === '1' || (!settings.DATABASE_URL && settings.PERUT_DEMO !== '0');
  return wanted ? makeDemo(app, settings.DATABASE_URL ? { secret: secrets.jwt } : {}) : undefined;
}
