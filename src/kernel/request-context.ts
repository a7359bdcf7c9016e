import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { Problem, notFound } from './problem.js';
import type { Zone } from './clock.js';
import { rowsOf } from './reading/lease.js';
import { Transaction, type Opening } from './transaction/transaction.js';

/** none: signed in, but without a duty in a tenant. */
export type Reach = 'desa' | 'kecamatan' | 'none';

/** What row-level security is told before every statement. */
export interface TenantSetting {
  readonly kecamatanId: string | null;
  readonly reach: Reach;
  readonly desaIds: readonly string[];
}

/** Who acts: one person in one duty. */
export interface Actor extends TenantSetting {
  readonly accountId: string;
  readonly dutyId: string;
  /** Key of the duty table: "sekretaris_desa". */
  readonly role: string;
  /** As the timeline says it: "Siti Aminah, Plt. Sekretaris Desa". */
  readonly title: string;
  readonly name: string;
  readonly zone: Zone;
}

interface Frame {
  readonly requestId: string;
  actor?: Actor;
  transaction?: Transaction;
  readonly afterCommit: (() => void)[];
}

/**
 * Who acts, for which tenant, in which transaction. Nobody passes these along and nobody opens another: the transaction opens
 * with the first statement of an act and ends before the reply leaves.
 */
@Injectable()
export class RequestContext {
  private readonly frames = new AsyncLocalStorage<Frame>();

  constructor(private readonly dataSource: DataSource) {}

  /** Runs a request, or a job attempt, in a frame of its own. */
  run<T>(requestId: string, work: () => T): T {
    return this.frames.run({ requestId, afterCommit: [] }, work);
  }

  /** A whole act outside a request (a job, the demo): commits when it returns, rolls back when it throws. */
  async runAs<T>(actor: Actor, work: () => Promise<T>, requestId = 'internal'): Promise<T> {
    return this.run(requestId, async () => {
      this.enter(actor);
      return this.settle(work);
    });
  }

  /** Ends the frame's transaction as the work ends. */
  async settle<T>(work: () => Promise<T>): Promise<T> {
    const { frame } = this;
    // Taken off the frame first: another field of the same GraphQL operation may still be at work, and opens one of its own.
    const take = () => [frame.transaction, (frame.transaction = undefined)][0];
    let result: T;
    try {
      result = await work();
    } catch (error) {
      await take()?.rollback();
      throw error;
    }
    await take()?.commit();
    for (const after of frame.afterCommit.splice(0)) after();
    return result;
  }

  enter(actor: Actor): void {
    this.frame.actor = actor;
  }

  get requestId(): string {
    return this.frame.requestId;
  }

  get actor(): Actor {
    const { actor } = this.frame;
    if (!actor) throw new Problem(401, 'not_signed_in', 'Silakan masuk terlebih dahulu.');
    return actor;
  }

  findActor(): Actor | undefined {
    return this.frames.getStore()?.actor;
  }

  get kecamatanId(): string {
    const { kecamatanId } = this.actor;
    if (!kecamatanId) throw notFound('Kecamatan');
    return kecamatanId;
  }

  /** Refuses a desa beyond the actor's reach with the answer of a desa that does not exist. Row-level security repeats it. */
  mustReach(desaId: string): void {
    const { reach, desaIds } = this.actor;
    if (reach === 'kecamatan' || (reach === 'desa' && desaIds.includes(desaId))) return;
    throw notFound('Desa');
  }

  /** The act's entity manager; the first call opens its transaction and tells row-level security who asks. */
  manager(): Promise<EntityManager> {
    return this.transaction().manager();
  }

  /** A statement inside the act's transaction. */
  query<Row = Record<string, unknown>>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    return this.transaction().query<Row>(sql, params);
  }

  /**
   * The same for a statement whose answer the act does not need: it leaves with the next one, or with the commit, and costs no
   * round trip of its own. What PostgreSQL has against it still fails the act, only later.
   */
  later(sql: string, params: readonly unknown[] = []): void {
    this.transaction().later(sql, params);
  }

  /** Whether an act is at work here; what is read beside it then belongs to its transaction. */
  get isTransacting(): boolean {
    return this.frames.getStore()?.transaction !== undefined;
  }

  /** Runs after the commit, never before: the queue, mail, files. */
  afterCommit(work: () => void): void {
    this.frame.afterCommit.push(work);
  }

  private get frame(): Frame {
    const frame = this.frames.getStore();
    if (!frame) throw new Error('No request is being answered here');
    return frame;
  }

  private transaction(): Transaction {
    const { frame } = this;
    return (frame.transaction ??= new Transaction((this.dataSource.driver as unknown as { master: Pool }).master, this.dataSource, openingFor(this.actor)));
  }
}

function openingFor({ kecamatanId, reach, desaIds, dutyId, zone }: Actor): Opening {
  return {
    text: openSql,
    values: [kecamatanId ?? '', reach, `{${desaIds.join(',')}}`, dutyId, zone],
    accept(answer) {
      // A token outlives a duty by up to ten minutes; a write does not.
      if (!rowsOf<{ held: boolean }>(answer)[0]?.held) throw new Problem(401, 'duty_ended', 'Tugas jabatan Anda sudah berakhir. Silakan masuk kembali.');
    },
  };
}

/** Sets the tenant first: the duty is looked for behind row-level security. The nil duty is the service itself. */
const openSql = `
  with tenant as materialized (
    select set_config('app.kecamatan', $1, true), set_config('app.reach', $2, true), set_config('app.desas', $3, true)
  )
  select $4 = '00000000-0000-0000-0000-000000000000' or duty_is_held($4::uuid, $5) as held from tenant`;
