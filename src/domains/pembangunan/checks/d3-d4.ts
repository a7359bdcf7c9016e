import type { CheckRow } from '#catalogue/check';
import { amount, sen, text } from '#catalogue/checking/cells';
import { ageOn, dateOf } from '#catalogue/checking/civil-date';
import { defineCheck, type Failure } from '#catalogue/checking/define-check';
import { plain, sameActivity } from '#catalogue/checking/same-name';
import { isActive } from '#domains/penduduk/checks/residents';
import { unmatched } from './d1-d2.js';

const resultName = 'jenis_nama_hasil_pembangunan';

export const resultOfActivity = defineCheck({
  id: 'D3-01', severity: 'warn', blocks: 'never', overridable: true, scope: 'cross',
  books: ['D.3', 'D.2'],
  columns: {
    'D.3': ['jenis_nama_hasil_pembangunan', 'biaya'],
    'D.2': ['nama_proyek_kegiatan', 'jumlah'],
  },
  rule: 'each result refers to a finished D.2 activity; biaya = realisation',
  message: 'Hasil tidak ada di Buku Kegiatan',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  mend: 'Samakan nama dan biaya hasil dengan kegiatan di Buku Kegiatan Pembangunan (D.2).',
  /** Read so: D.2 has no word for "finished"; an activity with a result is taken for finished, and its jumlah for what it cost. */
  cross({ rows }) {
    return rows('D.3').flatMap(({ values }, index): Failure[] => {
      const activities = rows('D.2').filter(({ values: activity }) => sameActivity(activity.nama_proyek_kegiatan, values[resultName]));
      if (activities.length === 0) return [{ row: index + 1, columns: [resultName] }];
      const costs = activities.some(({ values: activity }) => sen(activity.jumlah) === sen(values.biaya)) || sumOf(activities) === sen(values.biaya);
      return costs ? [] : [{ row: index + 1, columns: ['biaya'], message: 'Biaya hasil berbeda dengan realisasi kegiatan' }];
    });
  },
});

const sumOf = (activities: readonly CheckRow[]): number => activities.reduce((total, { values }) => total + sen(values.jumlah), 0);

const noAsset = /bukan aset|non\s?aset|diserahkan|dihibahkan/i;

export const resultInInventory = defineCheck({
  id: 'D3-02', severity: 'warn', blocks: 'never', overridable: true, scope: 'cross',
  books: ['D.3', 'A.3'],
  columns: {
    'D.3': ['jenis_nama_hasil_pembangunan'],
    'A.3': ['jenis_barang_bangunan'],
  },
  rule: 'each result that is a village asset is entered in A.3 in the same year',
  message: 'Hasil pembangunan belum masuk inventaris',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  mend: 'Catat hasil pembangunan di Buku Inventaris (A.3), atau tulis "bukan aset desa" di keterangan.',
  /** Read so: every result is an asset of the desa unless its keterangan says it is not or was handed over. */
  cross({ rows }) {
    return unmatched(rows('D.3'), resultName, rows('A.3'), 'jenis_barang_bangunan')
      .filter(({ row }) => !noAsset.test(text(rows('D.3')[row! - 1]!.values.keterangan)));
  },
});

export const cadreIsResident = defineCheck({
  id: 'D4-01', severity: 'warn', blocks: 'never', overridable: true, scope: 'cross',
  books: ['D.4', 'B.1'],
  columns: {
    'D.4': ['nama', 'umur', 'jenis_kelamin'],
    'B.1': ['nama_lengkap', 'tanggal_lahir', 'jenis_kelamin', 'status_penduduk'],
  },
  rule: 'cadre is an active resident; umur equals age on 31 Dec',
  message: 'Kader bukan penduduk aktif',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  mend: 'Cocokkan nama dan jenis kelamin kader dengan penduduk aktif di Buku Induk; umur dihitung per 31 Desember.',
  cross({ rows, world: { period } }) {
    const byName = new Map<string, CheckRow['values'][]>();
    for (const { values } of rows('B.1')) {
      if (isActive(values)) byName.set(plain(values.nama_lengkap), [...(byName.get(plain(values.nama_lengkap)) ?? []), values]);
    }
    return rows('D.4').flatMap(({ values }, index): Failure[] => {
      const persons = (byName.get(plain(values.nama)) ?? []).filter(({ jenis_kelamin: sex }) => !values.jenis_kelamin || !sex || sex === values.jenis_kelamin);
      if (persons.length === 0) return [{ row: index + 1, part: 'penduduk', columns: ['nama', 'jenis_kelamin'] }];
      const ages = persons.map(({ tanggal_lahir }) => dateOf(tanggal_lahir)).filter((born) => born !== undefined)
        .map((born) => (period ? ageOn(`${period.slice(0, 4)}-12-31`, born) : undefined));
      const agrees = ages.length === 0 || ages.includes(undefined) || ages.includes(amount(values.umur));
      return agrees ? [] : [{ row: index + 1, part: 'umur', columns: ['umur'], message: 'Umur kader tidak sama dengan umur per 31 Desember' }];
    });
  },
});
