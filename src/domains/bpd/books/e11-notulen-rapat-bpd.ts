import { defineBook } from '#catalogue/book';
import { atYearEnd } from '#catalogue/due-rules';
import { signedByTheBpd } from '#catalogue/signers';
import { keterangan, nomor } from '#catalogue/usual-columns';

export const notulenRapatBpd = defineBook({
  code: 'E.11',
  bidang: 'bpd',
  scope: 'bpd',
  title: 'Buku Notulen Rapat BPD',
  titleEn: 'BPD Minutes',
  aliases: [],
  legalBasis: 'Permendagri 47/2016 (Administrasi Lainnya); Permendagri 110/2016 buku nomor 11',
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
        { no: 3, key: 'agenda', label: 'AGENDA RAPAT', type: 'text', required: true, hint: 'Agenda rapat, misalnya Pembahasan Raperdes APB Desa.' },
        { no: 4, key: 'pokok_pembahasan', label: 'POKOK PEMBAHASAN', type: 'text', hint: 'Pokok-pokok pembahasan dan pendapat yang muncul.' },
        { no: 5, key: 'kesimpulan', label: 'KESIMPULAN/KEPUTUSAN', type: 'text', required: true, hint: 'Kesimpulan atau keputusan rapat.' },
        keterangan(6, 'KET.'),
      ],
      example: { tanggal: '2026-03-12', agenda: 'Pembahasan Raperdes Pengelolaan Sampah', pokok_pembahasan: 'Besaran iuran sampah', kesimpulan: 'Disepakati iuran Rp5.000 per bulan.' },
    },
  ],
});
