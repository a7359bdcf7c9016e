import type { INestApplicationContext, Type } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { Clock } from '#kernel/clock';
import { Problem } from '#kernel/problem';
import { RequestContext, type Actor } from '#kernel/request-context';
import { newId } from '#kernel/uuid';
import { DemoClock } from '../demo-clock.js';
import type { Day } from '../generate/months.js';
import type { People } from '../people.js';

/** What the demo could not do, and why; expected only where a fault was planted. */
export interface Refusal {
  readonly desa: string;
  readonly what: string;
  readonly problem: Problem;
}

/** The running house, as the people of the demo use it: each act in a transaction of its own, by one of them, on a day of the past. */
export class House {
  readonly refusals: Refusal[] = [];
  private readonly context: RequestContext;
  private readonly clock: DemoClock;
  private lastDay: Day = '';
  private actsOfDay = 0;

  /** news: the first day of which people still want to be told. */
  constructor(private readonly app: INestApplicationContext, readonly people: People, private readonly news: Day) {
    this.context = app.get(RequestContext);
    this.clock = new DemoClock(app.get(Clock));
  }

  /** An act, query or repository of any module. */
  get<T>(part: Type<T>): T {
    return this.app.get(part, { strict: false });
  }

  as<T>(actor: Actor, day: Day, work: () => Promise<T>): Promise<T> {
    return this.clock.at(this.momentOf(day), () => this.context.runAs(actor, async () => {
      // What a crash of the machine would lose is written again at the next start.
      await this.context.query('set local synchronous_commit to off');
      const result = await work();
      if (day < this.news) await this.tellNobody();
      return result;
    }, newId()));
  }

  /** As `as`, where a refusal belongs to the story: it is noted and life goes on. */
  async try<T>(actor: Actor, day: Day, desa: string, what: string, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await this.as(actor, day, work);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.refusals.push({ desa, what, problem: error });
      return undefined;
    }
  }

  /** Work in bulk that is done once, also when the demo was interrupted: its audit row says that it was. */
  async once(actor: Actor, day: Day, desaId: string | null, what: string, work: () => Promise<number>): Promise<void> {
    await this.as(actor, day, async () => {
      if (await this.isDone(what, desaId)) return;
      const rows = await work();
      await this.get(AuditTrail).record('demo.fill', { type: 'demo', id: what, desaId }, { rows });
    });
  }

  /** Takes the effects of this act back: nobody is told today of what happened months ago. */
  private async tellNobody(): Promise<void> {
    await this.query(`update outbox set state = 'done', done_at = now() where kecamatan_id = $1 and state = 'waiting' and xmin = pg_current_xact_id()::xid`, []);
  }

  async isDone(what: string, desaId: string | null): Promise<boolean> {
    const found = await this.query(
      `select from audit_record where kecamatan_id = $1 and desa_id is not distinct from $2 and subject_type = 'demo' and subject_id = $3`, [desaId, what]);
    return found.length > 0;
  }

  query<Row = unknown>(sql: string, params: readonly unknown[]): Promise<Row[]> {
    return this.context.query<Row>(sql, [this.context.kecamatanId, ...params]);
  }

  /** From eight in the morning in Awayan (WITA) on, act after act. */
  private momentOf(day: Day): Date {
    if (day !== this.lastDay) [this.lastDay, this.actsOfDay] = [day, 0];
    this.actsOfDay += 1;
    return new Date(Date.parse(`${day}T00:00:00Z`) + this.actsOfDay * 10_000);
  }
}
