import { defineBook } from '#catalogue/book';
import { monthlyOfTheRt } from '#catalogue/due-rules';
import { signedByTheRt } from '#catalogue/signers';
import { keterangan, nomor } from '#catalogue/usual-columns';

export const kasRt = defineBook({
  code: 'F.7',
  bidang: 'lkd',
  scope: 'lkd',
  title: 'Buku Kas / Dana Operasional RT',
  titleEn: 'RT Cash and Operational Fund',
  aliases: ['Dana Operasional'],
  legalBasis: 'Permendagri 18/2018 pasal 7 (tugas RT/RW); tidak ada bentuk nasional',
  codeOfficial: false,
  keeper: 'sekretaris_rt',
  signers: signedByTheRt,
  due: monthlyOfTheRt,
  modeDefault: 'mati',
  period: { kind: 'monthly', eventDateKeys: ['tanggal'], numbering: 'yearly' },
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
        { no: 2, key: 'tanggal', label: 'TANGGAL', type: 'date', required: true, hint: 'Tanggal uang RT masuk atau keluar.' },
        { no: 3, key: 'uraian', label: 'URAIAN', type: 'text', required: true, hint: 'Uraian penerimaan atau pengeluaran, misalnya Iuran warga bulan Maret.' },
        { no: 4, key: 'sumber', label: 'SUMBER', type: 'enum', codes: 'sumber_kas_rt', required: true, hint: 'Sumber uang: dana operasional dari desa, iuran warga, sumbangan, atau lainnya.' },
        { no: 5, key: 'penerimaan', label: 'PENERIMAAN', type: 'money', hint: 'Uang masuk dalam rupiah.' },
        { no: 6, key: 'pengeluaran', label: 'PENGELUARAN', type: 'money', hint: 'Uang keluar dalam rupiah.' },
        { no: 7, key: 'saldo', label: 'SALDO', type: 'money', required: true, computed: true, formula: { sum: ['penerimaan'], less: ['pengeluaran'], running: true }, hint: 'Dihitung sistem: saldo sebelumnya + penerimaan - pengeluaran.' },
        keterangan(8, 'KET.'),
      ],
      example: { tanggal: '2026-03-15', uraian: 'Iuran warga bulan Maret', sumber: 'iuran', penerimaan: 310_000, pengeluaran: 0 },
    },
  ],
});
