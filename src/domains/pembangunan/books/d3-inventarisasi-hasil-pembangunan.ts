import { defineBook } from '#catalogue/book';
import { afterAMonthWithAChange } from '#catalogue/due-rules';
import { signedByTheDesa } from '#catalogue/signers';
import { nomorUrut } from '#catalogue/usual-columns';

export const inventarisasiHasilPembangunan = defineBook({
  code: 'D.3',
  bidang: 'pembangunan',
  scope: 'desa',
  title: 'Buku Inventarisasi Hasil-hasil Pembangunan',
  titleEn: 'Register of Development Results',
  aliases: ['Buku Inventaris Hasil Pembangunan'],
  legalBasis: 'Permendagri 47/2016 Lampiran D.3',
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
      basis: 'Permendagri 47/2016 Lampiran D.3',
      columns: [
        nomorUrut('yearly'),
        { no: 2, key: 'jenis_nama_hasil_pembangunan', label: 'JENIS/NAMA HASIL PEMBANGUNAN', type: 'text', required: true, hint: 'Jenis dan nama hasil pembangunan, misalnya Jalan usaha tani Dusun I; sebut seperti kegiatannya di D.2.' },
        { no: 3, key: 'volume', label: 'VOLUME', type: 'text', required: true, hint: 'Besaran hasil dengan satuannya, misalnya 250 m x 3 m.' },
        { no: 4, key: 'biaya', label: 'BIAYA', type: 'money', required: true, hint: 'Biaya yang sungguh dikeluarkan (Rp), sesuai realisasi.' },
        { no: 5, key: 'lokasi', label: 'LOKASI', type: 'text', required: true, hint: 'Dusun dan RT tempat hasil pembangunan berada.' },
        { no: 6, key: 'keterangan', label: 'KET.', type: 'text', hint: 'Catatan, misalnya sudah dicatat di inventaris desa (A.3) atau tanggal serah terima.' },
      ],
      example: { jenis_nama_hasil_pembangunan: 'Pengerasan Jalan Usaha Tani', volume: '250 m x 3 m', biaya: 97_250_000, lokasi: 'Dusun I RT 002' },
    },
  ],
});
