import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Worker } from 'bullmq';
import { EffectRunner } from './effect-runner.js';
import { QUEUE_BACKEND, queueName } from './job-queue.js';
import { OutboxRelay } from './outbox-relay.js';
import { ScheduleWorker } from './schedule-worker.js';
import type { EffectAddress, QueueBackend } from './queue-backend.js';

/** Takes effects from the queue and does them. The API's process starts it only where no worker process stands beside it. */
@Injectable()
export class JobWorker implements OnModuleDestroy {
  private worker?: Worker<EffectAddress>;

  constructor(
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    private readonly runner: EffectRunner,
    private readonly relay: OutboxRelay,
    private readonly schedules: ScheduleWorker,
  ) {}

  start(): void {
    if (this.worker) return;
    this.worker = this.backend.worker<EffectAddress>(queueName, (job) => this.runner.run(job.data));
    this.worker.on('error', () => undefined);
    this.relay.start();
    this.schedules.start();
  }

  /** The first of three steps of the end: the effects at work finish; then the relay stops, then the connections close. */
  async onModuleDestroy(): Promise<void> {
    await this.worker?.close();
  }
}
