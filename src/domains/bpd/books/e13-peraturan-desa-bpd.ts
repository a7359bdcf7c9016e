import { defineBook } from '#catalogue/book';
import { atYearEnd } from '#catalogue/due-rules';
import { signedByTheBpd } from '#catalogue/signers';
import { keterangan, nomor } from '#catalogue/usual-columns';

export const peraturanDesaBpd = defineBook({
  code: 'E.13',
  bidang: 'bpd',
  scope: 'bpd',
  title: 'Buku Data Peraturan Desa',
  titleEn: 'Village Regulations (BPD copy)',
  aliases: [],
  legalBasis: 'Permendagri 47/2016 (Administrasi Lainnya); Permendagri 110/2016 buku nomor 13',
  codeOfficial: false,
  keeper: 'sekretaris_bpd',
  signers: signedByTheBpd,
  due: atYearEnd,
  modeDefault: 'mati',
  period: { kind: 'yearly', eventDateKeys: ['tanggal_perdes'], numbering: 'yearly' },
  sheetBy: [],
  kept: 'kept',
  closeColumns: [],
  keepable: false,
  note: 'Kode E mengikuti urutan Permendagri 110/2016; tidak ada di Lampiran Permendagri 47/2016.',
  editions: [
    {
      code: 'usulan_bpd_1',
      status: 'usulan',
      basis: 'Hanya nama bukunya dari Permendagri 110/2016; kolomnya usulan, tidak dicetak sebagai Lampiran',
      columns: [
        nomor('yearly'),
        { no: 2, key: 'nomor_perdes', label: 'NOMOR DAN TANGGAL PERATURAN DESA', type: 'text', required: true, part: 'nomor', hint: 'Nomor Peraturan Desa seperti di A.1.' },
        { no: 2, key: 'tanggal_perdes', label: 'NOMOR DAN TANGGAL PERATURAN DESA', type: 'date', required: true, part: 'tanggal', hint: 'Tanggal Peraturan Desa ditetapkan, seperti di A.1.' },
        { no: 3, key: 'tentang', label: 'TENTANG', type: 'text', required: true, hint: 'Judul Peraturan Desa setelah kata "tentang".' },
        { no: 4, key: 'nomor_kesepakatan', label: 'NOMOR DAN TANGGAL KESEPAKATAN BPD', type: 'text', part: 'nomor', hint: 'Nomor Keputusan BPD tentang kesepakatan atas Peraturan Desa.' },
        { no: 4, key: 'tanggal_kesepakatan', label: 'NOMOR DAN TANGGAL KESEPAKATAN BPD', type: 'date', part: 'tanggal', hint: 'Tanggal Peraturan Desa disepakati bersama BPD.' },
        keterangan(5, 'KET.'),
      ],
      example: { nomor_perdes: '3', tanggal_perdes: '2026-03-10', tentang: 'Pengelolaan Sampah Desa', nomor_kesepakatan: '2/BPD/2026', tanggal_kesepakatan: '2026-03-04' },
    },
  ],
});
