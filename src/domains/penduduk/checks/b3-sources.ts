import type { Values } from '#catalogue/book';
import type { CheckRow, CheckWorld } from '#catalogue/check';
import { amount, isBlank, text } from '#catalogue/checking/cells';
import { dateOf, lastDayOf } from '#catalogue/checking/civil-date';
import { type Across, defineCheck, type Failure } from '#catalogue/checking/define-check';
import { plain } from '#catalogue/checking/same-name';
import { groups } from './b3.js';
import { Residents, wasActiveOn } from './residents.js';

type Tally = Map<string, Map<string, number>>;

/** Two citizenships at once is a child's: counted as WNI until the choice is made. */
export const groupOf = ({ kewarganegaraan, jenis_kelamin }: Values): string => `${kewarganegaraan === 'WNA' ? 'wna' : 'wni'}_${jenis_kelamin === 'P' ? 'p' : 'l'}`;

/** A desa of one dusun need not write it in every row. */
const dusunOf = ({ dusun }: Values, recap: readonly CheckRow[]): string =>
  plain(isBlank(dusun) && recap.length === 1 ? recap[0]!.values.nama_dusun : dusun);

function count(tally: Tally, dusun: string, key: string): void {
  const counts = tally.get(dusun) ?? new Map<string, number>();
  tally.set(dusun, counts.set(key, (counts.get(key) ?? 0) + 1));
}

export const recapOfMutations = defineCheck({
  id: 'B3-04', severity: 'error', blocks: 'never', overridable: true, scope: 'cross',
  books: ['B.3', 'B.2', 'B.1'],
  columns: {
    'B.3': [
      'nama_dusun', 'lahir_wna_l', 'lahir_wna_p', 'lahir_wni_l', 'lahir_wni_p', 'datang_wna_l', 'datang_wna_p',
      'datang_wni_l', 'datang_wni_p', 'meninggal_wna_l', 'meninggal_wna_p', 'meninggal_wni_l', 'meninggal_wni_p',
      'pindah_wna_l', 'pindah_wna_p', 'pindah_wni_l', 'pindah_wni_p',
    ],
    'B.2': ['dusun', 'jenis_mutasi', 'jenis_kelamin', 'kewarganegaraan', 'tanggal_lapor'],
    'B.1': ['dusun', 'jenis_kelamin', 'kewarganegaraan', 'tanggal_lahir'],
  },
  rule: 'sums of datang/meninggal/pindah by dusun, sex and citizenship equal the B.2 rows whose tanggal_lapor lies in the month; lahir equals B.2 rows with jenis_mutasi=lahir (system column) or, where the bare law form is kept, B.1 rows born in the month',
  message: 'Rekap tidak sama dengan Buku Mutasi',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  subjects: ['B.3', 'B.2'],
  partners: ['B.3', 'B.2'],
  mend: 'Hitung kembali lahir, datang, meninggal dan pindah dari Buku Mutasi bulan ini, per dusun.',
  cross(across) {
    const tally = mutationsByDusun(across);
    const keys = ['lahir', 'datang', 'meninggal', 'pindah'].flatMap((kind) => groups.map((group) => `${kind}_${group}`));
    return differences(across.rows('B.3'), tally, keys);
  },
});

/**
 * Read so: what was reported in the month, hilang among the moved. Where B.2 is the bare form of the law (no jenis_mutasi) the filled
 * columns tell the kind, and births are those of B.1 in the month.
 */
function mutationsByDusun({ world, rows }: Across): Tally {
  const tally: Tally = new Map();
  const mutations = rows('B.2').filter(({ values }) => isInMonth(values.tanggal_lapor, world));
  for (const { values } of mutations) {
    const kind = kindOf(values);
    if (kind) count(tally, dusunOf(values, rows('B.3')), `${kind}_${groupOf(values)}`);
  }
  const bare = mutations.length > 0 && mutations.every(({ values }) => isBlank(values.jenis_mutasi));
  for (const { values } of bare ? rows('B.1') : []) {
    if (isBlank(values.tanggal_lahir) || !isInMonth(values.tanggal_lahir, world)) continue;
    count(tally, dusunOf(values, rows('B.3')), `lahir_${groupOf(values)}`);
  }
  return tally;
}

const isInMonth = (date: unknown, { period }: CheckWorld): boolean => period === undefined || dateOf(date) === undefined || dateOf(date)!.startsWith(period);

export function kindOf(values: Values): string | undefined {
  const told = text(values.jenis_mutasi);
  if (told !== '') return told === 'hilang' ? 'pindah' : told;
  return ['datang', 'pindah', 'meninggal'].find((kind) => !isBlank(values[`tanggal_${kind}`]));
}

export const recapOfResidents = defineCheck({
  id: 'B3-05', severity: 'error', blocks: 'never', overridable: true, scope: 'cross',
  books: ['B.3', 'B.1'],
  columns: {
    'B.3': [
      'nama_dusun', 'akhir_wna_l', 'akhir_wna_p', 'akhir_wni_l', 'akhir_wni_p', 'akhir_jml_kk', 'akhir_jml_anggota_keluarga',
      'akhir_jml_jiwa',
    ],
    'B.1': [
      'dusun', 'jenis_kelamin', 'kewarganegaraan', 'no_kk', 'kedudukan_dalam_keluarga', 'status_penduduk', 'tanggal_masuk',
      'tanggal_keluar',
    ],
  },
  rule: 'akhir totals and KK count equal active rows of B.1 (status_penduduk aktif or sementara_keluar) by dusun on the last day of the month',
  message: 'Rekap tidak sama dengan Buku Induk',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  subjects: ['B.3', 'B.1'],
  mend: 'Cocokkan akhir bulan dengan penduduk aktif di Buku Induk per dusun, juga jumlah KK-nya.',
  cross(across) {
    const { world, rows } = across;
    const day = world.periodEnd ?? (world.period ? lastDayOf(world.period) : '9999-12-31');
    const active = activeOn(day, across);
    const tally: Tally = new Map();
    for (const values of active) {
      count(tally, dusunOf(values, rows('B.3')), `akhir_${groupOf(values)}`);
      count(tally, dusunOf(values, rows('B.3')), 'akhir_jml_jiwa');
    }
    const souls = differences(rows('B.3'), tally, [...groups.map((group) => `akhir_${group}`), 'akhir_jml_jiwa']);
    return [...souls, ...families(rows('B.3'), active)];
  },
});

/** A row reported after the month but of an earlier day has already changed B.1; looking back, it is undone. */
export function activeOn(day: string, { world, rows }: Across): Values[] {
  const reported = new Residents((world.later?.['B.2'] ?? []).filter(({ values }) => (dateOf(values.tanggal_lapor) ?? '') > day));
  return rows('B.1').map(({ values }) => values).filter((values) => {
    const [since] = reported.find(values);
    const kind = since && kindOf(since);
    if (kind === undefined) return wasActiveOn(day, values);
    return kind === 'pindah' || kind === 'meninggal' ? wasActiveOn(day, { ...values, tanggal_keluar: null, status_penduduk: 'aktif' }) : false;
  });
}

/**
 * Read so: a KK counts once, with or without a living head (it has none until the new one is issued); the desa may have counted the
 * heads instead, and either number is right.
 */
function families(recap: readonly CheckRow[], active: readonly Values[]): Failure[] {
  if (!active.some((member) => 'no_kk' in member || 'kedudukan_dalam_keluarga' in member)) return [];
  return recap.flatMap(({ values }, index): Failure[] => {
    if (isBlank(values.akhir_jml_kk)) return [];
    const members = active.filter((member) => dusunOf(member, recap) === plain(values.nama_dusun));
    const cards = new Set(members.map(({ no_kk }) => text(no_kk)).filter(Boolean)).size;
    const heads = members.filter(({ kedudukan_dalam_keluarga: relation }) => text(relation) === '1').length;
    const right = [cards, heads].includes(amount(values.akhir_jml_kk));
    return right ? [] : [{ row: index + 1, part: text(values.nama_dusun), columns: ['akhir_jml_kk', 'akhir_jml_anggota_keluarga'] }];
  });
}

/** Rows of the recapitulation that say something else than was counted, and dusun counted that have no row. */
function differences(recap: readonly CheckRow[], tally: Tally, keys: readonly string[]): Failure[] {
  const named = new Set(recap.map(({ values }) => plain(values.nama_dusun)));
  const wrong = recap.flatMap(({ values }, index): Failure[] => {
    const counts = tally.get(plain(values.nama_dusun));
    const columns = keys.filter((key) => key in values && !(key.endsWith('jml_jiwa') && isBlank(values[key])) && amount(values[key]) !== (counts?.get(key) ?? 0));
    return columns.length > 0 ? [{ row: index + 1, part: text(values.nama_dusun), columns }] : [];
  });
  const unnamed = [...tally.keys()].filter((dusun) => !named.has(dusun));
  return [...wrong, ...unnamed.map((dusun) => ({ part: dusun, columns: ['nama_dusun'], message: 'Ada penduduk atau mutasi dari dusun yang tidak ada di rekapitulasi' }))];
}
