import { Injectable } from '@nestjs/common';
import { expiryOf, hashOf, sessionLife, type TokenState } from './refresh-token.js';
import type { Ask } from './sign-in-store.js';

export type RevokedReason = 'signed_out' | 'revoked' | 'token_reused' | 'password_changed' | 'account_disabled';

export interface Session {
  readonly sessionId: string;
  readonly accountId: string;
  readonly dutyId: string | null;
  readonly device: string;
  readonly deviceName: string;
}

/** A token with the session it belongs to. */
export interface KnownToken extends TokenState {
  readonly sessionId: string;
  readonly accountId: string;
  readonly dutyId: string | null;
}

/** The only writer of sessions and refresh tokens. */
@Injectable()
export class SessionRepository {
  /** Has this person signed in on this device before? Asked by username, so that it takes as long for one that does not exist. */
  async knowsDevice(ask: Ask, username: string, device: string): Promise<boolean> {
    const known = await ask(`select from session join account using (account_id) where username = $1 and device = $2 limit 1`, [username, device]);
    return known.length > 0;
  }

  async lastDutyOn(ask: Ask, accountId: string, device: string): Promise<string | null> {
    const [last] = await ask<{ dutyId: string }>(
      `select duty_id as "dutyId" from session where account_id = $1 and device = $2 and duty_id is not null order by last_used_at desc limit 1`, [accountId, device]);
    return last?.dutyId ?? null;
  }

  async open(ask: Ask, session: Session, token: string, now: Date): Promise<void> {
    const expiresAt = new Date(now.getTime() + sessionLife);
    await ask(
      `insert into session (session_id, account_id, duty_id, device, device_name, created_at, last_used_at, expires_at) values ($1, $2, $3, $4, $5, $6, $6, $7)`,
      [session.sessionId, session.accountId, session.dutyId, session.device, session.deviceName, now, expiresAt]);
    await this.issue(ask, session.sessionId, token, expiryOf(expiresAt, now), now);
  }

  /** Issuing the same token again changes nothing. */
  async issue(ask: Ask, sessionId: string, token: string, expiresAt: Date, now: Date): Promise<void> {
    await ask(
      `insert into refresh_token (token_hash, session_id, issued_at, expires_at) values ($1, $2, $3, $4) on conflict do nothing`, [hashOf(token), sessionId, now, expiresAt]);
  }

  /** Locks the session: of two who come at once, the second sees what the first did. */
  async findToken(ask: Ask, token: string): Promise<KnownToken | undefined> {
    const [session] = await ask<{ sessionId: string }>(
      `select session_id as "sessionId" from session where session_id = (select session_id from refresh_token where token_hash = $1) for update`, [hashOf(token)]);
    if (!session) return undefined;
    const [known] = await ask<KnownToken>(
      `select session_id as "sessionId", account_id as "accountId", duty_id as "dutyId", t.used_at as "usedAt", t.expires_at as "expiresAt",
              s.expires_at as "sessionExpiresAt", s.revoked_at as "revokedAt", a.disabled_at is not null as "accountDisabled"
       from refresh_token t join session s using (session_id) join account a using (account_id) where token_hash = $1`, [hashOf(token)]);
    return known;
  }

  /** Marks the first use, keeps the session awake and forgets tokens that have expired. */
  async use(ask: Ask, token: string, sessionId: string, dutyId: string | null, now: Date): Promise<void> {
    await ask(`update refresh_token set used_at = coalesce(used_at, $2) where token_hash = $1`, [hashOf(token), now]);
    await ask(`update session set last_used_at = $2, duty_id = coalesce($3, duty_id) where session_id = $1`, [sessionId, now, dutyId]);
    await ask(`delete from refresh_token where session_id = $1 and expires_at < $2`, [sessionId, now]);
  }

  /** false: the session has ended. */
  async chooseDuty(ask: Ask, sessionId: string, dutyId: string, now: Date): Promise<boolean> {
    const chosen = await ask(
      `update session set duty_id = $2, last_used_at = $3 where session_id = $1 and revoked_at is null and expires_at > $3 returning session_id`, [sessionId, dutyId, now]);
    return chosen.length > 0;
  }

  /** Ends one session of an account; false: it has no such session. */
  async revoke(ask: Ask, accountId: string, sessionId: string, reason: RevokedReason, now: Date): Promise<boolean> {
    const revoked = await ask(
      `update session set revoked_at = coalesce(revoked_at, $3), revoked_reason = coalesce(revoked_reason, $4)
       where account_id = $1 and session_id = $2 returning session_id`, [accountId, sessionId, now, reason]);
    return revoked.length > 0;
  }

  /** Ends every session of an account but one. */
  async revokeAll(ask: Ask, accountId: string, reason: RevokedReason, now: Date, except: string | null = null): Promise<void> {
    await ask(
      `update session set revoked_at = $2, revoked_reason = $3 where account_id = $1 and revoked_at is null and session_id is distinct from $4`,
      [accountId, now, reason, except]);
  }
}
