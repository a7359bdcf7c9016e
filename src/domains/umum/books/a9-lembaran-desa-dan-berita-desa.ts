import { defineBook } from '#catalogue/book';
import { monthlyByThe5th } from '#catalogue/due-rules';
import { signedByTheDesa } from '#catalogue/signers';
import { keterangan, nomorUrut } from '#catalogue/usual-columns';

export const lembaranDesaDanBeritaDesa = defineBook({
  code: 'A.9',
  bidang: 'umum',
  scope: 'desa',
  title: 'Buku Lembaran Desa dan Buku Berita Desa',
  titleEn: 'Village Gazette and Village Bulletin Register',
  aliases: ['Buku Lembaran Desa dan Berita Desa'],
  legalBasis: 'Permendagri 47/2016 Lampiran A.9',
  codeOfficial: true,
  keeper: 'sekretaris_desa',
  signers: signedByTheDesa,
  due: monthlyByThe5th,
  modeDefault: 'isian',
  period: { kind: 'yearly', eventDateKeys: ['tanggal_diundangkan'], numbering: 'yearly' },
  sheetBy: [],
  kept: 'kept',
  closeColumns: [],
  keepable: true,
  editions: [
    {
      code: 'permendagri_47_2016',
      status: 'resmi',
      basis: 'Permendagri 47/2016 Lampiran A.9',
      columns: [
        nomorUrut('yearly'),
        { no: 2, key: 'jenis_peraturan', label: 'JENIS PERATURAN DI DESA', type: 'enum', codes: 'jenis_peraturan_desa', required: true, hint: 'Pilih jenis peraturan; harus sama dengan yang dicatat di A.1.' },
        { no: 3, key: 'nomor_ditetapkan', label: 'NOMOR DAN TANGGAL DITETAPKAN', type: 'text', required: true, part: 'nomor', hint: 'Nomor peraturan saat ditetapkan, sama dengan A.1.' },
        { no: 3, key: 'tanggal_ditetapkan', label: 'NOMOR DAN TANGGAL DITETAPKAN', type: 'date', required: true, part: 'tanggal', hint: 'Tanggal peraturan ditetapkan, sama dengan A.1.' },
        { no: 4, key: 'tentang', label: 'TENTANG', type: 'text', required: true, hint: 'Judul peraturan setelah kata "tentang", sama dengan A.1.' },
        { no: 5, key: 'tanggal_diundangkan', label: 'TANGGAL', heading: ['DIUNDANGKAN'], type: 'date', required: true, hint: 'Tanggal Sekretaris Desa mengundangkan peraturan, tidak sebelum ditetapkan.' },
        { no: 6, key: 'nomor_diundangkan', label: 'NOMOR', heading: ['DIUNDANGKAN'], type: 'text', required: true, hint: 'Nomor Lembaran Desa atau Berita Desa, misalnya 2.' },
        keterangan(7, 'KET.'),
        { no: null, key: 'media', label: 'LEMBARAN/BERITA', type: 'enum', codes: 'media_pengundangan', required: true, origin: 'system', hint: 'Peraturan Desa diundangkan di Lembaran Desa; peraturan lainnya di Berita Desa.' },
      ],
      example: { jenis_peraturan: 'peraturan_desa', nomor_ditetapkan: '3', tanggal_ditetapkan: '2026-03-10', tentang: 'Pengelolaan Sampah Desa', tanggal_diundangkan: '2026-03-11', nomor_diundangkan: '3', media: 'lembaran_desa' },
    },
  ],
});
