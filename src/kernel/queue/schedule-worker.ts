import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Job, Queue, Worker } from 'bullmq';
import { zones } from '../clock.js';
import { QUEUE_BACKEND } from './job-queue.js';
import type { QueueBackend } from './queue-backend.js';
import type { Schedule } from './schedule.js';

/** Every schedule of the house, from the assembly. */
export const SCHEDULES = Symbol('SCHEDULES');
const queueName = 'schedules';
const retryAfter = 1_000;

type Tick = Record<string, never>;

/** Runs what the clock asks for, on one of the workers each time. */
@Injectable()
export class ScheduleWorker implements OnModuleDestroy {
  private readonly log = new Logger(ScheduleWorker.name);
  private queue?: Queue<Job<Tick>>;
  private worker?: Worker<Tick>;
  private aligning?: Promise<void>;
  private readonly end = new AbortController();

  constructor(
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    @Inject(SCHEDULES) private readonly schedules: readonly Schedule[],
    private readonly modules: ModuleRef,
  ) {}

  /** Never waits for the server: a service whose Redis is away still starts, and its schedules follow. */
  start(): void {
    this.queue = this.backend.queue<Tick>(queueName);
    this.worker = this.backend.worker<Tick>(queueName, (tick) => this.run(tick.name));
    this.queue.on('error', () => undefined);
    this.worker.on('error', () => undefined);
    this.aligning = this.alignUntilDone(this.queue);
  }

  private async alignUntilDone(queue: Queue<Job<Tick>>): Promise<void> {
    while (!this.end.signal.aborted) {
      const aligned = await this.align(queue).then(() => true, () => false);
      if (aligned) return;
      await pause(retryAfter, undefined, { signal: this.end.signal, ref: false }).catch(() => undefined);
    }
  }

  /** Brings the server's schedules in line with ours, also those an older version left. */
  private async align(queue: Queue<Job<Tick>>): Promise<void> {
    const wanted = new Set(this.schedules.map(({ id }) => id));
    for (const { key } of await queue.getJobSchedulers()) if (!wanted.has(key)) await queue.removeJobScheduler(key);
    for (const { id, pattern, zone } of this.schedules) await queue.upsertJobScheduler(id, { pattern, tz: zones[zone] }, { name: id });
  }

  async onModuleDestroy(): Promise<void> {
    this.end.abort();
    await this.aligning;
    await this.worker?.close();
    await this.queue?.close();
  }

  /** A task that fails is tried again at its next tick. */
  private async run(id: string): Promise<void> {
    const schedule = this.schedules.find((candidate) => candidate.id === id);
    if (!schedule) return;
    try {
      await this.modules.get(schedule.task, { strict: false }).run();
    } catch (error) {
      this.log.error(`${id}: ${(error as Error).name}`);
    }
  }
}
