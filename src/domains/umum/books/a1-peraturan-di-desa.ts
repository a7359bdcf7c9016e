import { defineBook } from '#catalogue/book';
import { monthlyByThe5th } from '#catalogue/due-rules';
import { signedByTheDesa } from '#catalogue/signers';
import { nomorUrut } from '#catalogue/usual-columns';

export const peraturanDiDesa = defineBook({
  code: 'A.1',
  bidang: 'umum',
  scope: 'desa',
  title: 'Buku Peraturan di Desa',
  titleEn: 'Register of Village Regulations',
  aliases: ['Buku Peraturan Kepala Desa'],
  legalBasis: 'Permendagri 47/2016 Lampiran A.1; Permendagri 111/2014',
  codeOfficial: true,
  keeper: 'sekretaris_desa',
  signers: signedByTheDesa,
  due: monthlyByThe5th,
  modeDefault: 'isian',
  period: { kind: 'yearly', eventDateKeys: ['tanggal_ditetapkan'], numbering: 'yearly' },
  sheetBy: [],
  kept: 'kept',
  closeColumns: [],
  keepable: true,
  note: 'Buku ini memuat Peraturan Desa, Peraturan Bersama Kepala Desa, dan Peraturan Kepala Desa; nama di pedoman lebih sempit dari nama di peraturan.',
  editions: [
    {
      code: 'permendagri_47_2016',
      status: 'resmi',
      basis: 'Permendagri 47/2016 Lampiran A.1',
      columns: [
        nomorUrut('yearly'),
        { no: 2, key: 'jenis_peraturan', label: 'JENIS PERATURAN DI DESA', type: 'enum', codes: 'jenis_peraturan_desa', required: true, hint: 'Pilih Peraturan Desa, Peraturan Bersama Kepala Desa, atau Peraturan Kepala Desa; Keputusan Kepala Desa dicatat di A.2.' },
        { no: 3, key: 'nomor_ditetapkan', label: 'NOMOR DAN TANGGAL DITETAPKAN', type: 'text', required: true, part: 'nomor', hint: 'Nomor peraturan saat ditetapkan, misalnya 3; nomor tidak boleh sama untuk jenis yang sama dalam satu tahun.' },
        { no: 3, key: 'tanggal_ditetapkan', label: 'NOMOR DAN TANGGAL DITETAPKAN', type: 'date', required: true, part: 'tanggal', hint: 'Tanggal peraturan ditandatangani Kepala Desa; tidak boleh tanggal yang belum tiba.' },
        { no: 4, key: 'tentang', label: 'TENTANG', type: 'text', required: true, hint: 'Judul peraturan persis seperti setelah kata "tentang", misalnya APB Desa Tahun Anggaran 2026.' },
        { no: 5, key: 'uraian_singkat', label: 'URAIAN SINGKAT', type: 'text', required: true, hint: 'Isi pokok peraturan dalam satu atau dua kalimat.' },
        { no: 6, key: 'tanggal_kesepakatan', label: 'TANGGAL KESEPAKATAN PERATURAN DESA', type: 'date', hint: 'Tanggal Peraturan Desa disepakati bersama BPD; wajib untuk Peraturan Desa dan tidak setelah tanggal ditetapkan.' },
        { no: 7, key: 'nomor_dilaporkan', label: 'NOMOR DAN TANGGAL DILAPORKAN', type: 'text', part: 'nomor', hint: 'Nomor surat pengantar laporan peraturan kepada Bupati melalui Camat.' },
        { no: 7, key: 'tanggal_dilaporkan', label: 'NOMOR DAN TANGGAL DILAPORKAN', type: 'date', part: 'tanggal', hint: 'Tanggal surat laporan kepada Bupati, paling lambat 7 hari setelah peraturan diundangkan.' },
        { no: 8, key: 'nomor_lembaran_desa', label: 'NOMOR DAN TANGGAL DIUNDANGKAN DALAM LEMBARAN DESA', type: 'text', part: 'nomor', hint: 'Nomor Lembaran Desa tempat Peraturan Desa diundangkan; kosong untuk peraturan bersama dan peraturan Kepala Desa.' },
        { no: 8, key: 'tanggal_lembaran_desa', label: 'NOMOR DAN TANGGAL DIUNDANGKAN DALAM LEMBARAN DESA', type: 'date', part: 'tanggal', hint: 'Tanggal Peraturan Desa diundangkan oleh Sekretaris Desa dalam Lembaran Desa, tidak sebelum ditetapkan.' },
        { no: 9, key: 'nomor_berita_desa', label: 'NOMOR DAN TANGGAL DIUNDANGKAN DALAM BERITA DESA', type: 'text', part: 'nomor', hint: 'Nomor Berita Desa tempat peraturan bersama atau peraturan Kepala Desa diundangkan; kosong untuk Peraturan Desa.' },
        { no: 9, key: 'tanggal_berita_desa', label: 'NOMOR DAN TANGGAL DIUNDANGKAN DALAM BERITA DESA', type: 'date', part: 'tanggal', hint: 'Tanggal diundangkan dalam Berita Desa, tidak sebelum ditetapkan.' },
        { no: 10, key: 'keterangan', label: 'KET.', type: 'text', hint: 'Catatan yang perlu, misalnya peraturan yang dicabut atau diubah.' },
      ],
      example: { jenis_peraturan: 'peraturan_desa', nomor_ditetapkan: '3', tanggal_ditetapkan: '2026-03-10', tentang: 'Pengelolaan Sampah Desa', uraian_singkat: 'Mengatur pemilahan, pengangkutan, dan iuran sampah rumah tangga.', tanggal_kesepakatan: '2026-03-04', nomor_dilaporkan: '100.3.2/012/PTB/III/2026', tanggal_dilaporkan: '2026-03-13', nomor_lembaran_desa: '3', tanggal_lembaran_desa: '2026-03-11' },
    },
  ],
});
