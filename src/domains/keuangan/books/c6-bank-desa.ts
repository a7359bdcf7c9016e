import { defineBook } from '#catalogue/book';
import { monthlyByThe15th } from '#catalogue/due-rules';
import { signedByTheDesa } from '#catalogue/signers';
import { nomorUrut } from '#catalogue/usual-columns';

export const bankDesa = defineBook({
  code: 'C.6',
  bidang: 'keuangan',
  scope: 'desa',
  title: 'Buku Bank Desa',
  titleEn: 'Village Bank Book',
  aliases: ['Buku Bank Desa'],
  shortNames: ['Rekening Koran'],
  legalBasis: 'Permendagri 47/2016 Lampiran C.6; Permendagri 20/2018 Buku Pembantu Bank',
  codeOfficial: true,
  keeper: 'kaur_keuangan',
  signers: signedByTheDesa,
  due: monthlyByThe15th,
  modeDefault: 'berkas',
  period: { kind: 'monthly', eventDateKeys: ['tanggal_transaksi'], numbering: 'yearly' },
  sheetBy: ['nomor_rekening'],
  kept: 'kept',
  closeColumns: [],
  keepable: true,
  editions: [
    {
      code: 'permendagri_47_2016',
      status: 'resmi',
      basis: 'Permendagri 47/2016 Lampiran C.6; kepala formulir perlu dicocokkan dengan Lampiran',
      columns: [
        { no: 0, key: 'bulan', label: 'BULAN', type: 'text', hint: 'Nama bulan dan tahun lembar ini, misalnya Maret 2026; bila kosong diisi sistem dari periodenya.' },
        { no: 0, key: 'bank_cabang', label: 'BANK CABANG', type: 'text', required: true, hint: 'Nama bank dan cabangnya, misalnya Bank Kalsel Cabang Paringin.' },
        { no: 0, key: 'nomor_rekening', label: 'REK. NO.', type: 'text', required: true, hint: 'Nomor rekening kas desa; setiap rekening satu lembar dengan nomor dan saldo sendiri.' },
        nomorUrut('yearly'),
        { no: 2, key: 'tanggal_transaksi', label: 'TANGGAL TRANSAKSI', type: 'date', required: true, hint: 'Tanggal transaksi seperti di rekening koran.' },
        { no: 3, key: 'uraian_transaksi', label: 'URAIAN TRANSAKSI', type: 'text', required: true, hint: 'Uraian transaksi seperti di rekening koran, misalnya Pencairan ADD.' },
        { no: 4, key: 'bukti_transaksi', label: 'BUKTI TRANSAKSI', type: 'text', required: true, hint: 'Nomor slip setoran, cek, atau bukti transfer; untuk bunga dan biaya tulis Rekening koran.' },
        { no: 5, key: 'setoran', label: 'SETORAN (Rp.)', heading: ['PEMASUKAN'], type: 'money', hint: 'Uang masuk ke rekening (Rp): transfer dari pemerintah atau setoran tunai.' },
        { no: 6, key: 'bunga_bank', label: 'BUNGA BANK (Rp.)', heading: ['PEMASUKAN'], type: 'money', hint: 'Bunga bank yang diterima (Rp).' },
        { no: 7, key: 'penarikan', label: 'PENARIKAN (Rp.)', heading: ['PENGELUARAN'], type: 'money', hint: 'Uang yang ditarik atau ditransfer keluar (Rp).' },
        { no: 8, key: 'pajak', label: 'PAJAK (Rp.)', heading: ['PENGELUARAN'], type: 'money', hint: 'Pajak bunga yang dipotong bank (Rp).' },
        { no: 9, key: 'biaya_administrasi', label: 'BIAYA ADMINISTRASI (Rp.)', heading: ['PENGELUARAN'], type: 'money', hint: 'Biaya administrasi yang dipotong bank (Rp).' },
        { no: 10, key: 'saldo', label: 'SALDO', type: 'money', required: true, computed: true, formula: { sum: ['setoran', 'bunga_bank'], less: ['penarikan', 'pajak', 'biaya_administrasi'], running: true }, hint: 'Dihitung sistem: saldo sebelumnya + setoran + bunga - penarikan - pajak - biaya; sama dengan rekening koran di akhir bulan.' },
      ],
      example: { bulan: 'Maret 2026', bank_cabang: 'Bank Kalsel Cabang Paringin', nomor_rekening: '0120003456789', tanggal_transaksi: '2026-03-05', uraian_transaksi: 'Pencairan ADD', bukti_transaksi: 'Slip 000123', setoran: 25_000_000, bunga_bank: 0, penarikan: 0, pajak: 0, biaya_administrasi: 0 },
    },
  ],
});
