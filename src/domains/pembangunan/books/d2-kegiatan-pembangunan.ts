import { defineBook } from '#catalogue/book';
import { afterAMonthWithAChange } from '#catalogue/due-rules';
import { signedByTheDesa } from '#catalogue/signers';
import { nomorUrut } from '#catalogue/usual-columns';

export const kegiatanPembangunan = defineBook({
  code: 'D.2',
  bidang: 'pembangunan',
  scope: 'desa',
  title: 'Buku Kegiatan Pembangunan',
  titleEn: 'Development Activity Register',
  aliases: ['Buku Kegiatan Pembangunan'],
  legalBasis: 'Permendagri 47/2016 Lampiran D.2',
  codeOfficial: true,
  keeper: 'kasi_kesejahteraan',
  signers: signedByTheDesa,
  due: afterAMonthWithAChange,
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
      basis: 'Permendagri 47/2016 Lampiran D.2',
      columns: [
        nomorUrut('yearly'),
        { no: 2, key: 'nama_proyek_kegiatan', label: 'NAMA PROYEK/KEGIATAN', type: 'text', required: true, hint: 'Nama proyek atau kegiatan, ditulis sama seperti di D.1.' },
        { no: 3, key: 'volume', label: 'VOLUME', type: 'text', required: true, hint: 'Besaran pekerjaan dengan satuannya, misalnya 250 m x 3 m.' },
        { no: 4, key: 'biaya_pemerintah', label: 'PEMERINTAH', heading: ['SUMBER DANA/BESARAN BIAYA'], type: 'money', hint: 'Biaya (Rp) dari Pemerintah pusat, termasuk Dana Desa.' },
        { no: 5, key: 'biaya_provinsi', label: 'PROVINSI', heading: ['SUMBER DANA/BESARAN BIAYA'], type: 'money', hint: 'Biaya (Rp) dari bantuan provinsi.' },
        { no: 6, key: 'biaya_kab_kota', label: 'KAB/KOTA', heading: ['SUMBER DANA/BESARAN BIAYA'], type: 'money', hint: 'Biaya (Rp) dari kabupaten/kota, termasuk Alokasi Dana Desa dan bagi hasil.' },
        { no: 7, key: 'biaya_swadaya', label: 'SWADAYA', heading: ['SUMBER DANA/BESARAN BIAYA'], type: 'money', hint: 'Nilai (Rp) swadaya masyarakat, baik uang, bahan, maupun tenaga.' },
        { no: 8, key: 'jumlah', label: 'JUMLAH', type: 'money', required: true, computed: true, formula: { sum: ['biaya_pemerintah', 'biaya_provinsi', 'biaya_kab_kota', 'biaya_swadaya'] }, hint: 'Dihitung sistem: kolom 4 + 5 + 6 + 7.' },
        { no: 9, key: 'waktu', label: 'WAKTU', type: 'text', required: true, hint: 'Waktu pelaksanaan, misalnya April-Juni 2026 atau 90 hari.' },
        { no: 10, key: 'sifat_baru', label: 'BARU', heading: ['SIFAT PROYEK'], type: 'bool', hint: 'Beri tanda (ya) bila proyek baru; isi salah satu saja dari BARU dan LANJUTAN.' },
        { no: 11, key: 'sifat_lanjutan', label: 'LANJUTAN', heading: ['SIFAT PROYEK'], type: 'bool', hint: 'Beri tanda (ya) bila melanjutkan proyek tahun lalu; isi salah satu saja dari BARU dan LANJUTAN.' },
        { no: 12, key: 'pelaksana', label: 'PELAKSANA', type: 'text', required: true, hint: 'Pelaksana kegiatan menurut Keputusan Kepala Desa, misalnya TPK Desa.' },
        { no: 13, key: 'keterangan', label: 'KET.', type: 'text', hint: 'Catatan, misalnya persentase selesai atau sebab belum selesai.' },
      ],
      example: { nama_proyek_kegiatan: 'Pengerasan Jalan Usaha Tani', volume: '250 m x 3 m', biaya_pemerintah: 80_000_000, biaya_provinsi: 0, biaya_kab_kota: 15_000_000, biaya_swadaya: 2_500_000, waktu: 'April-Juni 2026', sifat_baru: true, pelaksana: 'TPK Desa' },
    },
  ],
});
