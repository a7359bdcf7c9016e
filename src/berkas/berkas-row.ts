import { kindOf } from './berkas-kinds.js';
import type { BerkasView } from './berkas.dto.js';

/** A berkas as PostgreSQL gives it: what the view shows, less what is reckoned from it. */
export type BerkasRow = Omit<BerkasView, 'kindLabel' | 'expired'>;

/** Valid through its last day. */
export const isExpired = (expiresOn: string | null, today: string): boolean => expiresOn !== null && expiresOn < today;

export function viewOf(row: BerkasRow, today: string): BerkasView {
  return { ...row, kindLabel: kindOf(row.kind).label, expired: isExpired(row.expiresOn, today) };
}
