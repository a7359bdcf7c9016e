import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { notFound } from '#kernel/problem';
import { RequestContext } from '#kernel/request-context';
import { SessionRepository } from './session.repository.js';
import { SignInStore } from './sign-in-store.js';

@Injectable()
export class RevokeSession {
  static readonly verb = 'session.revoke';
  constructor(
    private readonly context: RequestContext, private readonly store: SignInStore, private readonly sessions: SessionRepository, private readonly clock: Clock,
  ) {}

  /** Ends one of one's own sessions, as on a telephone that was lost. */
  async do(sessionId: string): Promise<void> {
    const { accountId } = this.context.actor;
    const revoked = await this.store.alone((ask) => this.sessions.revoke(ask, accountId, sessionId, 'revoked', this.clock.now()));
    if (!revoked) throw notFound('Sesi');
  }
}
