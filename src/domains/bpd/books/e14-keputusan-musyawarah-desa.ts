import { defineBook } from '#catalogue/book';
import { atYearEnd } from '#catalogue/due-rules';
import { signedByTheBpd } from '#catalogue/signers';
import { keterangan, nomor } from '#catalogue/usual-columns';

export const keputusanMusyawarahDesa = defineBook({
  code: 'E.14',
  bidang: 'bpd',
  scope: 'bpd',
  title: 'Buku Keputusan Musyawarah Desa',
  titleEn: 'Village Deliberation Decisions',
  aliases: [],
  legalBasis: 'Permendagri 47/2016 (Administrasi Lainnya); Permendagri 110/2016 buku nomor 14',
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
        { no: 2, key: 'tanggal', label: 'HARI/TANGGAL', type: 'date', required: true, hint: 'Hari dan tanggal musyawarah desa.' },
        { no: 3, key: 'agenda', label: 'AGENDA MUSYAWARAH DESA', type: 'text', required: true, hint: 'Hal strategis yang dimusyawarahkan.' },
        { no: 4, key: 'keputusan', label: 'KEPUTUSAN', type: 'text', required: true, hint: 'Keputusan musyawarah desa.' },
        keterangan(5, 'KET.'),
      ],
      example: { tanggal: '2026-03-18', agenda: 'Pembentukan BUM Desa', keputusan: 'BUM Desa dibentuk tahun 2026.' },
    },
  ],
});
