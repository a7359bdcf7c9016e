import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { notFound } from '#kernel/problem';
import { newId } from '#kernel/uuid';
import { AccountRepository, type Account } from './account.repository.js';
import { Admission } from './admission.js';
import { Attempts } from './attempts.js';
import { unnamedDevice, type CallerPlace } from './caller.js';
import { chosenDuty, listHeldDuties } from './held-duties.js';
import { passwordFits } from './passwords.js';
import { newRefreshToken } from './refresh-token.js';
import { SessionRepository } from './session.repository.js';
import { SignInStore } from './sign-in-store.js';
import { signInProblems } from './signing-in.problems.js';
import type { AdmissionView, SignInInput } from './signing-in.dto.js';
import { SlowDown } from './slow-down.js';
import { asUsername } from './username.js';

@Injectable()
export class SignIn {
  constructor(
    private readonly store: SignInStore,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly attempts: Attempts,
    private readonly slowDown: SlowDown,
    private readonly admission: Admission,
    private readonly clock: Clock,
  ) {}

  /** Lets somebody in who knows his password. Every way to fail takes as long and says as little as the others. */
  async do(input: SignInInput, caller: CallerPlace): Promise<AdmissionView> {
    const username = asUsername(input.username);
    const device = input.device ?? unnamedDevice(caller);
    const { account, knownDevice } = await this.knock(username, device);
    await this.slowDown.wait(caller.address, username, knownDevice);
    if (!(await passwordFits(account?.passwordHash, input.password)) || !account) {
      this.slowDown.failed(caller.address);
      throw signInProblems.wrongPassword();
    }
    this.slowDown.succeeded(username, knownDevice);
    if (account.isDisabled) throw signInProblems.disabled();
    return this.enter(account, device, input);
  }

  private async knock(username: string, device: string): Promise<{ account: Account | undefined; knownDevice: boolean }> {
    const now = this.clock.now();
    const { lockedUntil, ...known } = await this.store.alone(async (ask) => ({
      lockedUntil: await this.attempts.begin(ask, username, device, now),
      account: await this.accounts.findByUsername(ask, username),
      knownDevice: await this.sessions.knowsDevice(ask, username, device),
    }));
    if (lockedUntil) throw signInProblems.deviceLocked(lockedUntil, now);
    return known;
  }

  private enter(account: Account, device: string, input: SignInInput): Promise<AdmissionView> {
    const now = this.clock.now();
    return this.store.alone(async (ask) => {
      await this.attempts.forget(ask, account.username, device);
      const duties = await listHeldDuties(ask, account.accountId, now);
      if (input.dutyId && !duties.some(({ dutyId }) => dutyId === input.dutyId)) throw notFound('Jabatan');
      const duty = chosenDuty(duties, input.dutyId ?? (await this.sessions.lastDutyOn(ask, account.accountId, device)));
      const [sessionId, refreshToken] = [newId(), newRefreshToken()];
      const session = { sessionId, accountId: account.accountId, dutyId: duty?.dutyId ?? null, device, deviceName: input.deviceName ?? '' };
      await this.sessions.open(ask, session, refreshToken, now);
      return this.admission.of({ account, sessionId, duties, duty, refreshToken });
    });
  }
}
