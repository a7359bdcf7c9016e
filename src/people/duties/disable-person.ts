import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { Clock } from '#kernel/clock';
import { notFound } from '#kernel/problem';
import { RequestContext } from '#kernel/request-context';
import { AccountRepository } from '../signing-in/account.repository.js';
import { SessionRepository } from '../signing-in/session.repository.js';
import { SignInStore } from '../signing-in/sign-in-store.js';
import { lastDayWhenEndedAtOnce } from './duty-rules.js';
import { dutyProblems } from './duty.problems.js';
import { DutyRepository } from './duty.repository.js';

@Injectable()
export class DisablePerson {
  static readonly verb = 'person.disable';
  constructor(
    private readonly context: RequestContext, private readonly duties: DutyRepository, private readonly store: SignInStore,
    private readonly accounts: AccountRepository, private readonly sessions: SessionRepository, private readonly audit: AuditTrail, private readonly clock: Clock,
  ) {}

  /** Closes an account: its duties here and its sessions end at once. Somebody who serves elsewhere too belongs to more than one office. */
  async do(accountId: string): Promise<void> {
    const { actor, kecamatanId } = this.context;
    const held = await this.duties.listOfAccount(accountId);
    if (held.length === 0) throw notFound('Petugas');
    if (accountId === actor.accountId) throw dutyProblems.ownDuty();
    const [now, today] = [this.clock.now(), this.clock.today(actor.zone)];
    const open = held.filter(({ endsOn }) => !endsOn || endsOn >= today);
    for (const duty of open) await this.duties.save(Object.assign(duty, { endsOn: lastDayWhenEndedAtOnce(duty.startsOn, today) }));
    const servesElsewhere = await this.store.withinAct(async (ask) => {
      const elsewhere = await ask(
        `select from duty where account_id = $1 and kecamatan_id <> $2 and coalesce(ends_on, 'infinity') >= $3 limit 1`, [accountId, kecamatanId, today]);
      await this.accounts.disable(ask, accountId, now);
      await this.sessions.revokeAll(ask, accountId, 'account_disabled', now);
      return elsewhere.length > 0;
    });
    if (servesElsewhere) throw dutyProblems.servesElsewhere();
    await this.audit.record(DisablePerson.verb, { type: 'account', id: accountId, desaId: null }, { ended: open.map(({ id }) => id) });
  }
}
