import { createHash, createHmac, randomBytes } from 'node:crypto';

const second = 1000;
const day = 24 * 60 * 60 * second;

export const refreshTokenLife = 30 * day;
export const sessionLife = 90 * day;
/** A reply can get lost on the way; asking once more within this time is no theft. */
export const grace = 60 * second;

/** 256 bits that mean nothing; kept only as their hash. */
export const newRefreshToken = (): string => randomBytes(32).toString('base64url');
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/**
 * The token that follows. It is reckoned, not drawn, so that who asks again within the grace gets the same one: a family has one
 * line of descent, and a thief who was as quick as its owner is found out at the next step, which only one of them can be first at.
 */
export const successorOf = (token: string, secret: string): string => createHmac('sha256', secret).update(`refresh-successor:${token}`).digest('base64url');

export interface TokenState {
  readonly usedAt: Date | null;
  readonly expiresAt: Date;
  readonly sessionExpiresAt: Date;
  readonly revokedAt: Date | null;
  readonly accountDisabled: boolean;
}

export type Verdict = 'exchange' | 'revoked' | 'reused' | 'expired' | 'disabled';

/** What becomes of a token that is handed in. */
export function judge(token: TokenState, now: Date): Verdict {
  if (token.revokedAt) return 'revoked';
  if (token.accountDisabled) return 'disabled';
  if (token.sessionExpiresAt <= now) return 'expired';
  if (token.usedAt) return now.getTime() - token.usedAt.getTime() <= grace ? 'exchange' : 'reused';
  return token.expiresAt <= now ? 'expired' : 'exchange';
}

export const expiryOf = (sessionExpiresAt: Date, now: Date): Date => new Date(Math.min(now.getTime() + refreshTokenLife, sessionExpiresAt.getTime()));
