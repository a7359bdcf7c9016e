import { defineBook } from '#catalogue/book';
import { atYearEnd } from '#catalogue/due-rules';
import { signedByTheBpd } from '#catalogue/signers';
import { keterangan, nomor } from '#catalogue/usual-columns';

export const keputusanBpd = defineBook({
  code: 'E.12',
  bidang: 'bpd',
  scope: 'bpd',
  title: 'Buku Data Peraturan/Keputusan BPD',
  titleEn: 'BPD Rules and Decisions',
  aliases: [],
  legalBasis: 'Permendagri 47/2016 (Administrasi Lainnya); Permendagri 110/2016 buku nomor 12',
  codeOfficial: false,
  keeper: 'sekretaris_bpd',
  signers: signedByTheBpd,
  due: atYearEnd,
  modeDefault: 'mati',
  period: { kind: 'yearly', eventDateKeys: ['tanggal_keputusan'], numbering: 'yearly' },
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
        { no: 2, key: 'nomor_keputusan', label: 'NOMOR DAN TANGGAL', type: 'text', required: true, part: 'nomor', hint: 'Nomor Peraturan Tata Tertib atau Keputusan BPD.' },
        { no: 2, key: 'tanggal_keputusan', label: 'NOMOR DAN TANGGAL', type: 'date', required: true, part: 'tanggal', hint: 'Tanggal peraturan atau keputusan BPD ditetapkan.' },
        { no: 3, key: 'tentang', label: 'TENTANG', type: 'text', required: true, hint: 'Judul setelah kata "tentang".' },
        { no: 4, key: 'uraian_singkat', label: 'URAIAN SINGKAT', type: 'text', hint: 'Isi pokok dalam satu atau dua kalimat.' },
        keterangan(5, 'KET.'),
      ],
      example: { nomor_keputusan: '2/BPD/2026', tanggal_keputusan: '2026-03-04', tentang: 'Kesepakatan Raperdes Pengelolaan Sampah', uraian_singkat: 'Menyepakati Raperdes menjadi Perdes.' },
    },
  ],
});
