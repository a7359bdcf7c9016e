import { defineBook } from '#catalogue/book';
import { monthlyOfTheRt } from '#catalogue/due-rules';
import { signedByTheRt } from '#catalogue/signers';
import { keterangan, nomor } from '#catalogue/usual-columns';

export const notulenRapatRt = defineBook({
  code: 'F.5',
  bidang: 'lkd',
  scope: 'lkd',
  title: 'Buku Notulen dan Keputusan Rapat RT',
  titleEn: 'RT Minutes and Decisions',
  aliases: ['Penyusunan Agenda Rapat', 'Pengarsipan Hasil Keputusan'],
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
        { no: 2, key: 'tanggal', label: 'TANGGAL', type: 'date', required: true, hint: 'Tanggal rapat RT.' },
        { no: 3, key: 'agenda', label: 'AGENDA', type: 'text', required: true, hint: 'Agenda rapat, misalnya Persiapan gotong royong.' },
        { no: 4, key: 'jumlah_hadir', label: 'JUMLAH HADIR', type: 'integer', hint: 'Banyaknya warga yang hadir.' },
        { no: 5, key: 'pokok_bahasan', label: 'POKOK BAHASAN', type: 'text', hint: 'Pokok-pokok yang dibahas.' },
        { no: 6, key: 'keputusan', label: 'KEPUTUSAN', type: 'text', required: true, hint: 'Keputusan rapat.' },
        { no: 7, key: 'penanggung_jawab', label: 'PENANGGUNG JAWAB', type: 'text', hint: 'Nama orang yang menjalankan keputusan.' },
        keterangan(8, 'KET.'),
      ],
      example: { tanggal: '2026-03-14', agenda: 'Persiapan gotong royong', jumlah_hadir: 24, pokok_bahasan: 'Pembagian tugas', keputusan: 'Gotong royong hari Minggu pagi.', penanggung_jawab: 'Rahmadi' },
    },
  ],
});
