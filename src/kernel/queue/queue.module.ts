import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Configuration } from '../configuration.js';
import { EffectRunner } from './effect-runner.js';
import type { Job } from './job.js';
import { JOBS, JobHandlers } from './job-handlers.js';
import { JobQueue, QUEUE_BACKEND } from './job-queue.js';
import { JobWorker } from './job-worker.js';
import { OutboxRelay } from './outbox-relay.js';
import { queueBackend } from './queue-backend.js';
import type { Schedule } from './schedule.js';
import { SCHEDULES, ScheduleWorker } from './schedule-worker.js';

@Global()
@Module({})
export class QueueModule {
  /** The jobs and schedules of every module, named at the assembly above them all. */
  static with(jobs: readonly Job[], schedules: readonly Schedule[] = []): DynamicModule {
    return {
      module: QueueModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: JOBS, useValue: jobs },
        { provide: SCHEDULES, useValue: schedules },
        { provide: QUEUE_BACKEND, inject: [Configuration], useFactory: ({ settings }: Configuration) => queueBackend(settings) },
        JobHandlers, JobQueue, OutboxRelay, EffectRunner, ScheduleWorker, JobWorker,
      ],
      exports: [JobQueue, OutboxRelay, JobWorker],
    };
  }
}
