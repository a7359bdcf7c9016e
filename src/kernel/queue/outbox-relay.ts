import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { JobQueue } from './job-queue.js';
import type { EffectAddress } from './queue-backend.js';

const batch = 200;
/** How long the queue may keep an effect before we ask again: it may have lost it. Asking again is harmless, the key is the job's id. */
const lease = '30 seconds';
const sweepEvery = 3_000;
const retryAfter = 500;

/** Brings the effects of committed acts from the outbox to the queue: at once when nudged, and by sweeping what a nudge or the queue lost. */
@Injectable()
export class OutboxRelay implements BeforeApplicationShutdown {
  private sweeping?: NodeJS.Timeout;
  private working?: Promise<void>;
  private again = false;
  private stopped = false;

  constructor(private readonly source: DataSource, private readonly queue: JobQueue) {}

  start(): void {
    this.sweeping ??= setInterval(() => this.nudge(), sweepEvery).unref();
    this.nudge();
  }

  /** Something was committed. Never waits, never fails: whoever calls has already answered. */
  nudge(): void {
    if (this.stopped) return;
    this.again = true;
    this.working ??= this.workOff().finally(() => (this.working = undefined));
  }

  /** All that is due now; the number of effects queued. */
  async drain(): Promise<number> {
    let total = 0;
    for (let moved = batch; moved === batch; total += moved) moved = await this.source.transaction((manager) => this.move(manager));
    return total;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.sweeping);
    await this.working;
  }

  /** PostgreSQL or the queue may be away: the outbox keeps everything, and we try again. */
  private async workOff(): Promise<void> {
    while (this.again) {
      this.again = false;
      await this.drain().catch(() => setTimeout(() => this.nudge(), retryAfter).unref());
    }
  }

  /** The rows stay locked until the queue has them, so that no worker marks one done before it is marked queued. */
  private async move(manager: EntityManager): Promise<number> {
    await manager.query('set local role perut_worker');
    const due = (await manager.query(dueSql, [batch])) as (EffectAddress & { job: string })[];
    if (due.length === 0) return 0;
    await this.queue.addBulk(due);
    await manager.query(queuedSql, [due.map(({ kecamatanId }) => kecamatanId), due.map(({ effectKey }) => effectKey)]);
    return due.length;
  }
}

const dueSql = `
  select o.kecamatan_id as "kecamatanId", o.effect_key as "effectKey", o.job, k.zone
  from outbox o join kecamatan k using (kecamatan_id)
  where o.state in ('waiting', 'queued') and o.due_at <= now()
  order by o.due_at limit $1
  for update of o skip locked`;

const queuedSql = `
  update outbox set state = 'queued', due_at = now() + interval '${lease}'
  where (kecamatan_id, effect_key) in (select * from unnest($1::uuid[], $2::text[]))`;
