import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { Configuration } from '#kernel/configuration';
import { Problem } from '#kernel/problem';
import { AccountRepository } from './account.repository.js';
import { Admission } from './admission.js';
import { chosenDuty, listHeldDuties } from './held-duties.js';
import { expiryOf, judge, successorOf, type Verdict } from './refresh-token.js';
import { SessionRepository, type KnownToken } from './session.repository.js';
import { SignInStore, type Ask } from './sign-in-store.js';
import { signInProblems } from './signing-in.problems.js';
import type { AdmissionView, RefreshInput } from './signing-in.dto.js';

const refusals: Record<Exclude<Verdict, 'exchange'>, () => Problem> = {
  revoked: signInProblems.revoked, reused: signInProblems.reused, expired: signInProblems.expired, disabled: signInProblems.disabled,
};

@Injectable()
export class Refresh {
  constructor(
    private readonly store: SignInStore,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly admission: Admission,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
  ) {}

  /** Exchanges a refresh token for its successor and a new access token. One used twice ends the whole session. */
  async do({ refreshToken }: RefreshInput): Promise<AdmissionView> {
    const now = this.clock.now();
    // A refusal is returned, not thrown: what it writes (the end of the session) must be committed.
    const outcome = await this.store.alone(async (ask) => {
      const token = await this.sessions.findToken(ask, refreshToken);
      if (!token) return signInProblems.notSignedIn();
      const verdict = judge(token, now);
      if (verdict === 'reused') await this.sessions.revoke(ask, token.accountId, token.sessionId, 'token_reused', now);
      return verdict === 'exchange' ? this.exchange(ask, refreshToken, token, now) : refusals[verdict]();
    });
    if (outcome instanceof Problem) throw outcome;
    return outcome;
  }

  private async exchange(ask: Ask, used: string, token: KnownToken, now: Date): Promise<AdmissionView> {
    const { accountId, sessionId } = token;
    const account = (await this.accounts.find(ask, accountId))!;
    const duties = await listHeldDuties(ask, accountId, now);
    // The duty of the session may have ended meanwhile; another one may hold.
    const duty = chosenDuty(duties, token.dutyId);
    const refreshToken = successorOf(used, this.configuration.secrets.jwt);
    await this.sessions.use(ask, used, sessionId, duty?.dutyId ?? null, now);
    await this.sessions.issue(ask, sessionId, refreshToken, expiryOf(token.sessionExpiresAt, now), now);
    return this.admission.of({ account, sessionId, duties, duty, refreshToken });
  }
}
