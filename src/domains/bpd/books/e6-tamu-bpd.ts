import { defineBook } from '#catalogue/book';
import { atYearEnd } from '#catalogue/due-rules';
import { signedByTheBpd } from '#catalogue/signers';
import { keterangan, nomor } from '#catalogue/usual-columns';

export const tamuBpd = defineBook({
  code: 'E.6',
  bidang: 'bpd',
  scope: 'bpd',
  title: 'Buku Tamu BPD',
  titleEn: 'BPD Guest Book',
  aliases: [],
  legalBasis: 'Permendagri 47/2016 (Administrasi Lainnya); Permendagri 110/2016 buku nomor 6',
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
        { no: 2, key: 'tanggal', label: 'TANGGAL', type: 'date', required: true, hint: 'Tanggal tamu datang.' },
        { no: 3, key: 'nama', label: 'NAMA', type: 'text', required: true, hint: 'Nama lengkap tamu yang datang.' },
        { no: 4, key: 'jabatan_alamat', label: 'JABATAN/ALAMAT', type: 'text', required: true, personal: 'contact', hint: 'Jabatan atau alamat tamu.' },
        { no: 5, key: 'keperluan', label: 'KEPERLUAN', type: 'text', required: true, hint: 'Keperluan tamu datang ke BPD.' },
        { no: 6, key: 'tanda_tangan', label: 'TANDA TANGAN', type: 'text', hint: 'Ditandatangani tamu pada lembar cetak; kosong di sini.' },
        keterangan(7, 'KET.'),
      ],
      example: { tanggal: '2026-03-05', nama: 'Rahmadi', jabatan_alamat: 'Ketua RT 002', keperluan: 'Menyampaikan aspirasi warga' },
    },
  ],
});
