import type { Values } from '#catalogue/book';
import { isBlank, text } from '#catalogue/checking/cells';
import { defineCheck, type Failure, type Here } from '#catalogue/checking/define-check';
import { maskNumber } from '#catalogue/checking/mask';
import { plain } from '#catalogue/checking/same-name';
import { isActive } from './residents.js';

export const uniqueNik = defineCheck({
  id: 'B1-03', severity: 'error', blocks: 'never', overridable: true, scope: 'book',
  books: ['B.1'],
  columns: {
    'B.1': ['nik', 'status_penduduk'],
  },
  rule: 'NIK unique among active residents (status_penduduk aktif or sementara_keluar) of the village; empty NIK not compared; warn across villages of the kecamatan',
  message: 'NIK ganda',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  needs: ['nik'],
  mend: 'Satu NIK untuk satu penduduk aktif: betulkan NIK, atau ubah status penduduk yang sudah pindah atau meninggal.',
  /** Another village of the kecamatan is only warned of: which of the two is right is not this desa's to know. */
  whole(rows, { world }) {
    const seen = new Set<string>();
    return rows.flatMap(({ values }, index): Failure[] => {
      if (isBlank(values.nik) || !isActive(values)) return [];
      const nik = text(values.nik);
      if (seen.has(nik)) return [{ row: index + 1, columns: ['nik'] }];
      seen.add(nik);
      return world.nikElsewhere?.has(nik) ? [{ row: index + 1, columns: ['nik'], onlyWarns: true, message: 'NIK juga tercatat aktif di desa lain' }] : [];
    });
  },
});

interface Household {
  readonly number: string;
  readonly members: { readonly row: number; readonly values: Values }[];
}

/** The two books call the same things by other names. */
const keysOf: Readonly<Record<string, { relation: string; address: readonly string[] }>> = {
  'B.1': { relation: 'kedudukan_dalam_keluarga', address: ['alamat_lengkap', 'dusun'] },
  'B.5': { relation: 'status_hubungan_keluarga', address: ['alamat'] },
};
const headOfFamily = '1';
const spouses = ['2', '3'];
const twoHeads = 0;

export const oneHead = defineCheck({
  id: 'B1-04', severity: 'warn', blocks: 'never', overridable: true, scope: 'book',
  books: ['B.1', 'B.5'],
  columns: {
    'B.1': ['no_kk', 'kedudukan_dalam_keluarga', 'alamat_lengkap', 'dusun', 'status_penduduk'],
    'B.5': ['no_kk', 'status_hubungan_keluarga', 'alamat'],
  },
  rule: 'each no_kk has exactly one KEPALA KELUARGA among its active members; all members share alamat/dusun; at most one spouse relation unless noted (a KK without a head is normal until the new KK is issued)',
  cases: [
    { when: 'two or more KEPALA KELUARGA in one no_kk', severity: 'error', blocks: 'never' },
  ],
  message: 'KK {kk} tidak punya / punya lebih dari satu kepala keluarga',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  needs: { 'B.1': ['no_kk', 'kedudukan_dalam_keluarga'], 'B.5': ['no_kk', 'status_hubungan_keluarga'] },
  mend: 'Tunjuk satu kepala keluarga dan samakan alamat anggotanya menurut KK terbaru.',
  whole: (rows, here) => householdsOf(rows).flatMap((household) => faultsOf(household, here)),
});

function householdsOf(rows: readonly { readonly values: Values }[]): Household[] {
  const households = new Map<string, Household>();
  rows.forEach(({ values }, index) => {
    const number = text(values.no_kk);
    if (number === '' || !isActive(values)) return;
    const household = households.get(number) ?? { number, members: [] };
    if (household.members.length === 0) households.set(number, household);
    household.members.push({ row: index + 1, values });
  });
  return [...households.values()];
}

function faultsOf({ number, members }: Household, { book }: Here): Failure[] {
  const { relation, address } = keysOf[book.code]!;
  const at = { row: members[0]!.row, part: number, fill: { kk: maskNumber(number) } };
  const failures: Failure[] = [];
  const heads = members.filter(({ values }) => text(values[relation]) === headOfFamily);
  if (heads.length !== 1) failures.push({ ...at, row: (heads[1] ?? members[0]!).row, columns: [relation], ...(heads.length > 1 ? { as: twoHeads } : {}) });
  for (const key of address) {
    if (addressesOf(members, key) > 1) failures.push({ ...at, columns: [key], message: 'Anggota KK {kk} tidak sealamat' });
  }
  // "Unless noted": one note at any of them tells why.
  const partners = members.filter(({ values }) => spouses.includes(text(values[relation])));
  if (partners.length > 1 && partners.every(({ values }) => isBlank(values.keterangan))) {
    failures.push({ ...at, row: partners[1]!.row, columns: [relation], message: 'KK {kk} mencatat lebih dari satu suami/istri tanpa keterangan' });
  }
  return failures;
}

/** How many different addresses were written; an empty cell contradicts nobody. */
function addressesOf(members: Household['members'], key: string): number {
  const first = members.find(({ values }) => !isBlank(values[key]))?.values[key];
  const other = members.find(({ values }) => !isBlank(values[key]) && values[key] !== first && plain(values[key]) !== plain(first));
  return first === undefined ? 0 : other ? 2 : 1;
}
