import { defineBook } from '#catalogue/book';
import { atYearEnd } from '#catalogue/due-rules';
import { signedByTheBpd } from '#catalogue/signers';
import { keterangan, nomor } from '#catalogue/usual-columns';

export const agendaSuratMasukBpd = defineBook({
  code: 'E.2',
  bidang: 'bpd',
  scope: 'bpd',
  title: 'Buku Agenda Surat Masuk BPD',
  titleEn: 'BPD Incoming Letters',
  aliases: [],
  legalBasis: 'Permendagri 47/2016 (Administrasi Lainnya); Permendagri 110/2016 Lampiran nomor 2',
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
      basis: 'Permendagri 110/2016 Lampiran nomor 2',
      columns: [
        nomor('yearly'),
        { no: 2, key: 'tanggal', label: 'TANGGAL', type: 'date', required: true, hint: 'Tanggal surat diterima BPD.' },
        { no: 3, key: 'surat_nomor', label: 'NOMOR', heading: ['SURAT MASUK'], type: 'text', required: true, hint: 'Nomor surat seperti tertulis pada surat yang diterima.' },
        { no: 4, key: 'surat_tanggal', label: 'TANGGAL', heading: ['SURAT MASUK'], type: 'date', required: true, hint: 'Tanggal yang tertulis pada surat yang diterima.' },
        { no: 5, key: 'nama_instansi_pengirim', label: 'NAMA INSTANSI PENGIRIM', heading: ['SURAT MASUK'], type: 'text', required: true, hint: 'Instansi atau orang yang mengirim surat kepada BPD.' },
        { no: 6, key: 'hal_isi_singkat', label: 'HAL & ISI SINGKAT', heading: ['SURAT MASUK'], type: 'text', required: true, hint: 'Hal surat masuk dan isi pokoknya dalam satu kalimat.' },
        keterangan(7, 'KET'),
      ],
      example: { tanggal: '2026-03-06', surat_nomor: '100.3.2/010/PTB/III/2026', surat_tanggal: '2026-03-05', nama_instansi_pengirim: 'Kepala Desa', hal_isi_singkat: 'Penyampaian Raperdes' },
    },
  ],
});
