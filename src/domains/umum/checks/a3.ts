import type { Values } from '#catalogue/book';
import type { CheckRow } from '#catalogue/check';
import { amount, text } from '#catalogue/checking/cells';
import { dateOf } from '#catalogue/checking/civil-date';
import { defineCheck, type Failure } from '#catalogue/checking/define-check';
import { plain } from '#catalogue/checking/same-name';

const acquired = ['asal_dibeli_sendiri', 'asal_bantuan_pemerintah', 'asal_bantuan_provinsi', 'asal_bantuan_kab_kota', 'asal_sumbangan'] as const;
const removed = ['hapus_rusak', 'hapus_dijual', 'hapus_disumbangkan'] as const;
const opening = ['awal_baik', 'awal_rusak'] as const;
const closing = ['akhir_baik', 'akhir_rusak'] as const;

const sum = (values: Values, keys: readonly string[]): number => keys.reduce((total, key) => total + amount(values[key]), 0);

export const inventoryAddsUp = defineCheck({
  id: 'A3-01', severity: 'error', blocks: 'never', overridable: true, scope: 'row',
  books: ['A.3'],
  columns: {
    'A.3': [
      'asal_dibeli_sendiri', 'asal_bantuan_pemerintah', 'asal_bantuan_provinsi', 'asal_bantuan_kab_kota', 'asal_sumbangan',
      'awal_baik', 'awal_rusak', 'hapus_rusak', 'hapus_dijual', 'hapus_disumbangkan', 'akhir_baik', 'akhir_rusak',
    ],
  },
  rule: '(awal_baik+awal_rusak, or sum(asal 3..7) when the item was acquired in the year and awal = 0) - sum(hapus 10..12) = akhir_baik+akhir_rusak; awal <= sum(asal)',
  message: 'Jumlah akhir tahun tidak sama dengan awal (atau perolehan) dikurangi penghapusan',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  needs: [...opening, ...closing],
  mend: 'Periksa jumlah awal, penghapusan dan akhir tahun; awal tidak boleh melebihi jumlah menurut asal-usul.',
  /** Read so: an item with nothing at the start of the year was acquired in it, and starts from what was acquired. */
  row(values, { has }) {
    const knowsOrigin = acquired.some(has);
    const [start, origin] = [sum(values, opening), sum(values, acquired)];
    const held = start === 0 && knowsOrigin ? origin : start;
    if (held - sum(values, removed) !== sum(values, closing)) return { columns: closing };
    return knowsOrigin && start > origin ? { columns: opening, message: 'Keadaan awal tahun melebihi jumlah menurut asal-usul barang' } : undefined;
  },
});

export const inventoryCarried = defineCheck({
  id: 'A3-02', severity: 'error', blocks: 'never', overridable: true, scope: 'cross',
  books: ['A.3'], with: ['previous_period'],
  columns: {
    'A.3': ['jenis_barang_bangunan', 'awal_baik', 'awal_rusak', 'akhir_baik', 'akhir_rusak'],
  },
  rule: 'awal(year) = akhir(year-1) per item (baik, rusak)',
  message: 'Keadaan awal tahun tidak sama dengan akhir tahun lalu',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  mend: 'Samakan keadaan awal tahun dengan keadaan akhir tahun lalu, per barang.',
  lacks: ({ previous }) => (previous?.['A.3'] ? undefined : 'buku tahun lalu belum ada'),
  cross({ rows, previous }) {
    const [now, before] = [itemsOf(rows('A.3'), opening), itemsOf(previous('A.3'), closing)];
    const changed = [...now].filter(([item, { state }]) => state.some((count, index) => count !== (before.get(item)?.state[index] ?? 0)));
    const gone = [...before].filter(([item, { state }]) => !now.has(item) && state.some((count) => count !== 0));
    return [
      ...changed.map(([, { row, name }]) => ({ row, part: name, columns: opening })),
      ...gone.map(([, { name }]) => ({ part: name, columns: opening, message: 'Barang yang masih ada di akhir tahun lalu tidak tercatat lagi' })),
    ];
  },
});

/** Counts per item; one kind of thing may stand on several rows. */
function itemsOf(rows: readonly CheckRow[], keys: readonly string[]): Map<string, { row: number; name: string; state: number[] }> {
  const items = new Map<string, { row: number; name: string; state: number[] }>();
  rows.forEach(({ values }, index) => {
    const name = text(values.jenis_barang_bangunan);
    const item = items.get(plain(name)) ?? { row: index + 1, name, state: keys.map(() => 0) };
    items.set(plain(name), { ...item, state: item.state.map((count, at) => count + amount(values[keys[at]!])) });
  });
  return items;
}

const withoutDecision = 0;

export const removalIsDecided = defineCheck({
  id: 'A3-03', severity: 'error', blocks: 'never', overridable: true, scope: 'row',
  books: ['A.3', 'A.2'],
  columns: {
    'A.3': ['hapus_rusak', 'hapus_dijual', 'hapus_disumbangkan', 'tanggal_penghapusan'],
    'A.2': ['nomor_keputusan', 'tanggal_keputusan'],
  },
  rule: 'hapus_* > 0 => tanggal_penghapusan present',
  cases: [
    { when: 'A.2 is kept as rows and holds no Keputusan of that date', severity: 'warn', blocks: 'never' },
  ],
  message: 'Penghapusan tanpa tanggal/keputusan',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  needs: { 'A.3': ['tanggal_penghapusan'] },
  mend: 'Isi tanggal penghapusan sesuai Keputusan Kepala Desa.',
  row: (values) => (sum(values, removed) > 0 && !dateOf(values.tanggal_penghapusan) ? { columns: ['tanggal_penghapusan'] } : undefined),
  cross: ({ rows }) => {
    const decided = new Set(rows('A.2').map(({ values }) => dateOf(values.tanggal_keputusan)));
    return rows('A.3').flatMap(({ values }, index): Failure[] => {
      const date = dateOf(values.tanggal_penghapusan);
      if (sum(values, removed) === 0 || !date || decided.has(date)) return [];
      return [{ row: index + 1, as: withoutDecision, columns: ['tanggal_penghapusan'], message: 'Tidak ada Keputusan Kepala Desa pada tanggal penghapusan', mend: 'Catat keputusan penghapusan di Buku Keputusan (A.2).' }];
    });
  },
});
