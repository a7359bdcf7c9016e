import { defineBook } from '#catalogue/book';
import { monthlyByThe5th } from '#catalogue/due-rules';
import { signedByTheDesa } from '#catalogue/signers';
import { nomorUrut } from '#catalogue/usual-columns';

export const agenda = defineBook({
  code: 'A.7',
  bidang: 'umum',
  scope: 'desa',
  title: 'Buku Agenda',
  titleEn: 'Correspondence Agenda (incoming and outgoing letters)',
  aliases: ['Buku Agenda Surat Masuk dan Surat Keluar'],
  shortNames: ['Agenda Surat'],
  legalBasis: 'Permendagri 47/2016 Lampiran A.7',
  codeOfficial: true,
  keeper: 'kaur_tu_umum',
  signers: signedByTheDesa,
  due: monthlyByThe5th,
  modeDefault: 'isian',
  period: { kind: 'monthly', eventDateKeys: ['tanggal_penerimaan_pengiriman'], numbering: 'yearly' },
  sheetBy: [],
  kept: 'kept',
  closeColumns: [],
  keepable: true,
  note: 'Satu buku dengan dua bagian, surat masuk dan surat keluar; bukan dua buku.',
  editions: [
    {
      code: 'permendagri_47_2016',
      status: 'resmi',
      basis: 'Permendagri 47/2016 Lampiran A.7',
      columns: [
        nomorUrut('yearly'),
        { no: 2, key: 'tanggal_penerimaan_pengiriman', label: 'TANGGAL PENERIMAAN/PENGIRIMAN SURAT', type: 'date', required: true, hint: 'Tanggal surat diterima atau dikirim, urut dari hari ke hari; harus dalam bulan buku ini.' },
        { no: 3, key: 'masuk_nomor', label: 'NOMOR', heading: ['SURAT MASUK'], type: 'text', hint: 'Nomor surat yang diterima seperti tertulis pada suratnya; boleh kosong bila surat tidak bernomor.' },
        { no: 4, key: 'masuk_tanggal', label: 'TANGGAL', heading: ['SURAT MASUK'], type: 'date', hint: 'Tanggal yang tertulis pada surat masuk, tidak setelah tanggal diterima.' },
        { no: 5, key: 'masuk_pengirim', label: 'PENGIRIM', heading: ['SURAT MASUK'], type: 'text', hint: 'Nama instansi atau orang yang mengirim surat.' },
        { no: 6, key: 'masuk_isi_singkat', label: 'ISI SINGKAT', heading: ['SURAT MASUK'], type: 'text', hint: 'Pokok isi surat masuk, misalnya Undangan rapat koordinasi.' },
        { no: 7, key: 'keluar_nomor', label: 'NOMOR', heading: ['SURAT KELUAR'], type: 'text', hint: 'Nomor surat keluar, urut dalam setahun tanpa lompat dan tanpa kembar, misalnya 400.10.2.2/007/PTB/III/2026.' },
        { no: 8, key: 'keluar_tanggal', label: 'TANGGAL', heading: ['SURAT KELUAR'], type: 'date', hint: 'Tanggal yang tertulis pada surat keluar.' },
        { no: 9, key: 'keluar_ditujukan_kepada', label: 'DITUJUKAN KEPADA', heading: ['SURAT KELUAR'], type: 'text', hint: 'Instansi atau orang yang dituju surat keluar.' },
        { no: 10, key: 'keluar_isi_surat', label: 'ISI SURAT', heading: ['SURAT KELUAR'], type: 'text', hint: 'Pokok isi surat keluar, misalnya Keterangan domisili.' },
        { no: 11, key: 'keterangan', label: 'KET', type: 'text', hint: 'Catatan, misalnya disposisi, lampiran, atau tempat surat diarsipkan.' },
        { no: null, key: 'arah', label: 'ARAH SURAT', type: 'enum', codes: 'arah_surat', required: true, origin: 'system', hint: 'Surat masuk mengisi kolom 3-6, surat keluar mengisi kolom 7-10; satu surat satu baris.' },
        { no: null, key: 'kode_klasifikasi', label: 'KODE KLASIFIKASI', type: 'text', origin: 'system', hint: 'Kode klasifikasi arsip Bagian B Permendagri 83/2022, misalnya 400.10.2.2.' },
      ],
      example: { tanggal_penerimaan_pengiriman: '2026-03-04', masuk_nomor: '400.10.2.5/041/KEC-AWY/III/2026', masuk_tanggal: '2026-03-02', masuk_pengirim: 'Kecamatan Awayan', masuk_isi_singkat: 'Undangan rapat koordinasi pendampingan rutin', arah: 'masuk', kode_klasifikasi: '400.10.2.5' },
    },
  ],
});
