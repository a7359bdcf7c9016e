import { defineBook } from '#catalogue/book';
import { atYearEnd } from '#catalogue/due-rules';
import { signedByTheBpd } from '#catalogue/signers';
import { keterangan, nomor } from '#catalogue/usual-columns';

export const agendaSuratKeluarBpd = defineBook({
  code: 'E.1',
  bidang: 'bpd',
  scope: 'bpd',
  title: 'Buku Agenda Surat Keluar BPD',
  titleEn: 'BPD Outgoing Letters',
  aliases: [],
  legalBasis: 'Permendagri 47/2016 (Administrasi Lainnya); Permendagri 110/2016 Lampiran nomor 1',
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
      code: 'permendagri_110_2016',
      status: 'resmi',
      basis: 'Permendagri 110/2016 Lampiran nomor 1',
      columns: [
        nomor('yearly'),
        { no: 2, key: 'tanggal', label: 'TANGGAL', type: 'date', required: true, hint: 'Tanggal surat keluar dicatat di agenda.' },
        { no: 3, key: 'surat_nomor', label: 'NOMOR', heading: ['SURAT KELUAR'], type: 'text', required: true, hint: 'Nomor surat BPD yang dikirim.' },
        { no: 4, key: 'surat_tanggal', label: 'TANGGAL', heading: ['SURAT KELUAR'], type: 'date', required: true, hint: 'Tanggal yang tertulis pada surat.' },
        { no: 5, key: 'hal_isi_singkat', label: 'HAL & ISI SINGKAT', heading: ['SURAT KELUAR'], type: 'text', required: true, hint: 'Hal surat dan isi pokoknya dalam satu kalimat.' },
        { no: 6, key: 'tujuan', label: 'TUJUAN', heading: ['SURAT KELUAR'], type: 'text', required: true, hint: 'Instansi atau orang yang dituju surat.' },
        keterangan(7, 'KET'),
      ],
      example: { tanggal: '2026-03-04', surat_nomor: '005/BPD/III/2026', surat_tanggal: '2026-03-04', hal_isi_singkat: 'Undangan rapat pembahasan Raperdes', tujuan: 'Kepala Desa' },
    },
  ],
});
