import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { heldDutyView } from './admission.js';
import { listHeldDuties } from './held-duties.js';
import { refreshTokenLife } from './refresh-token.js';
import { SignInStore } from './sign-in-store.js';
import { SignedIn } from './signed-in.js';
import type { MeView, SessionView } from './signing-in.dto.js';

/** What everybody may see of himself. */
@Injectable()
export class SelfQueries {
  constructor(private readonly signedIn: SignedIn, private readonly store: SignInStore, private readonly clock: Clock) {}

  async me(): Promise<MeView> {
    const { sessionId, dutyId } = this.signedIn.actor;
    return this.store.alone(async (ask) => {
      const { accountId, username, name, mustChangePassword } = await this.signedIn.account(ask);
      const duties = (await listHeldDuties(ask, accountId, this.clock.now())).map(heldDutyView);
      return { accountId, username, name, sessionId, mustChangePassword, duties, duty: duties.find((duty) => duty.dutyId === dutyId) ?? null };
    });
  }

  /** The sessions that could still be refreshed. */
  async sessions(): Promise<SessionView[]> {
    const { accountId, sessionId } = this.signedIn.actor;
    const now = this.clock.now();
    const open = await this.store.alone((ask) =>
      ask<{ sessionId: string; deviceName: string; createdAt: Date; lastUsedAt: Date }>(
        `select session_id as "sessionId", device_name as "deviceName", created_at as "createdAt", last_used_at as "lastUsedAt" from session
         where account_id = $1 and revoked_at is null and expires_at > $2 and last_used_at > $3 order by last_used_at desc`,
        [accountId, now, new Date(now.getTime() - refreshTokenLife)]));
    return open.map((session) => ({
      ...session, createdAt: session.createdAt.toISOString(), lastUsedAt: session.lastUsedAt.toISOString(), current: session.sessionId === sessionId,
    }));
  }
}
