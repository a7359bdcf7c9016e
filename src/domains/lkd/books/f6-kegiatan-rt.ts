import { defineBook } from '#catalogue/book';
import { monthlyOfTheRt } from '#catalogue/due-rules';
import { signedByTheRt } from '#catalogue/signers';
import { keterangan, nomor } from '#catalogue/usual-columns';

export const kegiatanRt = defineBook({
  code: 'F.6',
  bidang: 'lkd',
  scope: 'lkd',
  title: 'Buku Kegiatan RT',
  titleEn: 'RT Activities',
  aliases: ['Koordinasi Kegiatan RT'],
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
        { no: 2, key: 'tanggal', label: 'TANGGAL', type: 'date', required: true, hint: 'Tanggal kegiatan RT.' },
        { no: 3, key: 'nama_kegiatan', label: 'KEGIATAN', type: 'text', required: true, hint: 'Nama kegiatan, misalnya Gotong royong membersihkan saluran.' },
        { no: 4, key: 'jenis', label: 'JENIS', type: 'enum', codes: 'jenis_kegiatan_rt', required: true, hint: 'Jenis kegiatan; pilih dari daftar.' },
        { no: 5, key: 'peserta', label: 'PESERTA', type: 'integer', hint: 'Banyaknya peserta.' },
        { no: 6, key: 'biaya', label: 'BIAYA', type: 'money', hint: 'Biaya kegiatan (Rp), kosong bila tanpa biaya.' },
        { no: 7, key: 'hasil', label: 'HASIL', type: 'text', hint: 'Hasil kegiatan dalam satu kalimat.' },
        keterangan(8, 'KET.'),
      ],
      example: { tanggal: '2026-03-15', nama_kegiatan: 'Gotong royong membersihkan saluran', jenis: 'gotong_royong', peserta: 31, biaya: 250_000, hasil: 'Saluran sepanjang 200 m bersih.' },
    },
  ],
});
