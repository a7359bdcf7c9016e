import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { SessionRepository } from './session.repository.js';
import { SignInStore } from './sign-in-store.js';
import type { RefreshInput } from './signing-in.dto.js';

@Injectable()
export class SignOut {
  constructor(private readonly store: SignInStore, private readonly sessions: SessionRepository, private readonly clock: Clock) {}

  /** Ends the session a refresh token belongs to; works also when the access token has expired, and says nothing of unknown ones. */
  async do({ refreshToken }: RefreshInput): Promise<void> {
    await this.store.alone(async (ask) => {
      const token = await this.sessions.findToken(ask, refreshToken);
      if (token) await this.sessions.revoke(ask, token.accountId, token.sessionId, 'signed_out', this.clock.now());
    });
  }
}
