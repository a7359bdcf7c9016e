import { periodAfter } from '#catalogue/period';
import { desaOfAwayan } from './awayan.js';
import type { DesaBooks } from './desa-books.js';
import { generateDesa } from './generate-desa.js';
import type { Day } from './months.js';

/** The books of all 23 desa, up to today. */
export function generateOffice(today: Day): DesaBooks[] {
  const to = today.slice(0, 7);
  return desaOfAwayan.map(({ kode, nama, scale, residents, closedMonths, faults, typesCash = false }) =>
    generateDesa({ kode, nama, scale, residents, today, faults, typesCash, months: { from: periodAfter(to, -closedMonths), to } }));
}
