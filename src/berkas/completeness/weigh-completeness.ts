import type { BerkasKindCode } from '../berkas-kinds.js';
import { isExpired } from '../berkas-row.js';
import type { Officer } from './officer-roll.js';
import { standingRequirements, type StandingRequirement } from './standing-requirements.js';

/** A berkas in force that belongs to somebody. */
export interface HeldBerkas {
  readonly id: string;
  readonly kind: BerkasKindCode;
  readonly name: string;
  readonly entryId: string | null;
  readonly expiresOn: string | null;
}

export type StandingState = 'present' | 'expired' | 'missing';

export interface WeighedItem {
  readonly requirement: StandingRequirement['code'];
  readonly label: string;
  readonly state: StandingState;
  readonly berkasId: string | null;
  readonly expiresOn: string | null;
}

export interface WeighedOfficer {
  readonly name: string;
  readonly jabatan: string;
  readonly entryId: string | null;
  readonly isComplete: boolean;
  readonly items: readonly WeighedItem[];
}

/** Of every officer and everything that must lie in his file: is it there, and does it still hold? */
export function weighCompleteness(officers: readonly Officer[], held: readonly HeldBerkas[], today: string): WeighedOfficer[] {
  return officers.map((officer) => {
    const own = held.filter((berkas) => belongsTo(berkas, officer));
    const items = standingRequirements.map((requirement) => weigh(requirement, officer, own, today));
    return {
      name: officer.name, jabatan: officer.jabatan, entryId: officer.entryId ?? null,
      isComplete: items.every(({ state }) => state === 'present'), items,
    };
  });
}

function weigh({ code, label, kinds }: StandingRequirement, officer: Officer, own: readonly HeldBerkas[], today: string): WeighedItem {
  const fitting = own.filter(({ kind }) => kinds(officer.body).includes(kind)).sort(byLasting);
  const best = fitting[0];
  const state = !best ? 'missing' : isExpired(best.expiresOn, today) ? 'expired' : 'present';
  return { requirement: code, label, state, berkasId: best?.id ?? null, expiresOn: best?.expiresOn ?? null };
}

/** The one that holds longest first; without an end it holds for good. */
const byLasting = (a: HeldBerkas, b: HeldBerkas): number => (b.expiresOn ?? '9999').localeCompare(a.expiresOn ?? '9999');

/** By the row of A.4 where both know it, else by the name as people type it: without titles, case and double spaces. */
function belongsTo(berkas: HeldBerkas, officer: Officer): boolean {
  if (berkas.entryId && officer.entryId) return berkas.entryId === officer.entryId;
  return bareName(berkas.name) === bareName(officer.name);
}

const titles = /,.*$|^(?:(?:h|hj|dr|drs|dra|ir|kh|prof)\.?\s+)+/giu;
const bareName = (name: string): string => name.trim().toLowerCase().replace(titles, '').replace(/\s+/g, ' ').trim();
