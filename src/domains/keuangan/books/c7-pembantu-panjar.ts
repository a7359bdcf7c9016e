import { defineBook } from '#catalogue/book';
import { monthlyByThe15th } from '#catalogue/due-rules';
import { signedByTheDesa } from '#catalogue/signers';
import { nomorUrut } from '#catalogue/usual-columns';

export const pembantuPanjar = defineBook({
  code: 'C.7',
  bidang: 'keuangan',
  scope: 'desa',
  title: 'Buku Pembantu Panjar',
  titleEn: 'Advance (petty advance) Sub-Ledger',
  aliases: [],
  shortNames: ['Panjar'],
  legalBasis: 'Permendagri 20/2018 (Buku Pembantu Panjar)',
  codeOfficial: false,
  keeper: 'kaur_keuangan',
  signers: signedByTheDesa,
  due: monthlyByThe15th,
  modeDefault: 'berkas',
  period: { kind: 'monthly', eventDateKeys: ['tanggal'], numbering: 'yearly' },
  sheetBy: ['nomor_panjar'],
  kept: 'kept',
  closeColumns: [],
  keepable: true,
  note: 'Kode C.7 dipakai desa; tidak ada di Lampiran Permendagri 47/2016.',
  editions: [
    {
      code: 'permendagri_20_2018',
      status: 'usulan',
      basis: 'Buku dari Permendagri 20/2018; kolom dari kebiasaan kantor, perlu dicocokkan sebelum dicetak sebagai Lampiran',
      columns: [
        { no: 0, key: 'nomor_panjar', label: 'NOMOR PANJAR', type: 'text', required: true, origin: 'system', hint: 'Nomor atau tanda panjar; setiap panjar satu lembar dengan saldonya sendiri.' },
        { no: 0, key: 'kegiatan', label: 'KEGIATAN', type: 'text', origin: 'system', hint: 'Kegiatan yang diberi panjar, seperti di APB Desa.' },
        nomorUrut('yearly'),
        { no: 2, key: 'tanggal', label: 'TANGGAL', type: 'date', required: true, hint: 'Tanggal panjar diberikan atau dipertanggungjawabkan.' },
        { no: 3, key: 'nomor_bukti', label: 'NO. BUKTI', type: 'text', required: true, hint: 'Nomor kuitansi panjar atau bukti pertanggungjawaban.' },
        { no: 4, key: 'uraian', label: 'URAIAN', type: 'text', required: true, hint: 'Uraian, misalnya Panjar pelaksanaan posyandu bulan Maret.' },
        { no: 5, key: 'pemberian', label: 'PEMBERIAN (Rp.)', type: 'money', hint: 'Uang panjar (Rp) yang diberikan kepada pelaksana kegiatan.' },
        { no: 6, key: 'pertanggungjawaban', label: 'PERTANGGUNGJAWABAN (Rp.)', type: 'money', hint: 'Belanja yang dipertanggungjawabkan atau sisa yang dikembalikan (Rp), paling lambat 10 hari kerja setelah panjar diberikan.' },
        { no: 7, key: 'saldo', label: 'SALDO (Rp.)', type: 'money', required: true, computed: true, formula: { sum: ['pemberian'], less: ['pertanggungjawaban'], running: true }, hint: 'Dihitung sistem: pemberian dikurangi pertanggungjawaban; tidak boleh minus.' },
      ],
      example: { nomor_panjar: 'PJ-01/2026', kegiatan: 'Penyelenggaraan Posyandu', tanggal: '2026-03-06', nomor_bukti: 'KW/011', uraian: 'Panjar pelaksanaan posyandu bulan Maret', pemberian: 3_000_000, pertanggungjawaban: 0 },
    },
  ],
});
