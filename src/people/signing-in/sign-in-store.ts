import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RequestContext } from '#kernel/request-context';

/** Asks a statement as the sign-in role, inside whatever transaction it was handed out for. */
export type Ask = <Row = Record<string, unknown>>(sql: string, params?: readonly unknown[]) => Promise<Row[]>;

/**
 * The way to accounts and sessions, which belong to no tenant. The app role may not even read them: it enters the sign-in role,
 * which in turn sees nothing of a tenant but who holds which duty.
 */
@Injectable()
export class SignInStore {
  constructor(private readonly dataSource: DataSource, private readonly context: RequestContext) {}

  /** A short transaction of its own. Never hash a password inside: the connection would wait for it. */
  alone<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async ({ queryRunner }) => {
      const ask: Ask = async <Row>(sql: string, params: readonly unknown[] = []) => {
        const result = (await queryRunner!.query(sql, [...params], true)) as { records?: Row[] };
        return result.records ?? [];
      };
      await ask('set local role perut_signin');
      return work(ask);
    });
  }

  /** Inside the act's own transaction, for acts that touch an account and the tenant at once. */
  async withinAct<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
    await this.context.query('set local role perut_signin');
    try {
      return await work((sql, params) => this.context.query(sql, params));
    } finally {
      // A statement that PostgreSQL refused has ended the transaction, and the role with it.
      await this.context.query('set local role none').catch(() => undefined);
    }
  }
}
