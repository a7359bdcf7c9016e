import type { Values } from '#catalogue/book';
import { amount, isBlank, text } from '#catalogue/checking/cells';
import { defineCheck, type Failure, type Here } from '#catalogue/checking/define-check';
import { plain } from '#catalogue/checking/same-name';

/** Citizenship and sex, as every block of the recapitulation is split. */
export const groups = ['wna_l', 'wna_p', 'wni_l', 'wni_p'] as const;
const states = ['awal', 'akhir'] as const;
const counts = [...groups, 'jml_kk', 'jml_anggota_keluarga', 'jml_jiwa'] as const;

const sum = (values: Values, keys: readonly string[]): number => keys.reduce((total, key) => total + amount(values[key]), 0);

export const soulsAddUp = defineCheck({
  id: 'B3-01', severity: 'error', blocks: 'close', overridable: false, scope: 'row',
  books: ['B.3'],
  columns: {
    'B.3': [
      'awal_wna_l', 'awal_wna_p', 'awal_wni_l', 'awal_wni_p', 'awal_jml_kk', 'awal_jml_anggota_keluarga', 'awal_jml_jiwa',
      'akhir_wna_l', 'akhir_wna_p', 'akhir_wni_l', 'akhir_wni_p', 'akhir_jml_kk', 'akhir_jml_anggota_keluarga',
      'akhir_jml_jiwa',
    ],
  },
  rule: 'col 9 = 7+8 = 3+4+5+6 and col 32 = 30+31 = 26+27+28+29',
  message: 'Jumlah jiwa tidak sama',
  basis: 'law form labels "(7+8)","(30+31)"', mark: 'V',
  needs: [],
  mend: 'Jumlah jiwa = jumlah KK + anggota keluarga = WNA (L+P) + WNI (L+P).',
  row(values, here) {
    const failures = states.filter((state) => !addsUp(state, values, here)).map((state): Failure => ({
      part: state, columns: counts.map((count) => `${state}_${count}`),
    }));
    return failures.length > 0 ? failures : undefined;
  },
});

/** The three sums are compared as far as the form in hand has them; a total that is reckoned and not yet written is not compared. */
function addsUp(state: string, values: Values, { has }: Here): boolean {
  const sums = [['jml_jiwa'], ['jml_kk', 'jml_anggota_keluarga'], [...groups]]
    .map((keys) => keys.map((key) => `${state}_${key}`))
    .filter((keys) => keys.every(has) && !(keys.length === 1 && isBlank(values[keys[0]!])))
    .map((keys) => sum(values, keys));
  return sums.every((total) => total === sums[0]);
}

export const monthAddsUp = defineCheck({
  id: 'B3-02', severity: 'error', blocks: 'close', overridable: false, scope: 'row',
  books: ['B.3'],
  columns: {
    'B.3': [
      'awal_wna_l', 'awal_wna_p', 'awal_wni_l', 'awal_wni_p', 'lahir_wna_l', 'lahir_wna_p', 'lahir_wni_l', 'lahir_wni_p',
      'datang_wna_l', 'datang_wna_p', 'datang_wni_l', 'datang_wni_p', 'meninggal_wna_l', 'meninggal_wna_p',
      'meninggal_wni_l', 'meninggal_wni_p', 'pindah_wna_l', 'pindah_wna_p', 'pindah_wni_l', 'pindah_wni_p', 'akhir_wna_l',
      'akhir_wna_p', 'akhir_wni_l', 'akhir_wni_p',
    ],
  },
  rule: 'akhir = awal + lahir + datang - meninggal - pindah for each of WNA-L, WNA-P, WNI-L, WNI-P: 26=3+10+14-18-22; 27=4+11+15-19-23; 28=5+12+16-20-24; 29=6+13+17-21-25',
  message: 'Akhir bulan tidak sama dengan awal + tambahan - pengurangan',
  basis: 'law form structure', mark: 'V',
  mend: 'Akhir bulan = awal + lahir + datang - meninggal - pindah, untuk setiap kolom L/P dan WNA/WNI.',
  row(values) {
    const failures = groups
      .filter((group) => amount(values[`akhir_${group}`]) !== sum(values, [`awal_${group}`, `lahir_${group}`, `datang_${group}`]) - sum(values, [`meninggal_${group}`, `pindah_${group}`]))
      .map((group): Failure => ({ part: group, columns: [`akhir_${group}`] }));
    return failures.length > 0 ? failures : undefined;
  },
});

export const carriedFromLastMonth = defineCheck({
  id: 'B3-03', severity: 'error', blocks: 'submit', overridable: false, scope: 'cross',
  books: ['B.3'], with: ['previous_period'],
  columns: {
    'B.3': [
      'nama_dusun', 'awal_wna_l', 'awal_wna_p', 'awal_wni_l', 'awal_wni_p', 'awal_jml_kk', 'awal_jml_anggota_keluarga',
      'awal_jml_jiwa', 'akhir_wna_l', 'akhir_wna_p', 'akhir_wni_l', 'akhir_wni_p', 'akhir_jml_kk',
      'akhir_jml_anggota_keluarga', 'akhir_jml_jiwa',
    ],
  },
  rule: 'awal(month) = akhir(month-1) per dusun',
  message: 'Awal bulan berbeda dengan akhir bulan lalu',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  mend: 'Samakan awal bulan dengan akhir bulan lalu, per dusun.',
  lacks: ({ previous }) => (previous?.['B.3'] ? undefined : 'rekapitulasi bulan lalu belum ada'),
  /** Read so: a dusun that was not there last month starts from nought, and one that had people may not vanish. */
  cross({ rows, previous }) {
    const before = new Map(previous('B.3').map(({ values }) => [plain(values.nama_dusun), values]));
    const now = new Set(rows('B.3').map(({ values }) => plain(values.nama_dusun)));
    const changed = rows('B.3').flatMap(({ values }, index): Failure[] => {
      const last = before.get(plain(values.nama_dusun)) ?? {};
      const columns = counts.filter((count) => isWritten(values, last, count) && amount(values[`awal_${count}`]) !== amount(last[`akhir_${count}`])).map((count) => `awal_${count}`);
      return columns.length > 0 ? [{ row: index + 1, part: text(values.nama_dusun), columns }] : [];
    });
    const gone = [...before].filter(([dusun, values]) => !now.has(dusun) && sum(values, groups.map((group) => `akhir_${group}`)) > 0);
    return [...changed, ...gone.map(([, values]) => ({ part: text(values.nama_dusun), columns: ['nama_dusun'], message: 'Dusun pada akhir bulan lalu tidak ada lagi di awal bulan' }))];
  },
});

/** A column neither month has says nothing. */
const isWritten = (values: Values, last: Values, count: string): boolean => `awal_${count}` in values && (`akhir_${count}` in last || Object.keys(last).length === 0);
