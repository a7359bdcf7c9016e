import { Injectable } from '@nestjs/common';
import { AccessTokens, accessTokenSeconds } from '../access-token.js';
import { claimsOf, fullTitle, type HeldDuty } from './held-duty.js';
import type { Account } from './account.repository.js';
import type { AdmissionView, HeldDutyView } from './signing-in.dto.js';

interface Entry {
  readonly account: Account;
  readonly sessionId: string;
  readonly duties: readonly HeldDuty[];
  readonly duty: HeldDuty | undefined;
  readonly refreshToken?: string;
}

/** What somebody is given at the door: a token for one duty, and the list of those he could take instead. */
@Injectable()
export class Admission {
  constructor(private readonly tokens: AccessTokens) {}

  of({ account, sessionId, duties, duty, refreshToken }: Entry): AdmissionView {
    // A one-time password opens the door, and nothing behind it but the change of password.
    const inForce = account.mustChangePassword ? undefined : duty;
    return {
      accessToken: this.tokens.sign(claimsOf(account, sessionId, inForce)),
      expiresIn: accessTokenSeconds,
      refreshToken: refreshToken ?? null,
      sessionId,
      accountId: account.accountId,
      username: account.username,
      name: account.name,
      mustChangePassword: account.mustChangePassword,
      duty: inForce ? heldDutyView(inForce) : null,
      duties: duties.map(heldDutyView),
    };
  }
}

export const heldDutyView = (duty: HeldDuty): HeldDutyView => ({ ...duty, title: fullTitle(duty) });
