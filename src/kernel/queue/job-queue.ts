import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Job, Queue } from 'bullmq';
import type { EffectAddress, QueueBackend } from './queue-backend.js';

export const QUEUE_BACKEND = Symbol('QUEUE_BACKEND');
export const queueName = 'effects';

/** The way into the queue. Only the relay uses it: what an act wants done stands in the outbox first. */
@Injectable()
export class JobQueue implements OnApplicationShutdown {
  private queue?: Queue<Job<EffectAddress>>;

  constructor(@Inject(QUEUE_BACKEND) private readonly backend: QueueBackend) {}

  /** Queues an effect once: its key is the job's id, and a second job of the same id is not made while the first one is there. */
  async add(name: string, effectKey: string, address: EffectAddress): Promise<void> {
    await this.opened.add(name, address, { jobId: effectKey });
  }

  async addBulk(effects: readonly (EffectAddress & { readonly job: string })[]): Promise<void> {
    await this.opened.addBulk(effects.map(({ job, ...data }) => ({ name: job, data, opts: { jobId: data.effectKey } })));
  }

  /** For readiness: without the queue acts still succeed, only their effects come later. */
  answers(): Promise<boolean> {
    return this.backend.answers();
  }

  get kind(): QueueBackend['kind'] {
    return this.backend.kind;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.queue?.close();
    await this.backend.close();
  }

  private get opened(): Queue<Job<EffectAddress>> {
    if (!this.queue) {
      this.queue = this.backend.queue<EffectAddress>(queueName);
      // Each call reports its own failure; an event nobody hears would end the process.
      this.queue.on('error', () => undefined);
    }
    return this.queue;
  }
}
