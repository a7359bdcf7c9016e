import { defineBook } from '#catalogue/book';
import { monthlyOfTheRt } from '#catalogue/due-rules';
import { signedByTheRt } from '#catalogue/signers';
import { keterangan, nomor } from '#catalogue/usual-columns';

export const mutasiWargaRt = defineBook({
  code: 'F.4',
  bidang: 'lkd',
  scope: 'lkd',
  title: 'Buku Mutasi Warga RT',
  titleEn: 'RT Mutation Register',
  aliases: ['Mutasi Penduduk'],
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
        { no: 2, key: 'tanggal', label: 'TANGGAL', type: 'date', required: true, hint: 'Tanggal mutasi dicatat RT.' },
        { no: 3, key: 'nik', label: 'NIK', type: 'nik', personal: 'nik', hint: 'NIK 16 angka, diketik sebagai teks; bayi boleh belum ber-NIK.' },
        { no: 4, key: 'nama', label: 'NAMA', type: 'text', required: true, hint: 'Nama lengkap warga yang bermutasi.' },
        { no: 5, key: 'jenis_mutasi', label: 'JENIS MUTASI', type: 'enum', codes: 'jenis_mutasi', required: true, hint: 'Lahir, datang, meninggal, pindah, atau hilang.' },
        { no: 6, key: 'asal_tujuan', label: 'ASAL/TUJUAN', type: 'text', hint: 'Tempat asal bagi yang datang, atau tempat tujuan bagi yang pindah.' },
        keterangan(7, 'KET.'),
      ],
      example: { tanggal: '2026-03-09', nik: '6311036105940002', nama: 'Siti Rahmah', jenis_mutasi: 'datang', asal_tujuan: 'Desa Tundi' },
    },
  ],
});
