import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { notFound } from '#kernel/problem';
import { AccountRepository } from '../signing-in/account.repository.js';
import { SignInStore } from '../signing-in/sign-in-store.js';
import { asUsername } from '../signing-in/username.js';
import { Appoint } from './appoint.js';
import type { Duty } from './duty.entity.js';
import type { AssignDutyInput } from './duties.dto.js';

@Injectable()
export class AssignDuty {
  static readonly verb = 'duty.assign';
  constructor(
    private readonly store: SignInStore, private readonly accounts: AccountRepository, private readonly appoint: Appoint, private readonly audit: AuditTrail,
  ) {}

  /** Gives somebody who has an account a duty in this kecamatan, from a day on, also as Penjabat, Plt. or Plh. */
  async do(input: AssignDutyInput): Promise<Duty> {
    const account = await this.store.withinAct((ask) => this.accounts.findByUsername(ask, asUsername(input.username)));
    if (!account || account.isDisabled) throw notFound('Akun');
    const duty = await this.appoint.do(account, input);
    const { id, role, acting, desaId, accountId, startsOn, endsOn } = duty;
    await this.audit.record(AssignDuty.verb, { type: 'duty', id, desaId }, { accountId, role, acting, startsOn, endsOn });
    return duty;
  }
}
