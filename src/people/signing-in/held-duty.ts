import { dutyTitle, type Acting } from '#access/duties';
import type { Zone } from '#kernel/clock';
import type { AccessClaims } from '../access-token.js';

/** A duty somebody holds today, with the office it belongs to. */
export interface HeldDuty {
  readonly dutyId: string;
  readonly role: string;
  readonly acting: Acting | null;
  readonly kecamatanId: string;
  readonly kecamatan: string;
  readonly desaId: string | null;
  readonly desa: string | null;
  readonly zone: Zone;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export interface Person {
  readonly accountId: string;
  readonly name: string;
  readonly mustChangePassword?: boolean;
}

/** What the access token says of a person in a duty; without a duty he can do nothing but look after himself. */
export function claimsOf(person: Person, sessionId: string, duty?: HeldDuty): AccessClaims {
  const known = { sub: person.accountId, sid: sessionId, name: person.name, ...(person.mustChangePassword && { passwordFirst: true as const }) };
  if (!duty) return known;
  return {
    ...known, duty: duty.dutyId, role: duty.role, kec: duty.kecamatanId, zone: duty.zone,
    ...(duty.acting && { acting: duty.acting }), ...(duty.desaId && { desa: duty.desaId }),
  };
}

/** "Plt. Sekretaris Desa Awayan Hilir, Kecamatan Awayan" */
export function fullTitle(duty: HeldDuty): string {
  const title = dutyTitle(duty.role, duty.acting);
  if (!duty.desa) return `${title} ${duty.kecamatan}`;
  return `${title.replace(/ Desa$/, '')} Desa ${duty.desa}, Kecamatan ${duty.kecamatan}`;
}
