import { defineBook } from '#catalogue/book';
import { atYearEnd } from '#catalogue/due-rules';
import { signedByTheBpd } from '#catalogue/signers';
import { keterangan, nomor } from '#catalogue/usual-columns';

export const laporanKeuanganBpd = defineBook({
  code: 'E.5',
  bidang: 'bpd',
  scope: 'bpd',
  title: 'Buku Laporan Keuangan BPD',
  titleEn: 'BPD Financial Report',
  aliases: [],
  legalBasis: 'Permendagri 47/2016 (Administrasi Lainnya); Permendagri 110/2016 buku nomor 5',
  codeOfficial: false,
  keeper: 'sekretaris_bpd',
  signers: signedByTheBpd,
  due: atYearEnd,
  modeDefault: 'mati',
  period: { kind: 'yearly', eventDateKeys: ['tanggal'], numbering: 'yearly' },
  sheetBy: [],
  kept: 'kept',
  closeColumns: [],
  keepable: false,
  note: 'Kode E mengikuti urutan Permendagri 110/2016; tidak ada di Lampiran Permendagri 47/2016.',
  editions: [
    {
      code: 'usulan_bpd_1',
      status: 'usulan',
      basis: 'Hanya nama bukunya dari Permendagri 110/2016; kolomnya usulan, tidak dicetak sebagai Lampiran',
      columns: [
        nomor('yearly'),
        { no: 2, key: 'tanggal', label: 'TANGGAL', type: 'date', required: true, hint: 'Tanggal uang BPD masuk atau keluar.' },
        { no: 3, key: 'uraian', label: 'URAIAN', type: 'text', required: true, hint: 'Uraian penerimaan atau pengeluaran BPD.' },
        { no: 4, key: 'penerimaan', label: 'PENERIMAAN', type: 'money', hint: 'Uang masuk (Rp), misalnya operasional BPD dari APB Desa.' },
        { no: 5, key: 'pengeluaran', label: 'PENGELUARAN', type: 'money', hint: 'Uang keluar (Rp).' },
        { no: 6, key: 'saldo', label: 'SALDO', type: 'money', hint: 'Sisa uang (Rp) setelah transaksi baris ini.' },
        keterangan(7, 'KET.'),
      ],
      example: { tanggal: '2026-03-05', uraian: 'Operasional BPD triwulan I', penerimaan: 1_500_000, pengeluaran: 0, saldo: 1_500_000 },
    },
  ],
});
