import { Injectable } from '@nestjs/common';
import type { Ask } from './sign-in-store.js';

export interface Account {
  readonly accountId: string;
  readonly username: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
  readonly isDisabled: boolean;
}

const columns = `account_id as "accountId", username, name, password_hash as "passwordHash", must_change_password as "mustChangePassword",
  disabled_at is not null as "isDisabled"`;

/** The only writer of accounts. */
@Injectable()
export class AccountRepository {
  async findByUsername(ask: Ask, username: string): Promise<Account | undefined> {
    return (await ask<Account>(`select ${columns} from account where username = $1`, [username]))[0];
  }

  async find(ask: Ask, accountId: string): Promise<Account | undefined> {
    return (await ask<Account>(`select ${columns} from account where account_id = $1`, [accountId]))[0];
  }

  /** false: somebody has this username already. */
  async add(ask: Ask, account: Omit<Account, 'isDisabled'> & { readonly email: string | null }, now: Date): Promise<boolean> {
    const added = await ask(
      `insert into account (account_id, username, name, email, password_hash, must_change_password, created_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (username) do nothing returning account_id`,
      [account.accountId, account.username, account.name, account.email, account.passwordHash, account.mustChangePassword, now]);
    return added.length > 0;
  }

  async changePassword(ask: Ask, accountId: string, passwordHash: string): Promise<void> {
    await ask(`update account set password_hash = $2, must_change_password = false where account_id = $1`, [accountId, passwordHash]);
  }

  async disable(ask: Ask, accountId: string, now: Date): Promise<void> {
    await ask(`update account set disabled_at = coalesce(disabled_at, $2) where account_id = $1`, [accountId, now]);
  }
}
