import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { readSettings } from './kernel/configuration.js';
import { JobWorker } from './kernel/queue/job-worker.js';
import { configurationOf } from './kernel/secrets.js';
import { live } from './lifetime.js';

/** The jobs alone, beside an API on the same DATABASE_URL and REDIS_URL. As many of these as the work needs. */
live(async (atEnd) => {
  const settings = readSettings();
  if (!settings.DATABASE_URL) throw new Error('The worker process needs DATABASE_URL; without it `npm start` runs the jobs itself.');
  const app = await NestFactory.createApplicationContext(AppModule.with(configurationOf(settings)), { logger: ['fatal', 'error', 'warn'], abortOnError: false });
  atEnd('worker', () => app.close());
  app.get(JobWorker).start();
  console.log('PERUT: pekerja siap');
});
