import { AccessTokens, type AccessClaims } from '#people/access-token';
import { Clock } from '#kernel/clock';
import { Configuration, readSettings } from '#kernel/configuration';
import { configurationOf } from '#kernel/secrets';

/** The keys of the bench; they open nothing else. */
export const benchSecrets = { JWT_SECRET: 'only-for-the-bench-only-for-the-bench', LOOKUP_SECRET: 'only-for-the-bench-only-for-the-bench' };

/**
 * Ids that can be reckoned from a number, so that SQL, pgbench and JavaScript all know them without asking. They have the form of
 * UUIDv7, and those of rows grow in the order of the book.
 */
export const idOf = {
  kecamatan: (n: number) => id('01', 0, n),
  account: (n: number) => id('03', 0, n),
  duty: (n: number) => id('04', 0, n),
  desa: (kecamatan: number, desa: number) => id('02', desa, kecamatan),
};
const id = (kind: string, upper: number, lower: number): string => `000000${kind}-0000-7000-8000-${digits(upper, 4)}${digits(lower, 8)}`;
const digits = (n: number, width: number): string => String(n).padStart(width, '0');

/** The operator of the first desa of a kecamatan, with a token that lasts as long as the bench. */
export interface Desk {
  readonly kecamatanId: string;
  readonly desaId: string;
  readonly token: string;
}

/** One desk in each kecamatan, 1 to n. */
export function desksOf(kecamatan: number): Desk[] {
  const tokens = new AccessTokens(benchConfiguration(), new LongDay());
  return Array.from({ length: kecamatan }, (_, index) => {
    const n = index + 1;
    const claims: AccessClaims = {
      sub: idOf.account(n), sid: idOf.account(n), name: 'Siti Aminah', duty: idOf.duty(n), role: 'operator_desa', kec: idOf.kecamatan(n), desa: idOf.desa(n, 1), zone: 'WITA',
    };
    return { kecamatanId: claims.kec!, desaId: claims.desa!, token: tokens.sign(claims) };
  });
}

/** Tokens live for ten minutes from when they were given; these are given tomorrow. */
class LongDay extends Clock {
  override now(): Date {
    return new Date(Date.now() + 24 * 3600_000);
  }
}

export function benchConfiguration(env: Readonly<Record<string, string>> = {}): Configuration {
  return configurationOf(readSettings({ LOG_LEVEL: 'silent', PORT: '0', ...benchSecrets, ...env }));
}
