import { defineBook } from '#catalogue/book';
import { monthlyOfTheRt } from '#catalogue/due-rules';
import { signedByTheRt } from '#catalogue/signers';
import { keterangan, nomor } from '#catalogue/usual-columns';

export const agendaSuratRt = defineBook({
  code: 'F.2',
  bidang: 'lkd',
  scope: 'lkd',
  title: 'Buku Agenda Surat Masuk dan Keluar RT',
  titleEn: 'RT Correspondence Agenda',
  aliases: ['Arsip dan Dokumentasi'],
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
        { no: 2, key: 'arah', label: 'ARAH', type: 'enum', codes: 'arah_surat', required: true, hint: 'Surat masuk atau surat keluar.' },
        { no: 3, key: 'tanggal', label: 'TANGGAL TERIMA/KIRIM', type: 'date', required: true, hint: 'Tanggal surat diterima atau dikirim.' },
        { no: 4, key: 'nomor_surat', label: 'NOMOR SURAT', type: 'text', hint: 'Nomor yang tertulis pada surat; kosong bila tidak bernomor.' },
        { no: 5, key: 'tanggal_surat', label: 'TANGGAL SURAT', type: 'date', hint: 'Tanggal yang tertulis pada surat.' },
        { no: 6, key: 'pihak', label: 'PENGIRIM/TUJUAN', type: 'text', required: true, hint: 'Pengirim surat masuk, atau tujuan surat keluar.' },
        { no: 7, key: 'isi_singkat', label: 'ISI SINGKAT', type: 'text', required: true, hint: 'Pokok isi surat dalam satu kalimat.' },
        keterangan(8, 'KET.'),
      ],
      example: { arah: 'masuk', tanggal: '2026-03-04', nomor_surat: '000.1.5/014/PTB/III/2026', tanggal_surat: '2026-03-03', pihak: 'Kepala Desa', isi_singkat: 'Undangan gotong royong' },
    },
  ],
});
