import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { notFound } from '#kernel/problem';
import { Admission } from './admission.js';
import { listHeldDuties } from './held-duties.js';
import { SessionRepository } from './session.repository.js';
import { SignInStore } from './sign-in-store.js';
import { SignedIn } from './signed-in.js';
import { signInProblems } from './signing-in.problems.js';
import type { AdmissionView, SwitchDutyInput } from './signing-in.dto.js';

@Injectable()
export class SwitchDuty {
  static readonly verb = 'self.read';
  constructor(
    private readonly signedIn: SignedIn, private readonly store: SignInStore, private readonly sessions: SessionRepository,
    private readonly admission: Admission, private readonly clock: Clock,
  ) {}

  /** Takes another of one's duties: a new access token for it, in the same session. */
  async do({ dutyId }: SwitchDutyInput): Promise<AdmissionView> {
    const { sessionId } = this.signedIn.actor;
    const now = this.clock.now();
    return this.store.alone(async (ask) => {
      const account = await this.signedIn.account(ask);
      if (account.mustChangePassword) throw signInProblems.passwordFirst();
      const duties = await listHeldDuties(ask, account.accountId, now);
      const duty = duties.find((held) => held.dutyId === dutyId);
      if (!duty) throw notFound('Jabatan');
      if (!(await this.sessions.chooseDuty(ask, sessionId, dutyId, now))) throw signInProblems.revoked();
      return this.admission.of({ account, sessionId, duties, duty });
    });
  }
}
