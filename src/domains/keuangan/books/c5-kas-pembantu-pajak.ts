import { defineBook } from '#catalogue/book';
import { monthlyByThe15th } from '#catalogue/due-rules';
import { signedByTheDesa } from '#catalogue/signers';
import { nomorUrut } from '#catalogue/usual-columns';

export const kasPembantuPajak = defineBook({
  code: 'C.5',
  bidang: 'keuangan',
  scope: 'desa',
  title: 'Buku Kas Pembantu (Pajak)',
  titleEn: 'Tax Sub-Cash Book',
  aliases: [],
  shortNames: ['Buku Pajak'],
  legalBasis: 'Permendagri 47/2016 Lampiran C.5 (Buku Kas Pembantu); Permendagri 20/2018 Buku Pembantu Pajak',
  codeOfficial: true,
  keeper: 'kaur_keuangan',
  signers: signedByTheDesa,
  due: monthlyByThe15th,
  modeDefault: 'berkas',
  period: { kind: 'monthly', eventDateKeys: ['tanggal'], numbering: 'yearly' },
  sheetBy: [],
  kept: 'kept',
  closeColumns: [],
  keepable: true,
  note: 'Tidak disebut di pedoman. Jenis pajak dan NTPN adalah kebiasaan kantor, bukan kolom formulir.',
  editions: [
    {
      code: 'permendagri_47_2016',
      status: 'resmi',
      basis: 'Permendagri 47/2016 Lampiran C.5',
      columns: [
        nomorUrut('yearly'),
        { no: 2, key: 'tanggal', label: 'TANGGAL', type: 'date', required: true, hint: 'Tanggal pajak dipotong atau disetor.' },
        { no: 3, key: 'uraian', label: 'URAIAN', type: 'text', required: true, hint: 'Pajak apa dan atas belanja apa, misalnya PPh 21 honor tim bulan Maret.' },
        { no: 4, key: 'pemotongan', label: 'PEMOTONGAN (Rp.)', type: 'money', hint: 'Pajak yang dipotong atau dipungut (Rp); sama dengan penerimaan 7.1.x di Buku Kas Umum.' },
        { no: 5, key: 'penyetoran', label: 'PENYETORAN (Rp.)', type: 'money', hint: 'Pajak yang disetor ke kas negara atau daerah (Rp); sama dengan pengeluaran 7.1.x di Buku Kas Umum.' },
        { no: 6, key: 'saldo', label: 'SALDO (Rp.)', type: 'money', required: true, computed: true, formula: { sum: ['pemotongan'], less: ['penyetoran'], running: true }, hint: 'Dihitung sistem: saldo sebelumnya + pemotongan - penyetoran; tidak boleh minus dan 0 pada akhir tahun.' },
        { no: null, key: 'jenis_pajak', label: 'JENIS PAJAK', type: 'enum', codes: 'jenis_pajak', origin: 'system', hint: 'Jenis pajak: PPN, PPh 21, PPh 22, PPh 23, PPh Pasal 4 ayat 2, atau pajak daerah.' },
        { no: null, key: 'ntpn', label: 'NTPN', type: 'text', origin: 'system', hint: 'Nomor Transaksi Penerimaan Negara dari bukti setor, 16 huruf dan angka; wajib bila ada penyetoran.' },
      ],
      example: { tanggal: '2026-03-09', uraian: 'PPh 21 honor tim bulan Maret', pemotongan: 150_000, penyetoran: 0, jenis_pajak: 'PPH21' },
    },
  ],
});
