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

@Global()
@Module({})
export class QueueModule {
  /** The jobs of every module, named at the assembly above them all. */
  static with(jobs: readonly Job[]): DynamicModule {
    return {
      module: QueueModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: JOBS, useValue: jobs },
        { provide: QUEUE_BACKEND, inject: [Configuration], useFactory: ({ settings }: Configuration) => queueBackend(settings) },
        JobHandlers, JobQueue, OutboxRelay, EffectRunner, JobWorker,
      ],
      exports: [JobQueue, OutboxRelay, JobWorker],
    };
  }
}
