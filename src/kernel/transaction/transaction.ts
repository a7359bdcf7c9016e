import type pg from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { Lease, PipelineFailure, rowsOf, type Sql } from '../reading/lease.js';
import type { Answer } from '../reading/pipelined-query.js';

/** The first statement of a transaction; what it answers decides whether the transaction may go on. */
export interface Opening extends Sql {
  /** Throws what the actor is to be told. */
  accept(answer: Answer): void;
}

/**
 * One transaction on one connection, in as few round trips as its decisions allow: BEGIN and the opening leave with the first
 * statement, a statement whose answer nobody waits for leaves with the next one, and COMMIT leaves with the last. Statements run in
 * the order in which they were asked for.
 */
export class Transaction {
  private waiting: Sql[] = [];
  private opened = false;
  /** What was sent last, once it is answered; it never rejects. */
  private before: Promise<unknown> = Promise.resolve();
  private lease?: Promise<Lease>;
  private runner?: QueryRunner;

  constructor(private readonly pool: pg.Pool, private readonly dataSource: DataSource, private readonly opening: Opening) {}

  async query<Row>(text: string, values: readonly unknown[]): Promise<Row[]> {
    const answers = await this.send([{ text, values }]);
    return rowsOf<Row>(answers.at(-1)!);
  }

  /** Leaves with the statement that follows, or with the commit; what PostgreSQL has against it is said there. */
  later(text: string, values: readonly unknown[]): void {
    this.waiting.push({ text, values });
  }

  /** TypeORM on the same connection, behind everything that was asked for before. */
  async manager(): Promise<EntityManager> {
    await (this.opened && this.waiting.length === 0 ? this.before : this.send([]));
    this.runner ??= await this.lend();
    return this.runner.manager;
  }

  /** Commits, or rolls back and throws. */
  async commit(): Promise<void> {
    if (!this.opened && this.waiting.length === 0) return;
    try {
      // What the opening says must be heard before anything is committed.
      if (!this.opened) await this.send([]);
      await this.send([{ text: 'commit' }]);
    } catch (error) {
      await this.rollback();
      throw error;
    }
    await this.close();
  }

  /** Never throws: the reason to roll back is what must be told, and a broken connection has rolled back by itself. */
  async rollback(): Promise<void> {
    this.waiting = [];
    await this.before;
    const lease = await this.lease?.catch(() => undefined);
    if (!lease) return;
    await lease.run([{ text: 'rollback' }]).catch(() => undefined);
    await this.close();
  }

  private send(asked: readonly Sql[]): Promise<readonly Answer[]> {
    const isFirst = !this.opened;
    const head = isFirst ? [{ text: 'begin' }, this.opening] : [];
    const statements = [...head, ...this.waiting.splice(0), ...asked];
    this.opened = true;
    // Two statements asked for at once go one after the other, in the order in which they were asked for.
    const sent = this.before.then(() => this.run(statements, isFirst));
    this.before = sent.catch(() => undefined);
    return sent;
  }

  private async run(statements: readonly Sql[], isFirst: boolean): Promise<readonly Answer[]> {
    this.lease ??= Lease.of(this.pool);
    const lease = await this.lease;
    try {
      const answers = await lease.run(statements);
      if (isFirst) this.opening.accept(answers[1]!);
      return answers;
    } catch (failure) {
      if (!(failure instanceof PipelineFailure)) throw failure;
      // Whoever may not act is told that, not what his statement ran into.
      if (isFirst && failure.answered[1]) this.opening.accept(failure.answered[1]);
      throw failure.cause;
    }
  }

  /** TypeORM must know that it stands in a transaction, else its save() begins and commits one of its own. */
  private async lend(): Promise<QueryRunner> {
    const { client } = await this.lease!;
    return Object.assign(this.dataSource.createQueryRunner(), { databaseConnection: client, isTransactionActive: true, transactionDepth: 1 });
  }

  private async close(): Promise<void> {
    const lease = await this.lease;
    this.lease = undefined;
    await this.runner?.release();
    lease?.release();
  }
}
