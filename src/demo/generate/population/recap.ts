import type { Values } from '#catalogue/book';
import type { EventKind, VitalEvent } from './vital-events.js';
import type { Resident } from './resident.js';

const groups = ['wna_l', 'wna_p', 'wni_l', 'wni_p'] as const;
const flows: readonly EventKind[] = ['lahir', 'datang', 'meninggal', 'pindah'];
const groupOf = (person: Resident) => `${person.citizenship === 'WNA' ? 'wna' : 'wni'}_${person.sex === 'L' ? 'l' : 'p'}`;

/** How many people and families live in a dusun: one half (awal or akhir) of a row of B.3, without its prefix. */
export type Headcount = Readonly<Record<string, number>>;

export function headcount(residents: readonly Resident[], dusun: string): Headcount {
  const here = residents.filter((person) => person.status === 'aktif' && person.home.dusun === dusun);
  const families = new Set(here.map((person) => person.home.noKk)).size;
  return {
    ...Object.fromEntries(groups.map((group) => [group, here.filter((person) => groupOf(person) === group).length])),
    jml_kk: families,
    jml_anggota_keluarga: here.length - families,
    jml_jiwa: here.length,
  };
}

/** A row of the Rekapitulasi (B.3): month before, what was reported in the month, month end. */
export function recapValues(dusun: string, before: Headcount, reported: readonly VitalEvent[], after: Headcount): Values {
  const here = reported.filter((event) => event.resident.home.dusun === dusun);
  const values: Record<string, string | number> = { nama_dusun: dusun, ...prefixed('awal', before) };
  for (const kind of flows) {
    for (const group of groups) values[`${kind}_${group}`] = here.filter((event) => event.kind === kind && groupOf(event.resident) === group).length;
  }
  return { ...values, ...prefixed('akhir', after) };
}

const prefixed = (prefix: string, count: Headcount) => Object.fromEntries(Object.entries(count).map(([key, value]) => [`${prefix}_${key}`, value]));
