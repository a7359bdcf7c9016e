import type { Finding } from '#catalogue/check';
import type { MachineResult } from '../checklist/checklist.js';

/** Where the machine saw it. */
export interface Evidence {
  /** Id of the check, or the key of what was looked at. */
  readonly check: string;
  readonly book: string | null;
  readonly entryId?: string;
  readonly berkasId?: string;
  /** Indonesian; no NIK, no. KK or name. */
  readonly message: string;
}

export interface MachineAnswer {
  readonly result: MachineResult;
  readonly evidence: readonly Evidence[];
}

/** More than this nobody reads; the rest stands with the book. */
const most = 50;

export const sesuai = (evidence: readonly Evidence[] = []): MachineAnswer => ({ result: 'sesuai', evidence: shortened(evidence) });
export const tidakSesuai = (evidence: readonly Evidence[]): MachineAnswer => ({ result: 'tidak_sesuai', evidence: shortened(evidence) });
export const tidakDiperiksa = (evidence: readonly Evidence[]): MachineAnswer => ({ result: 'tidak_diperiksa_mesin', evidence: shortened(evidence) });

export const asEvidence = ({ check, book, entryId, message }: Finding): Evidence => ({ check, book, ...(entryId && { entryId }), message });

function shortened(evidence: readonly Evidence[]): readonly Evidence[] {
  if (evidence.length <= most) return evidence;
  const more = evidence.length - most;
  return [...evidence.slice(0, most), { check: '*', book: null, message: `Dan ${more} temuan lain; lihat bukunya.` }];
}
