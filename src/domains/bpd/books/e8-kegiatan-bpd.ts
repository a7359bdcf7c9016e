import { defineBook } from '#catalogue/book';
import { atYearEnd } from '#catalogue/due-rules';
import { signedByTheBpd } from '#catalogue/signers';
import { keterangan, nomor } from '#catalogue/usual-columns';

export const kegiatanBpd = defineBook({
  code: 'E.8',
  bidang: 'bpd',
  scope: 'bpd',
  title: 'Buku Data Kegiatan BPD',
  titleEn: 'BPD Activities',
  aliases: [],
  legalBasis: 'Permendagri 47/2016 (Administrasi Lainnya); Permendagri 110/2016 buku nomor 8',
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
        { no: 2, key: 'tanggal', label: 'HARI/TANGGAL', type: 'date', required: true, hint: 'Hari dan tanggal kegiatan BPD.' },
        { no: 3, key: 'jenis_kegiatan', label: 'JENIS KEGIATAN', type: 'text', required: true, hint: 'Jenis kegiatan, misalnya rapat, penggalian aspirasi, atau pengawasan.' },
        { no: 4, key: 'pelaksana', label: 'PELAKSANA', type: 'text', hint: 'Anggota atau bidang BPD yang melaksanakan.' },
        { no: 5, key: 'pokok_hasil', label: 'POKOK-POKOK HASIL', type: 'text', hint: 'Pokok-pokok hasil kegiatan.' },
        keterangan(6, 'KET.'),
      ],
      example: { tanggal: '2026-03-12', jenis_kegiatan: 'Pengawasan pembangunan', pelaksana: 'Bidang pembangunan', pokok_hasil: 'Pekerjaan jalan sesuai rencana.' },
    },
  ],
});
