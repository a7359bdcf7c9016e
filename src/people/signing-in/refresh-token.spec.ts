import { expiryOf, judge, newRefreshToken, successorOf, type TokenState } from './refresh-token.js';

const now = new Date('2026-11-23T08:00:00Z');
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);
const ahead = (seconds: number) => ago(-seconds);
const fresh: TokenState = { usedAt: null, expiresAt: ahead(60), sessionExpiresAt: ahead(60), revokedAt: null, accountDisabled: false };

describe('a refresh token', () => {
  it.each<[string, Partial<TokenState>, ReturnType<typeof judge>]>([
    ['that is fresh is exchanged', {}, 'exchange'],
    ['used a moment ago is exchanged again: the reply was lost', { usedAt: ago(60) }, 'exchange'],
    ['used longer ago is taken for stolen', { usedAt: ago(61) }, 'reused'],
    ['used longer ago is taken for stolen, also when it has expired', { usedAt: ago(61), expiresAt: ago(1) }, 'reused'],
    ['not used for 30 days has expired', { expiresAt: now }, 'expired'],
    ['of a session older than 90 days has expired', { sessionExpiresAt: now }, 'expired'],
    ['of a revoked session is refused, also within the grace', { usedAt: ago(1), revokedAt: ago(1) }, 'revoked'],
    ['of a disabled account is refused', { accountDisabled: true }, 'disabled'],
  ])('%s', (_title, state, verdict) => {
    expect(judge({ ...fresh, ...state }, now)).toBe(verdict);
  });

  it('has one successor, known only to the house', () => {
    const token = newRefreshToken();
    expect(successorOf(token, 'a secret')).toBe(successorOf(token, 'a secret'));
    expect(successorOf(token, 'a secret')).not.toBe(successorOf(token, 'another'));
    expect(Buffer.from(successorOf(token, 'a secret'), 'base64url')).toHaveLength(32);
  });

  it('lives 30 days, but never longer than its session', () => {
    expect(expiryOf(ahead(90 * 86_400), now)).toEqual(ahead(30 * 86_400));
    expect(expiryOf(ahead(5), now)).toEqual(ahead(5));
  });
});
