import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { AccountRepository } from './account.repository.js';
import { Admission } from './admission.js';
import { Attempts } from './attempts.js';
import { chosenDuty, listHeldDuties } from './held-duties.js';
import { mustBeGoodPassword } from './password-policy.js';
import { hashPassword, passwordFits } from './passwords.js';
import { SessionRepository } from './session.repository.js';
import { SignInStore } from './sign-in-store.js';
import { SignedIn } from './signed-in.js';
import { signInProblems } from './signing-in.problems.js';
import type { AdmissionView, ChangePasswordInput } from './signing-in.dto.js';

@Injectable()
export class ChangePassword {
  static readonly verb = 'self.change_password';
  constructor(
    private readonly signedIn: SignedIn, private readonly store: SignInStore, private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository, private readonly attempts: Attempts, private readonly admission: Admission, private readonly clock: Clock,
  ) {}

  /** A new password ends the sessions on every other device: whoever knew the old one is out. */
  async do({ currentPassword, newPassword }: ChangePasswordInput): Promise<AdmissionView> {
    const { sessionId, dutyId } = this.signedIn.actor;
    const device = `session-${sessionId}`;
    const { account, lockedUntil } = await this.store.alone(async (ask) => {
      const account = await this.signedIn.account(ask);
      // Who found an open screen may not guess on it either.
      return { account, lockedUntil: await this.attempts.begin(ask, account.username, device, this.clock.now()) };
    });
    if (lockedUntil) throw signInProblems.deviceLocked(lockedUntil, this.clock.now());
    if (!(await passwordFits(account.passwordHash, currentPassword))) throw signInProblems.wrongCurrent();
    mustBeGoodPassword(newPassword, account.username);
    if (newPassword === currentPassword) throw signInProblems.samePassword();
    const passwordHash = await hashPassword(newPassword);
    const now = this.clock.now();
    return this.store.alone(async (ask) => {
      await this.attempts.forget(ask, account.username, device);
      await this.accounts.changePassword(ask, account.accountId, passwordHash);
      await this.sessions.revokeAll(ask, account.accountId, 'password_changed', now, sessionId);
      const duties = await listHeldDuties(ask, account.accountId, now);
      const duty = chosenDuty(duties, dutyId);
      return this.admission.of({ account: { ...account, mustChangePassword: false }, sessionId, duties, duty });
    });
  }
}
