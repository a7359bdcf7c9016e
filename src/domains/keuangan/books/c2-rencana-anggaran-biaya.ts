import { defineBook } from '#catalogue/book';
import { afterABudgetChange } from '#catalogue/due-rules';
import { signedByTheDesa } from '#catalogue/signers';
import { nomorUrut } from '#catalogue/usual-columns';

export const rencanaAnggaranBiaya = defineBook({
  code: 'C.2',
  bidang: 'keuangan',
  scope: 'desa',
  title: 'Buku Rencana Anggaran Biaya (RAB)',
  titleEn: 'Activity Cost Plan',
  aliases: [],
  shortNames: ['RAB'],
  legalBasis: 'Permendagri 47/2016 Lampiran C.2; Permendagri 113/2014 jo. 20/2018 (DPA/RAB)',
  codeOfficial: true,
  keeper: 'kaur_perencanaan',
  signers: signedByTheDesa,
  due: afterABudgetChange,
  modeDefault: 'berkas',
  period: { kind: 'yearly', eventDateKeys: [], numbering: 'per_kegiatan' },
  sheetBy: ['bidang', 'kegiatan'],
  kept: 'kept',
  closeColumns: [],
  keepable: true,
  note: 'Tidak disebut di pedoman, tetapi wajib menurut Permendagri 47/2016.',
  editions: [
    {
      code: 'permendagri_47_2016',
      status: 'resmi',
      basis: 'Permendagri 47/2016 Lampiran C.2',
      columns: [
        { no: 0, key: 'bidang', label: '1. Bidang', type: 'text', required: true, hint: 'Bidang belanja, misalnya Pelaksanaan Pembangunan Desa; sama untuk satu lembar RAB.' },
        { no: 0, key: 'kegiatan', label: '2. Kegiatan', type: 'text', required: true, hint: 'Nama kegiatan seperti di APB Desa; setiap kegiatan satu lembar RAB.' },
        { no: 0, key: 'waktu_pelaksanaan', label: '3. Waktu Pelaksanaan', type: 'text', required: true, hint: 'Bulan atau lama pelaksanaan kegiatan, misalnya April-Juni 2026.' },
        { no: 0, key: 'rincian_pendanaan', label: 'Rincian Pendanaan', type: 'text', hint: 'Dari mana kegiatan dibiayai, misalnya DDS 80 juta dan swadaya 2,5 juta.' },
        nomorUrut('per_kegiatan'),
        { no: 2, key: 'uraian', label: 'URAIAN', type: 'text', required: true, hint: 'Barang, jasa, atau upah yang diperlukan, satu jenis satu baris.' },
        { no: 3, key: 'volume', label: 'VOLUME', type: 'decimal', required: true, hint: 'Banyaknya barang, jasa, atau hari kerja.' },
        { no: 4, key: 'harga_satuan', label: 'HARGA SATUAN (Rp.)', type: 'money', required: true, hint: 'Harga satu satuan dalam rupiah, tidak melebihi standar harga kabupaten.' },
        { no: 5, key: 'jumlah', label: 'JUMLAH (Rp.)', type: 'money', required: true, computed: true, formula: { product: ['volume', 'harga_satuan'] }, hint: 'Dihitung sistem: volume (kolom 3) dikalikan harga satuan (kolom 4).' },
      ],
      example: { bidang: 'Pelaksanaan Pembangunan Desa', kegiatan: 'Pengerasan Jalan Usaha Tani', waktu_pelaksanaan: 'April-Juni 2026', rincian_pendanaan: 'DDS', uraian: 'Semen 50 kg', volume: 120, harga_satuan: 78_500 },
    },
  ],
});
