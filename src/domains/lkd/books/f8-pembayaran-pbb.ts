import { defineBook } from '#catalogue/book';
import { monthlyOfTheRt } from '#catalogue/due-rules';
import { signedByTheRt } from '#catalogue/signers';
import { keterangan, nomor } from '#catalogue/usual-columns';

export const pembayaranPbb = defineBook({
  code: 'F.8',
  bidang: 'lkd',
  scope: 'lkd',
  title: 'Buku Distribusi dan Pembayaran PBB',
  titleEn: 'Land-Tax (PBB) Distribution and Payment',
  aliases: ['Pendistribusian Surat PBB'],
  legalBasis: 'Permendagri 18/2018 pasal 7 (tugas RT/RW); tidak ada bentuk nasional',
  codeOfficial: false,
  keeper: 'sekretaris_rt',
  signers: signedByTheRt,
  due: monthlyOfTheRt,
  modeDefault: 'mati',
  period: { kind: 'running', eventDateKeys: ['tanggal_diterima_wp', 'tanggal_bayar'], numbering: 'yearly', carry: 'SPPT yang belum dibayar terbawa; bulan atau tahun membayarnya boleh lain dari saat diterima.' },
  sheetBy: [],
  kept: 'kept',
  closeColumns: [],
  keepable: false,
  note: 'Kode F adalah usulan; tidak ada bentuk nasional untuk buku RT/RW.',
  editions: [
    {
      code: 'usulan_lkd_1',
      status: 'usulan',
      basis: 'Tidak ada bentuk nasional; buku dan kolomnya usulan, tidak dicetak sebagai Lampiran',
      columns: [
        nomor('yearly'),
        { no: 2, key: 'nop', label: 'NOP', type: 'text', required: true, personal: 'identity', hint: 'Nomor Objek Pajak 18 angka seperti di SPPT, diketik sebagai teks.' },
        { no: 3, key: 'nama_wajib_pajak', label: 'NAMA WAJIB PAJAK', type: 'text', required: true, hint: 'Nama wajib pajak seperti di SPPT.' },
        { no: 4, key: 'tahun_pajak', label: 'TAHUN PAJAK', type: 'year', required: true, hint: 'Tahun pajak, misalnya 2026.' },
        { no: 5, key: 'pbb_terutang', label: 'PBB TERUTANG', type: 'money', required: true, hint: 'Jumlah PBB yang terutang (Rp) menurut SPPT.' },
        { no: 6, key: 'tanggal_diterima_wp', label: 'TGL SPPT DITERIMA WP', type: 'date', hint: 'Tanggal SPPT diterima wajib pajak.' },
        { no: 7, key: 'tanggal_bayar', label: 'TGL BAYAR', type: 'date', hint: 'Tanggal PBB dibayar; kosong selama belum dibayar.' },
        { no: 8, key: 'jumlah_bayar', label: 'JUMLAH BAYAR', type: 'money', hint: 'Jumlah yang dibayar (Rp).' },
        { no: 9, key: 'bukti_bayar', label: 'BUKTI/STTS', type: 'text', hint: 'Nomor STTS atau bukti bayar.' },
        keterangan(10, 'KET.'),
      ],
      example: { nop: '631103200100100010', nama_wajib_pajak: 'Muhammad Yusran', tahun_pajak: 2026, pbb_terutang: 45_000, tanggal_diterima_wp: '2026-03-10' },
    },
  ],
});
