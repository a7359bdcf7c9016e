import { createSecretKey, type KeyObject } from 'node:crypto';
import { dutyTitle, dutyOf, type Acting } from '#access/duties';
import type { Zone } from '#kernel/clock';
import type { Actor } from '#kernel/request-context';

/** What an access token says: one person in one duty, for ten minutes. */
export interface AccessClaims {
  readonly sub: string;
  readonly sid: string;
  readonly name: string;
  /** Absent while the person has not chosen (or has no) duty. */
  readonly duty?: string;
  readonly role?: string;
  readonly acting?: Acting;
  readonly kec?: string;
  readonly desa?: string;
  readonly zone?: Zone;
}

export const accessTokenSeconds = 600;

/** Verifying with a KeyObject takes 7 microseconds, with a string 317. */
export const accessKey = (secret: string): KeyObject => createSecretKey(Buffer.from(secret));

/** The actor a token stands for; a role the table does not know can do nothing. */
export function actorOf(claims: AccessClaims): Actor {
  const role = claims.role ?? '';
  const level = dutyOf(role)?.level;
  return {
    accountId: claims.sub,
    dutyId: claims.duty ?? '',
    role,
    name: claims.name,
    title: role ? `${claims.name}, ${dutyTitle(role, claims.acting)}` : claims.name,
    kecamatanId: claims.kec ?? null,
    reach: level === 'kecamatan' ? 'kecamatan' : level === 'desa' && claims.desa ? 'desa' : 'none',
    desaIds: claims.desa ? [claims.desa] : [],
    zone: claims.zone ?? 'WIB',
  };
}
