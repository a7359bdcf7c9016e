import type { Signer } from './book.js';

/** Every page of a village's book ends with the head on the left and the secretary on the right; an office may change it. */
export const signedByTheDesa = [
  { role: 'kepala_desa', position: 'left', label: 'MENGETAHUI KEPALA DESA' },
  { role: 'sekretaris_desa', position: 'right', label: 'SEKRETARIS DESA' },
] as const satisfies readonly Signer[];

export const signedByTheBpd = [
  { role: 'ketua_bpd', position: 'left', label: 'MENGETAHUI KETUA BPD' },
  { role: 'sekretaris_bpd', position: 'right', label: 'SEKRETARIS BPD' },
] as const satisfies readonly Signer[];

export const signedByTheRt = [
  { role: 'ketua_rt', position: 'left', label: 'MENGETAHUI KETUA RT' },
  { role: 'sekretaris_rt', position: 'right', label: 'SEKRETARIS RT' },
] as const satisfies readonly Signer[];
