import { Global, Module, type INestApplicationContext, type Provider } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Configuration, readSettings } from '#kernel/configuration';
import { DatabaseModule } from '#kernel/database/database.module';
import type { Job } from '#kernel/queue/job';
import type { Schedule } from '#kernel/queue/schedule';
import { QueueModule } from '#kernel/queue/queue.module';

/** The kernel's database and queue with a few jobs, and nothing of the house above. */
export function queueApp(settings: { DATABASE_URL: string; REDIS_URL?: string }, jobs: readonly Job[], handlers: readonly Provider[], schedules: readonly Schedule[] = []): Promise<INestApplicationContext> {
  const configuration = new Configuration(readSettings(settings), { jwt: 'x'.repeat(32), lookup: 'x'.repeat(32) });

  @Global()
  @Module({ providers: [{ provide: Configuration, useValue: configuration }], exports: [Configuration] })
  class House {}
  @Module({ imports: [House, DatabaseModule, QueueModule.with(jobs, schedules)], providers: [...handlers] })
  class App {}
  return NestFactory.createApplicationContext(App, { logger: ['fatal'], abortOnError: false });
}
