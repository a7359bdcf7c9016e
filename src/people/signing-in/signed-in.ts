import { Injectable } from '@nestjs/common';
import { RequestContext } from '#kernel/request-context';
import type { SignedInActor } from '../access-token.js';
import { AccountRepository, type Account } from './account.repository.js';
import type { Ask } from './sign-in-store.js';
import { signInProblems } from './signing-in.problems.js';

/** The person behind the request's token. */
@Injectable()
export class SignedIn {
  constructor(private readonly context: RequestContext, private readonly accounts: AccountRepository) {}

  get actor(): SignedInActor {
    return this.context.actor as SignedInActor;
  }

  async account(ask: Ask): Promise<Account> {
    const account = await this.accounts.find(ask, this.actor.accountId);
    if (!account) throw signInProblems.notSignedIn();
    if (account.isDisabled) throw signInProblems.disabled();
    return account;
  }
}
