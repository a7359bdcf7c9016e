import { createSecretKey, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { dutyTitle, dutyOf, type Acting } from '#access/duties';
import { Clock, type Zone } from '#kernel/clock';
import { Configuration } from '#kernel/configuration';
import type { Actor } from '#kernel/request-context';

/** What an access token says: one person in one duty, for ten minutes. */
export interface AccessClaims {
  readonly sub: string;
  readonly sid: string;
  readonly name: string;
  /** Came in with a one-time password: nothing but its change is open to him. */
  readonly passwordFirst?: true;
  /** Absent while the person has not chosen (or has no) duty. */
  readonly duty?: string;
  readonly role?: string;
  readonly acting?: Acting;
  readonly kec?: string;
  readonly desa?: string;
  readonly zone?: Zone;
}

/** An actor who came in with a token: also known by the session it belongs to. */
export interface SignedInActor extends Actor {
  readonly sessionId: string;
  readonly passwordFirst: boolean;
}

export const accessTokenSeconds = 600;
export const issuedFor = { issuer: 'perut', audience: 'perut' } as const;

/** Verifying with a KeyObject takes 7 microseconds, with a string 317. */
export const accessKey = (secret: string): KeyObject => createSecretKey(Buffer.from(secret));

@Injectable()
export class AccessTokens {
  private readonly jwt = new JwtService();
  private readonly secret: string;

  constructor(configuration: Configuration, private readonly clock: Clock) {
    this.secret = accessKey(configuration.secrets.jwt) as unknown as string;
  }

  sign(claims: AccessClaims): string {
    const iat = Math.floor(this.clock.now().getTime() / 1000);
    return this.jwt.sign({ ...claims, iat, exp: iat + accessTokenSeconds }, { secret: this.secret, algorithm: 'HS256', ...issuedFor });
  }
}

/** The actor a token stands for; a role the table does not know can do nothing. */
export function actorOf(claims: AccessClaims): SignedInActor {
  const role = claims.role ?? '';
  const level = dutyOf(role)?.level;
  return {
    accountId: claims.sub,
    sessionId: claims.sid,
    passwordFirst: claims.passwordFirst ?? false,
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
