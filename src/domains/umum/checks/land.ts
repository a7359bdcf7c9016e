import type { Values } from '#catalogue/book';
import { exactArea, isTicked, text } from '#catalogue/checking/cells';
import { defineCheck, type Failure } from '#catalogue/checking/define-check';

const origins = ['perolehan_asli_milik_desa', 'perolehan_bantuan_pemerintah', 'perolehan_bantuan_provinsi', 'perolehan_bantuan_kab_kota', 'perolehan_lain_lain'];
const kinds = ['jenis_sawah', 'jenis_tegal', 'jenis_kebun', 'jenis_tambak_kolam', 'jenis_tanah_kering_darat'];
const titles = ['hm', 'hgb', 'hp', 'hgu', 'hpl', 'ma', 'vi', 'tn'];
/** Columns 12 to 22, 24 and 25; column 23 is the mutation. */
const uses = [
  'perumahan', 'perdagangan_jasa', 'perkantoran', 'industri', 'fasilitas_umum', 'sawah', 'tegalan', 'perkebunan', 'peternakan_perikanan',
  'hutan_belukar', 'hutan_lebat_lindung', 'tanah_kosong', 'lain_lain',
];

const area = (values: Values, keys: readonly string[]): number => keys.reduce((total, key) => total + exactArea(values[key]), 0);

/** Asked only where the form in hand has one of the detail columns. */
const differs = (values: Values, total: string, details: readonly string[], has: (key: string) => boolean): boolean =>
  details.some(has) && exactArea(values[total]) !== area(values, details);

export const villageLandAddsUp = defineCheck({
  id: 'A5-01', severity: 'error', blocks: 'close', overridable: true, scope: 'row',
  books: ['A.5'],
  columns: {
    'A.5': [
      'luas_m2', 'perolehan_asli_milik_desa', 'perolehan_bantuan_pemerintah', 'perolehan_bantuan_provinsi',
      'perolehan_bantuan_kab_kota', 'perolehan_lain_lain', 'jenis_sawah', 'jenis_tegal', 'jenis_kebun', 'jenis_tambak_kolam',
      'jenis_tanah_kering_darat',
    ],
  },
  rule: 'luas = sum(jenis 12..16) and luas = sum(perolehan 6..10)',
  message: 'Luas tidak sama dengan rincian',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  needs: ['luas_m2'],
  mend: 'Samakan luas dengan jumlah menurut jenis tanah dan menurut perolehannya.',
  row(values, { has }) {
    const failures: Failure[] = [];
    if (differs(values, 'luas_m2', kinds, has)) failures.push({ part: 'jenis', columns: ['luas_m2', ...kinds] });
    if (differs(values, 'luas_m2', origins, has)) failures.push({ part: 'perolehan', columns: ['luas_m2', ...origins] });
    return failures.length > 0 ? failures : undefined;
  },
});

export const boundaryAndSign = defineCheck({
  id: 'A5-02', severity: 'error', blocks: 'never', overridable: true, scope: 'row',
  books: ['A.5'],
  columns: {
    'A.5': ['patok_ada', 'patok_tidak', 'papan_nama_ada', 'papan_nama_tidak'],
  },
  rule: 'exactly one of (patok_ada, patok_tidak) and of (papan_nama_ada, papan_nama_tidak)',
  message: 'Patok/papan nama: pilih satu',
  basis: 'law form', mark: 'V',
  needs: [],
  mend: 'Centang tepat satu: ada atau tidak ada.',
  row(values, { has }) {
    const failures = ['patok', 'papan_nama']
      .filter((mark) => has(`${mark}_ada`) && has(`${mark}_tidak`) && isTicked(values[`${mark}_ada`]) === isTicked(values[`${mark}_tidak`]))
      .map((mark): Failure => ({ part: mark, columns: [`${mark}_ada`, `${mark}_tidak`] }));
    return failures.length > 0 ? failures : undefined;
  },
});

const ofTheVillage = /pemerintah(an)?\s+desa|pemdes|kas\s+desa|\btkd\b|aset\s+desa|milik\s+desa/i;

export const villageLandInLandBook = defineCheck({
  id: 'A5-03', severity: 'warn', blocks: 'never', overridable: true, scope: 'cross',
  books: ['A.5', 'A.6'],
  columns: {
    'A.5': ['luas_m2'],
    'A.6': ['nama_perorangan_badan_hukum', 'jumlah_m2'],
  },
  rule: 'sum(A.5.luas) appears in A.6 as land held by Pemerintah Desa',
  message: 'TKD belum tercatat di Buku Tanah di Desa',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  mend: 'Catat tanah kas desa di Buku Tanah di Desa (A.6) atas nama Pemerintah Desa dengan luas yang sama.',
  /** Read so: the rows of A.6 under the village's own name hold together what A.5 holds. */
  cross({ rows }) {
    const owned = rows('A.5').reduce((total, { values }) => total + exactArea(values.luas_m2), 0);
    const entered = rows('A.6').filter(({ values }) => ofTheVillage.test(text(values.nama_perorangan_badan_hukum)))
      .reduce((total, { values }) => total + exactArea(values.jumlah_m2), 0);
    return owned === entered ? undefined : { columns: ['luas_m2'] };
  },
});

export const landByTitle = defineCheck({
  id: 'A6-01', severity: 'warn', blocks: 'never', overridable: true, scope: 'row',
  books: ['A.6'],
  columns: {
    'A.6': ['jumlah_m2', 'hm', 'hgb', 'hp', 'hgu', 'hpl', 'ma', 'vi', 'tn'],
  },
  rule: 'jumlah = sum(hak 4..11)',
  message: 'Jumlah tidak sama dengan rincian status hak',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  needs: ['jumlah_m2'],
  mend: 'Samakan jumlah dengan rincian menurut status hak.',
  row: (values, { has }) => (differs(values, 'jumlah_m2', titles, has) ? { columns: ['jumlah_m2', ...titles] } : undefined),
});

export const landByUse = defineCheck({
  id: 'A6-02', severity: 'warn', blocks: 'never', overridable: true, scope: 'row',
  books: ['A.6'],
  columns: {
    'A.6': [
      'jumlah_m2', 'perumahan', 'perdagangan_jasa', 'perkantoran', 'industri', 'fasilitas_umum', 'sawah', 'tegalan',
      'perkebunan', 'peternakan_perikanan', 'hutan_belukar', 'hutan_lebat_lindung', 'tanah_kosong', 'lain_lain',
    ],
  },
  rule: 'jumlah = sum(penggunaan 12..22,24,25)',
  message: 'Jumlah tidak sama dengan rincian penggunaan',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  needs: ['jumlah_m2'],
  mend: 'Samakan jumlah dengan rincian menurut penggunaan.',
  row: (values, { has }) => (differs(values, 'jumlah_m2', uses, has) ? { columns: ['jumlah_m2', ...uses] } : undefined),
});
