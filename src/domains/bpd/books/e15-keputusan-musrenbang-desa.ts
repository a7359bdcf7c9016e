import { defineBook } from '#catalogue/book';
import { atYearEnd } from '#catalogue/due-rules';
import { signedByTheBpd } from '#catalogue/signers';
import { keterangan, nomor } from '#catalogue/usual-columns';

export const keputusanMusrenbangDesa = defineBook({
  code: 'E.15',
  bidang: 'bpd',
  scope: 'bpd',
  title: 'Buku Keputusan Musyawarah Perencanaan Pembangunan Desa',
  titleEn: 'Village Development Planning Decisions',
  aliases: [],
  legalBasis: 'Permendagri 47/2016 (Administrasi Lainnya); Permendagri 110/2016 buku nomor 15',
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
        { no: 2, key: 'tanggal', label: 'HARI/TANGGAL', type: 'date', required: true, hint: 'Hari dan tanggal musrenbang desa.' },
        { no: 3, key: 'agenda', label: 'AGENDA MUSRENBANG DESA', type: 'text', required: true, hint: 'Agenda musrenbang, misalnya Pembahasan rancangan RKP Desa 2027.' },
        { no: 4, key: 'keputusan', label: 'KEPUTUSAN', type: 'text', required: true, hint: 'Keputusan musrenbang, misalnya kegiatan yang disepakati dan urutan prioritasnya.' },
        keterangan(5, 'KET.'),
      ],
      example: { tanggal: '2026-03-25', agenda: 'Pembahasan rancangan RKP Desa 2027', keputusan: 'Disepakati sepuluh kegiatan prioritas.' },
    },
  ],
});
