import { defineBook } from '#catalogue/book';
import { atYearEnd } from '#catalogue/due-rules';
import { signedByTheBpd } from '#catalogue/signers';
import { keterangan, nomor } from '#catalogue/usual-columns';

export const aspirasiMasyarakat = defineBook({
  code: 'E.9',
  bidang: 'bpd',
  scope: 'bpd',
  title: 'Buku Data Aspirasi Masyarakat',
  titleEn: 'Community Aspirations',
  aliases: [],
  legalBasis: 'Permendagri 47/2016 (Administrasi Lainnya); Permendagri 110/2016 buku nomor 9',
  codeOfficial: false,
  keeper: 'sekretaris_bpd',
  signers: signedByTheBpd,
  due: atYearEnd,
  modeDefault: 'mati',
  period: { kind: 'yearly', eventDateKeys: ['tanggal'], numbering: 'yearly' },
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
        { no: 2, key: 'tanggal', label: 'HARI/TANGGAL', type: 'date', required: true, hint: 'Hari dan tanggal aspirasi diterima.' },
        { no: 3, key: 'nama_pihak', label: 'NAMA/PIHAK YANG MENYAMPAIKAN', type: 'text', required: true, hint: 'Nama orang atau pihak yang menyampaikan aspirasi.' },
        { no: 4, key: 'aspirasi', label: 'ASPIRASI YANG DISAMPAIKAN', type: 'text', required: true, hint: 'Aspirasi yang disampaikan, dengan kata-kata yang jelas.' },
        { no: 5, key: 'tindak_lanjut', label: 'TINDAK LANJUT', type: 'text', hint: 'Apa yang dilakukan BPD atas aspirasi itu dan kapan.' },
        keterangan(6, 'KET.'),
      ],
      example: { tanggal: '2026-03-12', nama_pihak: 'Kelompok Tani Harapan', aspirasi: 'Perbaikan saluran irigasi', tindak_lanjut: 'Disampaikan kepada Kepala Desa' },
    },
  ],
});
