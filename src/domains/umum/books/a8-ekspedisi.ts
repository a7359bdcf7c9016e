import { defineBook } from '#catalogue/book';
import { monthlyByThe5th } from '#catalogue/due-rules';
import { signedByTheDesa } from '#catalogue/signers';
import { nomorUrut } from '#catalogue/usual-columns';

export const ekspedisi = defineBook({
  code: 'A.8',
  bidang: 'umum',
  scope: 'desa',
  title: 'Buku Ekspedisi',
  titleEn: 'Dispatch (delivery) Register',
  aliases: ['Buku Ekspedisi'],
  legalBasis: 'Permendagri 47/2016 Lampiran A.8',
  codeOfficial: true,
  keeper: 'kaur_tu_umum',
  signers: signedByTheDesa,
  due: monthlyByThe5th,
  modeDefault: 'isian',
  period: { kind: 'monthly', eventDateKeys: ['tanggal_pengiriman'], numbering: 'yearly' },
  sheetBy: [],
  kept: 'kept',
  closeColumns: [],
  keepable: true,
  editions: [
    {
      code: 'permendagri_47_2016',
      status: 'resmi',
      basis: 'Permendagri 47/2016 Lampiran A.8',
      columns: [
        nomorUrut('yearly'),
        { no: 2, key: 'tanggal_pengiriman', label: 'TANGGAL PENGIRIMAN', type: 'date', required: true, hint: 'Tanggal surat diantar atau dikirim, tidak sebelum tanggal surat dan dalam bulan buku ini.' },
        { no: 3, key: 'tanggal_surat', label: 'TANGGAL DAN NOMOR SURAT', type: 'date', required: true, part: 'tanggal', hint: 'Tanggal yang tertulis pada surat yang dikirim.' },
        { no: 3, key: 'nomor_surat', label: 'TANGGAL DAN NOMOR SURAT', type: 'text', required: true, part: 'nomor', hint: 'Nomor surat keluar seperti dicatat di Buku Agenda (A.7).' },
        { no: 4, key: 'isi_singkat_surat_dikirim', label: 'ISI SINGKAT SURAT YANG DIKIRIM', type: 'text', required: true, hint: 'Pokok isi surat yang dikirim, cukup satu kalimat.' },
        { no: 5, key: 'ditujukan_kepada', label: 'DITUJUKAN KEPADA', type: 'text', required: true, hint: 'Instansi atau orang yang menerima kiriman.' },
        { no: 6, key: 'keterangan', label: 'KETERANGAN', type: 'text', hint: 'Nama penerima dan tanda terimanya, atau cara pengiriman.' },
      ],
      example: { tanggal_pengiriman: '2026-03-05', tanggal_surat: '2026-03-04', nomor_surat: '400.10.2.2/007/PTB/III/2026', isi_singkat_surat_dikirim: 'Laporan rekapitulasi jumlah penduduk', ditujukan_kepada: 'Camat Awayan' },
    },
  ],
});
