import type { Values } from '#catalogue/book';
import type { CheckRow } from '#catalogue/check';
import { isBlank, isTicked, sen, text } from '#catalogue/checking/cells';
import { defineCheck, type Failure } from '#catalogue/checking/define-check';
import { sameActivity } from '#catalogue/checking/same-name';
import { findPerdes } from '#domains/umum/checks/perdes';

const sources = ['biaya_pemerintah', 'biaya_provinsi', 'biaya_kab_kota', 'biaya_swadaya'];

export const sourcesAddUp = defineCheck({
  id: 'D1-01', severity: 'error', blocks: 'close', overridable: false, scope: 'row',
  books: ['D.1', 'D.2'],
  columns: {
    'D.1': ['biaya_pemerintah', 'biaya_provinsi', 'biaya_kab_kota', 'biaya_swadaya', 'jumlah'],
    'D.2': ['biaya_pemerintah', 'biaya_provinsi', 'biaya_kab_kota', 'biaya_swadaya', 'jumlah'],
  },
  rule: 'jumlah = pemerintah + provinsi + kab_kota + swadaya',
  message: 'Jumlah sumber biaya salah',
  basis: 'law form', mark: 'V',
  needs: ['jumlah'],
  mend: 'Jumlah = pemerintah + provinsi + kabupaten/kota + swadaya.',
  row: (values, { has }) => {
    if (!sources.some(has) || isBlank(values.jumlah)) return undefined;
    return sources.reduce((total, key) => total + sen(values[key]), 0) === sen(values.jumlah) ? undefined : { columns: ['jumlah'] };
  },
});

export const planIsSet = defineCheck({
  id: 'D1-02', severity: 'warn', blocks: 'never', overridable: true, scope: 'cross',
  books: ['D.1', 'A.1'],
  columns: {
    'D.1': ['nama_proyek_kegiatan'],
    'A.1': ['jenis_peraturan', 'tentang', 'tanggal_ditetapkan'],
  },
  rule: 'rows cite a Perdes RKPDes of the year present in A.1 (<= 30 Sep of year-1); a Perdes set after that day is noted, it cannot be mended',
  message: 'Perdes RKPDes belum ada atau terlambat',
  basis: 'verified: ditetapkan paling lambat akhir September', mark: 'V',
  mend: 'Catat Perdes RKPDes tahun ini di Buku Peraturan (A.1); yang ditetapkan sesudah 30 September cukup diberi catatan.',
  lacks: ({ period }) => (period ? undefined : 'tahun rencana belum diketahui'),
  /** Read so: the rows do not name their Perdes, so the plan of the year is asked for once for the whole book. */
  cross(across) {
    if (across.rows('D.1').length === 0) return undefined;
    const year = Number(across.world.period!.slice(0, 4));
    const perdes = findPerdes(across, 'rkpdesa', year);
    if (!perdes) return { columns: [] };
    return perdes.date !== undefined && perdes.date > `${year - 1}-09-30` ? { columns: [], part: 'terlambat', message: 'Perdes RKPDes ditetapkan sesudah 30 September' } : undefined;
  },
});

export const carriedOutAsPlanned = defineCheck({
  id: 'D2-01', severity: 'warn', blocks: 'never', overridable: true, scope: 'cross',
  books: ['D.2', 'D.1'],
  columns: {
    'D.2': ['nama_proyek_kegiatan'],
    'D.1': ['nama_proyek_kegiatan'],
  },
  rule: 'each activity exists in D.1 (or in a perubahan RKPDes)',
  message: 'Kegiatan tidak direncanakan',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  mend: 'Samakan nama kegiatan dengan Buku Rencana Kerja (D.1), atau catat perubahan RKPDes-nya di sana.',
  cross: ({ rows }) => unmatched(rows('D.2'), 'nama_proyek_kegiatan', rows('D.1'), 'nama_proyek_kegiatan'),
});

export function unmatched(rows: readonly CheckRow[], key: string, others: readonly CheckRow[], otherKey: string): Failure[] {
  return rows.flatMap(({ values }, index) =>
    (others.some(({ values: other }) => sameActivity(values[key], other[otherKey])) ? [] : [{ row: index + 1, columns: [key] }]));
}

export const newOrContinued = defineCheck({
  id: 'D2-02', severity: 'error', blocks: 'never', overridable: true, scope: 'row',
  books: ['D.2'],
  columns: {
    'D.2': ['sifat_baru', 'sifat_lanjutan'],
  },
  rule: 'exactly one of baru, lanjutan',
  message: 'Sifat proyek: pilih satu',
  basis: 'law form', mark: 'V',
  mend: 'Centang tepat satu: baru atau lanjutan.',
  row: (values) => (isTicked(values.sifat_baru) === isTicked(values.sifat_lanjutan) ? {} : undefined),
});

const spent = ({ belanja_barang_jasa: goods, belanja_modal: capital }: Values): number => sen(goods) + sen(capital);

export const costAsPaid = defineCheck({
  id: 'D2-03', severity: 'warn', blocks: 'never', overridable: true, scope: 'cross',
  books: ['D.2', 'C.3'],
  columns: {
    'D.2': ['nama_proyek_kegiatan', 'jumlah'],
    'C.3': ['kegiatan', 'belanja_barang_jasa', 'belanja_modal'],
  },
  rule: 'realised cost in C.3 vs jumlah in D.2 within tenant tolerance',
  message: 'Biaya berbeda dengan kas kegiatan',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  mend: 'Cocokkan biaya kegiatan dengan belanja di Buku Kas Pembantu Kegiatan (C.3).',
  /**
   * Read so: an activity without a sheet in C.3 is not compared. During the year it is still being paid, so only more than its cost is
   * wrong; in December, or where no month is told, less is wrong too. The tolerance is in per cent.
   */
  cross(across) {
    const { world, rows } = across;
    const isFinal = world.period === undefined || world.period.length === 4 || world.period.endsWith('-12');
    const payments = [...(world.earlier?.['C.3'] ?? []), ...rows('C.3')];
    return rows('D.2').flatMap(({ values }, index): Failure[] => {
      const own = payments.filter(({ values: payment }) => sameActivity(payment.kegiatan, values.nama_proyek_kegiatan));
      const difference = own.reduce((total, { values: payment }) => total + spent(payment), 0) - sen(values.jumlah);
      const allowed = sen(values.jumlah) * (world.settings?.costTolerance ?? 0) / 100;
      const wrong = difference > allowed || (isFinal && -difference > allowed);
      return own.length > 0 && wrong ? [{ row: index + 1, columns: ['jumlah'] }] : [];
    });
  },
});

const unfinished = /belum selesai/i;

export const chainComplete = defineCheck({
  id: 'D1-D4', severity: 'info', blocks: 'never', overridable: true, scope: 'cross',
  books: ['D.1', 'D.2', 'D.3'],
  columns: {
    'D.1': ['nama_proyek_kegiatan'],
    'D.2': ['nama_proyek_kegiatan'],
    'D.3': ['jenis_nama_hasil_pembangunan'],
  },
  rule: 'progress chain D.1 -> D.2 -> D.3 complete by 31 Dec or listed as belum selesai',
  message: 'Kegiatan belum selesai',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  mend: 'Catat pelaksanaannya di D.2 dan hasilnya di D.3, atau tulis "belum selesai" di keterangan.',
  lacks: ({ period }) => (period && period.length > 4 && !period.endsWith('-12') ? 'baru diperiksa pada akhir Desember' : undefined),
  cross(across) {
    const [done, results] = [across.rows('D.2'), across.rows('D.3')];
    return across.rows('D.1').flatMap(({ values }, index): Failure[] => {
      const name = values.nama_proyek_kegiatan;
      const work = done.filter(({ values: row }) => sameActivity(row.nama_proyek_kegiatan, name));
      const listed = [values, ...work.map((row) => row.values)].some(({ keterangan }) => unfinished.test(text(keterangan)));
      const complete = work.length > 0 && results.some(({ values: result }) => sameActivity(result.jenis_nama_hasil_pembangunan, name));
      return complete || listed ? [] : [{ row: index + 1, columns: ['nama_proyek_kegiatan'] }];
    });
  },
});
