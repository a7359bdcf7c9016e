import { defineBook } from '#catalogue/book';
import { yearlyAfterTheWorkPlan } from '#catalogue/due-rules';
import { signedByTheDesa } from '#catalogue/signers';
import { nomorUrut } from '#catalogue/usual-columns';

export const rencanaKerjaPembangunan = defineBook({
  code: 'D.1',
  bidang: 'pembangunan',
  scope: 'desa',
  title: 'Buku Rencana Kerja Pembangunan Desa',
  titleEn: 'Development Work Plan Register',
  aliases: ['Buku Rencana Kerja Pembangunan'],
  shortNames: ['RKP Desa'],
  legalBasis: 'Permendagri 47/2016 Lampiran D.1',
  codeOfficial: true,
  keeper: 'kasi_kesejahteraan',
  signers: signedByTheDesa,
  due: yearlyAfterTheWorkPlan,
  modeDefault: 'isian',
  period: { kind: 'yearly', eventDateKeys: [], numbering: 'yearly' },
  sheetBy: [],
  kept: 'kept',
  closeColumns: [],
  keepable: true,
  editions: [
    {
      code: 'permendagri_47_2016',
      status: 'resmi',
      basis: 'Permendagri 47/2016 Lampiran D.1',
      columns: [
        nomorUrut('yearly'),
        { no: 2, key: 'nama_proyek_kegiatan', label: 'NAMA PROYEK/KEGIATAN', type: 'text', required: true, hint: 'Nama proyek atau kegiatan seperti di Perdes RKP Desa tahun ini.' },
        { no: 3, key: 'lokasi', label: 'LOKASI', type: 'text', required: true, hint: 'Dusun dan RT tempat kegiatan.' },
        { no: 4, key: 'biaya_pemerintah', label: 'PEMERINTAH', heading: ['SUMBER BIAYA'], type: 'money', hint: 'Biaya (Rp) dari Pemerintah pusat, termasuk Dana Desa.' },
        { no: 5, key: 'biaya_provinsi', label: 'PROVINSI', heading: ['SUMBER BIAYA'], type: 'money', hint: 'Biaya (Rp) dari bantuan provinsi.' },
        { no: 6, key: 'biaya_kab_kota', label: 'KAB/KOTA', heading: ['SUMBER BIAYA'], type: 'money', hint: 'Biaya (Rp) dari kabupaten/kota, termasuk Alokasi Dana Desa dan bagi hasil.' },
        { no: 7, key: 'biaya_swadaya', label: 'SWADAYA', heading: ['SUMBER BIAYA'], type: 'money', hint: 'Nilai (Rp) swadaya masyarakat, baik uang, bahan, maupun tenaga.' },
        { no: 8, key: 'jumlah', label: 'JUMLAH', type: 'money', required: true, computed: true, formula: { sum: ['biaya_pemerintah', 'biaya_provinsi', 'biaya_kab_kota', 'biaya_swadaya'] }, hint: 'Dihitung sistem: kolom 4 + 5 + 6 + 7.' },
        { no: 9, key: 'pelaksana', label: 'PELAKSANA', type: 'text', required: true, hint: 'Siapa yang melaksanakan, misalnya TPK atau Kasi Kesejahteraan.' },
        { no: 10, key: 'manfaat', label: 'MANFAAT', type: 'text', required: true, hint: 'Manfaat kegiatan bagi warga, misalnya Akses petani ke lahan.' },
        { no: 11, key: 'keterangan', label: 'KET.', type: 'text', hint: 'Catatan, misalnya nomor Perdes RKP Desa atau perubahannya.' },
      ],
      example: { nama_proyek_kegiatan: 'Pengerasan Jalan Usaha Tani', lokasi: 'Dusun I RT 002', biaya_pemerintah: 80_000_000, biaya_provinsi: 0, biaya_kab_kota: 15_000_000, biaya_swadaya: 2_500_000, pelaksana: 'TPK Desa', manfaat: 'Akses petani ke lahan' },
    },
  ],
});
