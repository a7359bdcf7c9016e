import { defineBook } from '#catalogue/book';
import { monthlyOfTheRt } from '#catalogue/due-rules';
import { signedByTheRt } from '#catalogue/signers';
import { keterangan, nomor } from '#catalogue/usual-columns';

export const suratPengantarRt = defineBook({
  code: 'F.1',
  bidang: 'lkd',
  scope: 'lkd',
  title: 'Buku Register Surat Pengantar RT',
  titleEn: 'RT Cover-letter Register',
  aliases: ['Pelayanan Surat Pengantar'],
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
        { no: 2, key: 'nomor_surat', label: 'NOMOR SURAT', type: 'text', required: true, hint: 'Nomor surat pengantar RT, misalnya 007/RT.03/RW.01/III/2026; tidak berulang dalam setahun.' },
        { no: 3, key: 'tanggal', label: 'TANGGAL', type: 'date', required: true, hint: 'Tanggal surat pengantar dibuat.' },
        { no: 4, key: 'nik', label: 'NIK', type: 'nik', required: true, personal: 'nik', hint: 'NIK 16 angka warga yang meminta surat, diketik sebagai teks.' },
        { no: 5, key: 'nama', label: 'NAMA WARGA', type: 'text', required: true, hint: 'Nama lengkap warga yang meminta surat.' },
        { no: 6, key: 'keperluan', label: 'KEPERLUAN', type: 'enum', codes: 'keperluan_surat_pengantar', required: true, hint: 'Keperluan surat; pilih Lainnya dan sebut di keterangan bila tidak ada di daftar.' },
        { no: 7, key: 'tujuan', label: 'DITUJUKAN KEPADA', type: 'enum', codes: 'tujuan_rujukan', required: true, hint: 'Kantor yang dituju surat pengantar.' },
        { no: 8, key: 'penandatangan', label: 'PENANDATANGAN', type: 'text', required: true, hint: 'Nama pengurus RT yang menandatangani.' },
        keterangan(9, 'KET.'),
      ],
      example: { nomor_surat: '007/RT.02/RW.01/III/2026', tanggal: '2026-03-04', nik: '6311031708900001', nama: 'Muhammad Yusran', keperluan: 'domisili', tujuan: 'desa', penandatangan: 'Rahmadi' },
    },
  ],
});
