import { defineBook } from '#catalogue/book';
import { monthlyByThe15th } from '#catalogue/due-rules';
import { signedByTheDesa } from '#catalogue/signers';
import { nomorUrut } from '#catalogue/usual-columns';

export const kasPembantuKegiatan = defineBook({
  code: 'C.3',
  bidang: 'keuangan',
  scope: 'desa',
  title: 'Buku Kas Pembantu Kegiatan',
  titleEn: 'Activity Sub-Cash Book',
  aliases: ['Buku Kas Umum dan Kas Pembantu Kegiatan'],
  shortNames: ['BKP Kegiatan'],
  legalBasis: 'Permendagri 47/2016 Lampiran C.3; Permendagri 20/2018',
  codeOfficial: true,
  keeper: 'pelaksana_kegiatan_anggaran',
  signers: signedByTheDesa,
  due: monthlyByThe15th,
  modeDefault: 'berkas',
  period: { kind: 'monthly', eventDateKeys: ['tanggal'], numbering: 'per_kegiatan' },
  sheetBy: ['bidang', 'kegiatan'],
  kept: 'kept',
  closeColumns: [],
  keepable: true,
  note: 'Permendagri 20/2018 menyebut bendahara desa Kaur Keuangan, dan pelaksana kegiatan Kaur/Kasi pelaksana kegiatan anggaran.',
  editions: [
    {
      code: 'permendagri_47_2016',
      status: 'resmi',
      basis: 'Permendagri 47/2016 Lampiran C.3',
      columns: [
        { no: 0, key: 'bidang', label: '1. Bidang', type: 'text', required: true, hint: 'Bidang belanja kegiatan ini; sama untuk satu lembar.' },
        { no: 0, key: 'kegiatan', label: '2. Kegiatan', type: 'text', required: true, hint: 'Nama kegiatan seperti di APB Desa; setiap kegiatan satu lembar dengan nomor dan saldo sendiri.' },
        nomorUrut('per_kegiatan'),
        { no: 2, key: 'tanggal', label: 'TANGGAL', type: 'date', required: true, hint: 'Tanggal uang diterima atau dikeluarkan, urut dan dalam bulan buku ini.' },
        { no: 3, key: 'uraian', label: 'URAIAN', type: 'text', required: true, hint: 'Uraian penerimaan atau pengeluaran kegiatan, misalnya Pembelian semen 50 sak.' },
        { no: 4, key: 'penerimaan_dari_bendahara', label: 'DARI BENDAHARA DESA', heading: ['PENERIMAAN (Rp.)'], type: 'money', hint: 'Uang (Rp) yang diterima dari Kaur Keuangan (dulu bendahara desa) untuk kegiatan ini.' },
        { no: 5, key: 'penerimaan_swadaya_masyarakat', label: 'SWADAYA MASYARAKAT', heading: ['PENERIMAAN (Rp.)'], type: 'money', hint: 'Uang (Rp) swadaya masyarakat yang diterima untuk kegiatan ini.' },
        { no: 6, key: 'nomor_bukti', label: 'NOMOR BUKTI', type: 'text', hint: 'Nomor kuitansi atau nota; wajib bila ada pengeluaran.' },
        { no: 7, key: 'belanja_barang_jasa', label: 'BELANJA BARANG DAN JASA', heading: ['PENGELUARAN (Rp.)'], type: 'money', hint: 'Pengeluaran (Rp) untuk barang dan jasa.' },
        { no: 8, key: 'belanja_modal', label: 'BELANJA MODAL', heading: ['PENGELUARAN (Rp.)'], type: 'money', hint: 'Pengeluaran (Rp) untuk belanja modal, yaitu barang yang menjadi aset desa.' },
        { no: 9, key: 'pengembalian_ke_bendahara', label: 'JUMLAH PENGEMBALIAN KE BENDAHARA', type: 'money', hint: 'Sisa uang (Rp) yang dikembalikan kepada Kaur Keuangan.' },
        { no: 10, key: 'saldo_kas', label: 'SALDO KAS (Rp.)', type: 'money', required: true, computed: true, formula: { sum: ['penerimaan_dari_bendahara', 'penerimaan_swadaya_masyarakat'], less: ['belanja_barang_jasa', 'belanja_modal', 'pengembalian_ke_bendahara'], running: true }, hint: 'Dihitung sistem: saldo sebelumnya + penerimaan - belanja - pengembalian; tidak boleh minus.' },
      ],
      example: { bidang: 'Pelaksanaan Pembangunan Desa', kegiatan: 'Pengerasan Jalan Usaha Tani', tanggal: '2026-03-09', uraian: 'Penerimaan dari Kaur Keuangan', penerimaan_dari_bendahara: 20_000_000, penerimaan_swadaya_masyarakat: 0, nomor_bukti: 'KW/001', belanja_barang_jasa: 0, belanja_modal: 0, pengembalian_ke_bendahara: 0 },
    },
  ],
});
