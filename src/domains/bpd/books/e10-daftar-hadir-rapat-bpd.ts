import { defineBook } from '#catalogue/book';
import { atYearEnd } from '#catalogue/due-rules';
import { signedByTheBpd } from '#catalogue/signers';
import { keterangan, nomor } from '#catalogue/usual-columns';

export const daftarHadirRapatBpd = defineBook({
  code: 'E.10',
  bidang: 'bpd',
  scope: 'bpd',
  title: 'Buku Daftar Hadir Rapat BPD',
  titleEn: 'BPD Attendance',
  aliases: [],
  legalBasis: 'Permendagri 47/2016 (Administrasi Lainnya); Permendagri 110/2016 buku nomor 10',
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
        { no: 2, key: 'tanggal', label: 'HARI/TANGGAL', type: 'date', required: true, hint: 'Hari dan tanggal rapat BPD.' },
        { no: 3, key: 'nama', label: 'NAMA', type: 'text', required: true, hint: 'Nama orang yang hadir, satu orang satu baris.' },
        { no: 4, key: 'jabatan', label: 'JABATAN', type: 'text', hint: 'Jabatan atau unsur yang diwakili.' },
        { no: 5, key: 'tanda_tangan', label: 'TANDA TANGAN', type: 'text', hint: 'Ditandatangani yang hadir pada lembar cetak; kosong di sini.' },
        keterangan(6, 'KET.'),
      ],
      example: { tanggal: '2026-03-12', nama: 'Hairullah', jabatan: 'Ketua BPD' },
    },
  ],
});
