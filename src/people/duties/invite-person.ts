import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/uuid';
import { AccountRepository } from '../signing-in/account.repository.js';
import { hashPassword, oneTimePassword } from '../signing-in/passwords.js';
import { SignInStore } from '../signing-in/sign-in-store.js';
import { asUsername } from '../signing-in/username.js';
import { Appoint } from './appoint.js';
import type { Duty } from './duty.entity.js';
import { dutyProblems } from './duty.problems.js';
import type { InvitePersonInput } from './duties.dto.js';

export interface Invited {
  readonly username: string;
  /** Told once, kept nowhere; must be changed at the first sign-in. */
  readonly oneTimePassword: string;
  readonly duty: Duty;
}

@Injectable()
export class InvitePerson {
  static readonly verb = 'person.invite';
  constructor(
    private readonly store: SignInStore, private readonly accounts: AccountRepository, private readonly appoint: Appoint,
    private readonly audit: AuditTrail, private readonly clock: Clock,
  ) {}

  /** Makes an account and its first duty, both or neither: the account is written in the act's own transaction. */
  async do(input: InvitePersonInput): Promise<Invited> {
    const password = oneTimePassword();
    // Hashed before the first statement: no transaction waits for it.
    const passwordHash = await hashPassword(password);
    const account = {
      accountId: newId(), username: asUsername(input.username), name: input.name.trim(), email: input.email ?? null, passwordHash, mustChangePassword: true,
    };
    const added = await this.store.withinAct((ask) => this.accounts.add(ask, account, this.clock.now()));
    if (!added) throw dutyProblems.usernameTaken();
    const duty = await this.appoint.do(account, input);
    await this.audit.record(InvitePerson.verb, { type: 'account', id: account.accountId, desaId: duty.desaId }, { dutyId: duty.id, role: duty.role, acting: duty.acting });
    return { username: account.username, oneTimePassword: password, duty };
  }
}
