import type { BerkasKindCode } from '../berkas-kinds.js';
import type { OfficerBody } from './officer-roll.js';

export interface StandingRequirement {
  readonly code: 'sk' | 'pas_foto' | 'surat_pengantar';
  readonly label: string;
  /** Any of these kinds fulfils it. */
  readonly kinds: (body: OfficerBody) => readonly BerkasKindCode[];
}

const skOf: Readonly<Record<OfficerBody, BerkasKindCode>> = { kepala_desa: 'sk_kepala_desa', perangkat: 'sk_perangkat', bpd: 'sk_bpd' };

/** What must lie in the file of every officer. */
export const standingRequirements: readonly StandingRequirement[] = [
  { code: 'sk', label: 'SK pengangkatan', kinds: (body) => [skOf[body]] },
  { code: 'pas_foto', label: 'Pas foto', kinds: () => ['pas_foto'] },
  { code: 'surat_pengantar', label: 'Surat pengantar RT/RW', kinds: () => ['surat_pengantar'] },
];
