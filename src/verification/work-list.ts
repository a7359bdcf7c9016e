import { invalid } from '#kernel/problem';
import { isId } from '#kernel/uuid';
import type { SubmissionState } from '#submissions/submission-states';

/** What waits for somebody: to be looked at, to be approved, to be filed. */
export const queues = ['periksa', 'setujui', 'arsip'] as const;
export type Queue = (typeof queues)[number];
/** binaan: the desa a verifier looks after; semua: the whole kecamatan. */
export const scopes = ['binaan', 'semua'] as const;
export type Scope = (typeof scopes)[number];

export const statesOf: Record<Queue, readonly SubmissionState[]> = {
  periksa: ['submitted', 'under_review'],
  setujui: ['verified'],
  arsip: ['approved'],
};

/** Whose list it is unless he asks for another. */
export function usualQueue(role: string): { readonly queue: Queue; readonly scope: Scope } {
  if (role === 'verifikator_kecamatan') return { queue: 'periksa', scope: 'binaan' };
  return { queue: role === 'sekcam' || role === 'camat' ? 'setujui' : 'periksa', scope: 'semua' };
}

/** What nobody has begun comes first, then by the day it was due. */
export interface WorkCursor {
  readonly begun: boolean;
  readonly dueOn: string;
  readonly id: string;
}

export const cursorText = ({ begun, dueOn, id }: WorkCursor): string => `${begun ? 1 : 0}~${dueOn}~${id}`;

export function mustBeCursor(cursor: string): WorkCursor {
  const [begun = '', dueOn = '', id = ''] = cursor.split('~');
  if (/^[01]$/.test(begun) && /^\d{4}-\d{2}-\d{2}$/.test(dueOn) && isId(id)) return { begun: begun === '1', dueOn, id };
  throw invalid('Penanda halaman tidak terbaca.', [{ field: 'after', message: 'Penanda ini bukan dari daftar ini.', mend: 'Pakai nilai "next" dari halaman sebelumnya.' }]);
}
