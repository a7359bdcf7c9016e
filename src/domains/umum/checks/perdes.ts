import { text } from '#catalogue/checking/cells';
import { dateOf } from '#catalogue/checking/civil-date';
import type { Across } from '#catalogue/checking/define-check';

const subjects = {
  apbdesa: /\bapb\s*des(a)?\b|anggaran pendapatan dan belanja desa/i,
  rkpdesa: /\brkp\s*des(a)?\b|rencana kerja pemerintah(an)? desa/i,
} as const;
/** What is about the plan or the budget but is not it. */
const derived = /perubahan|pertanggungjawaban|realisasi|laporan|penjabaran/i;

export interface Perdes {
  /** Position in A.1 of the period, or undefined where it stands in the A.1 of the year before. */
  readonly row: number | undefined;
  readonly date: string | undefined;
}

/**
 * The Peraturan Desa about the plan or the budget of a year, in A.1 of the year or of the year before (it is set ahead of its year).
 * A year named in its title decides; without one, what was set in the year before or in the year itself is taken for it.
 */
export function findPerdes({ rows, previous }: Across, subject: keyof typeof subjects, year: number): Perdes | undefined {
  const found = [...rows('A.1').map(({ values }, index) => ({ values, row: index + 1 })), ...previous('A.1').map(({ values }) => ({ values, row: undefined }))]
    .filter(({ values }) => values.jenis_peraturan === 'peraturan_desa')
    .filter(({ values }) => subjects[subject].test(text(values.tentang)) && !derived.test(text(values.tentang)))
    .map(({ values, row }) => ({ row, date: dateOf(values.tanggal_ditetapkan), years: [...text(values.tentang).matchAll(/\b20\d\d\b/g)].map(String) }))
    .filter(({ years, date }) => (years.length > 0 ? years.includes(String(year)) : date === undefined || [year - 1, year].includes(Number(date.slice(0, 4)))));
  return found.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))[0];
}
