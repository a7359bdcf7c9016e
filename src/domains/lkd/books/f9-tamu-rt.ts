import { defineBook } from '#catalogue/book';
import { monthlyOfTheRt } from '#catalogue/due-rules';
import { signedByTheRt } from '#catalogue/signers';
import { keterangan, nomor } from '#catalogue/usual-columns';

export const tamuRt = defineBook({
  code: 'F.9',
  bidang: 'lkd',
  scope: 'lkd',
  title: 'Buku Tamu / Penduduk Sementara RT',
  titleEn: 'RT Guest Register',
  aliases: [],
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
        { no: 2, key: 'tanggal', label: 'TANGGAL', type: 'date', required: true, hint: 'Tanggal tamu melapor.' },
        { no: 3, key: 'nama', label: 'NAMA', type: 'text', required: true, hint: 'Nama lengkap tamu.' },
        { no: 4, key: 'nomor_identitas', label: 'NO IDENTITAS', type: 'text', personal: 'identity', hint: 'Nomor KTP atau tanda pengenal lain, diketik sebagai teks.' },
        { no: 5, key: 'alamat_asal', label: 'ALAMAT ASAL', type: 'text', personal: 'contact', hint: 'Alamat asal tamu.' },
        { no: 6, key: 'tuan_rumah', label: 'TUAN RUMAH', type: 'text', required: true, hint: 'Nama warga yang menerima tamu.' },
        { no: 7, key: 'lama_tinggal', label: 'LAMA TINGGAL', type: 'text', hint: 'Lama tinggal yang direncanakan, misalnya 3 hari.' },
        keterangan(8, 'KET.'),
      ],
      example: { tanggal: '2026-03-20', nama: 'Rudi Hartono', nomor_identitas: '6371010405910003', alamat_asal: 'Kota Banjarmasin', tuan_rumah: 'Muhammad Yusran', lama_tinggal: '3 hari' },
    },
  ],
});
