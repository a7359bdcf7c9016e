import { defineBook } from '#catalogue/book';
import { monthlyByThe5th } from '#catalogue/due-rules';
import { signedByTheDesa } from '#catalogue/signers';
import { keterangan, nomorUrut } from '#catalogue/usual-columns';

export const keputusanKepalaDesa = defineBook({
  code: 'A.2',
  bidang: 'umum',
  scope: 'desa',
  title: 'Buku Keputusan Kepala Desa',
  titleEn: 'Register of Village Head Decisions',
  aliases: ['Buku Keputusan Kepala Desa'],
  legalBasis: 'Permendagri 47/2016 Lampiran A.2',
  codeOfficial: true,
  keeper: 'sekretaris_desa',
  signers: signedByTheDesa,
  due: monthlyByThe5th,
  modeDefault: 'isian',
  period: { kind: 'yearly', eventDateKeys: ['tanggal_keputusan'], numbering: 'yearly' },
  sheetBy: [],
  kept: 'kept',
  closeColumns: [],
  keepable: true,
  editions: [
    {
      code: 'permendagri_47_2016',
      status: 'resmi',
      basis: 'Permendagri 47/2016 Lampiran A.2',
      columns: [
        nomorUrut('yearly'),
        { no: 2, key: 'nomor_keputusan', label: 'NOMOR DAN TANGGAL KEPUTUSAN KEPALA DESA', type: 'text', required: true, part: 'nomor', hint: 'Nomor Keputusan Kepala Desa, misalnya 400.10.2.2/5/KPTS/2026; tidak boleh berulang dalam setahun.' },
        { no: 2, key: 'tanggal_keputusan', label: 'NOMOR DAN TANGGAL KEPUTUSAN KEPALA DESA', type: 'date', required: true, part: 'tanggal', hint: 'Tanggal keputusan ditandatangani Kepala Desa; tidak boleh tanggal yang belum tiba.' },
        { no: 3, key: 'tentang', label: 'TENTANG', type: 'text', required: true, hint: 'Judul keputusan setelah kata "tentang", misalnya Pengangkatan Kader Posyandu.' },
        { no: 4, key: 'uraian_singkat', label: 'URAIAN SINGKAT', type: 'text', required: true, hint: 'Isi pokok keputusan: siapa atau apa yang ditetapkan dan sejak kapan.' },
        { no: 5, key: 'nomor_dilaporkan', label: 'NOMOR DAN TANGGAL DILAPORKAN', type: 'text', part: 'nomor', hint: 'Nomor surat pengantar bila keputusan dilaporkan kepada Bupati melalui Camat.' },
        { no: 5, key: 'tanggal_dilaporkan', label: 'NOMOR DAN TANGGAL DILAPORKAN', type: 'date', part: 'tanggal', hint: 'Tanggal surat laporan keputusan, tidak sebelum tanggal keputusan.' },
        keterangan(6, 'KET.'),
      ],
      example: { nomor_keputusan: '400.10.2.2/5/KPTS/2026', tanggal_keputusan: '2026-03-09', tentang: 'Pengangkatan Kader Posyandu', uraian_singkat: 'Mengangkat lima kader Posyandu Melati untuk tahun 2026.' },
    },
  ],
});
