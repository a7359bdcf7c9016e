import { defineBook } from '#catalogue/book';
import { atYearEnd } from '#catalogue/due-rules';
import { signedByTheBpd } from '#catalogue/signers';
import { nomor } from '#catalogue/usual-columns';

export const ekspedisiBpd = defineBook({
  code: 'E.3',
  bidang: 'bpd',
  scope: 'bpd',
  title: 'Buku Ekspedisi BPD',
  titleEn: 'BPD Dispatch Register',
  aliases: [],
  legalBasis: 'Permendagri 47/2016 (Administrasi Lainnya); Permendagri 110/2016 Lampiran nomor 3',
  codeOfficial: false,
  keeper: 'sekretaris_bpd',
  signers: signedByTheBpd,
  due: atYearEnd,
  modeDefault: 'mati',
  period: { kind: 'yearly', eventDateKeys: ['tanggal_pengiriman'], numbering: 'yearly' },
  sheetBy: [],
  kept: 'kept',
  closeColumns: [],
  keepable: false,
  note: 'Kode E mengikuti urutan Permendagri 110/2016; tidak ada di Lampiran Permendagri 47/2016.',
  editions: [
    {
      code: 'permendagri_110_2016',
      status: 'resmi',
      basis: 'Permendagri 110/2016 Lampiran nomor 3',
      columns: [
        nomor('yearly'),
        { no: 2, key: 'tanggal_pengiriman', label: 'TANGGAL PENGIRIMAN', type: 'date', required: true, hint: 'Tanggal surat BPD diantar atau dikirim.' },
        { no: 3, key: 'tanggal_surat', label: 'TANGGAL DAN NOMOR SURAT', type: 'date', required: true, part: 'tanggal', hint: 'Tanggal yang tertulis pada surat yang dikirim.' },
        { no: 3, key: 'nomor_surat', label: 'TANGGAL DAN NOMOR SURAT', type: 'text', required: true, part: 'nomor', hint: 'Nomor surat seperti di agenda surat keluar BPD (E.1).' },
        { no: 4, key: 'hal_isi_singkat', label: 'HAL & ISI SINGKAT SURAT', type: 'text', required: true, hint: 'Hal surat dan isi pokoknya dalam satu kalimat.' },
        { no: 5, key: 'tujuan_surat', label: 'TUJUAN SURAT', type: 'text', required: true, hint: 'Instansi atau orang yang menerima kiriman.' },
        { no: 6, key: 'keterangan', label: 'KET', type: 'text', hint: 'Nama penerima dan tanda terimanya, atau cara pengiriman.' },
      ],
      example: { tanggal_pengiriman: '2026-03-05', tanggal_surat: '2026-03-04', nomor_surat: '005/BPD/III/2026', hal_isi_singkat: 'Undangan rapat', tujuan_surat: 'Kepala Desa' },
    },
  ],
});
