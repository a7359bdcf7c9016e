import { defineBook } from '#catalogue/book';
import { atYearEnd } from '#catalogue/due-rules';
import { signedByTheBpd } from '#catalogue/signers';
import { keterangan, nomor } from '#catalogue/usual-columns';

export const inventarisBpd = defineBook({
  code: 'E.4',
  bidang: 'bpd',
  scope: 'bpd',
  title: 'Buku Data Inventaris BPD',
  titleEn: 'BPD Inventory',
  aliases: [],
  legalBasis: 'Permendagri 47/2016 (Administrasi Lainnya); Permendagri 110/2016 buku nomor 4',
  codeOfficial: false,
  keeper: 'sekretaris_bpd',
  signers: signedByTheBpd,
  due: atYearEnd,
  modeDefault: 'mati',
  period: { kind: 'yearly', eventDateKeys: ['tanggal_penghapusan'], numbering: 'yearly' },
  sheetBy: [],
  kept: 'kept',
  closeColumns: [],
  keepable: false,
  note: 'Kode E mengikuti urutan Permendagri 110/2016; tidak ada di Lampiran Permendagri 47/2016.',
  editions: [
    {
      code: 'permendagri_110_2016',
      status: 'usulan',
      basis: 'Judul kolom dari Permendagri 110/2016; kolom rinciannya usulan, tidak dicetak sebagai Lampiran',
      proposedColumns: ['asal_apbdesa', 'asal_bantuan', 'asal_sumbangan', 'awal_baik', 'awal_rusak', 'akhir_baik', 'akhir_rusak'],
      columns: [
        nomor('yearly'),
        { no: 2, key: 'jenis_barang', label: 'JENIS BARANG/BANGUNAN', type: 'text', required: true, hint: 'Nama dan jenis barang atau bangunan yang dipakai BPD.' },
        { no: 3, key: 'asal_apbdesa', label: 'APBDesa', heading: ['ASAL BARANG/BANGUNAN'], type: 'integer', hint: 'Jumlah barang yang dibeli dari APB Desa.' },
        { no: 4, key: 'asal_bantuan', label: 'BANTUAN', heading: ['ASAL BARANG/BANGUNAN'], type: 'integer', hint: 'Jumlah barang yang diterima sebagai bantuan pemerintah.' },
        { no: 5, key: 'asal_sumbangan', label: 'SUMBANGAN', heading: ['ASAL BARANG/BANGUNAN'], type: 'integer', hint: 'Jumlah barang yang diterima sebagai sumbangan.' },
        { no: 6, key: 'awal_baik', label: 'BAIK', heading: ['KEADAAN AWAL TAHUN'], type: 'integer', hint: 'Jumlah barang dalam keadaan baik pada 1 Januari.' },
        { no: 7, key: 'awal_rusak', label: 'RUSAK', heading: ['KEADAAN AWAL TAHUN'], type: 'integer', hint: 'Jumlah barang dalam keadaan rusak pada 1 Januari.' },
        { no: 8, key: 'tanggal_penghapusan', label: 'TANGGAL PENGHAPUSAN', type: 'date', hint: 'Tanggal barang dihapus dari daftar, bila ada.' },
        { no: 9, key: 'akhir_baik', label: 'BAIK', heading: ['KEADAAN AKHIR TAHUN'], type: 'integer', hint: 'Jumlah barang dalam keadaan baik pada 31 Desember.' },
        { no: 10, key: 'akhir_rusak', label: 'RUSAK', heading: ['KEADAAN AKHIR TAHUN'], type: 'integer', hint: 'Jumlah barang dalam keadaan rusak pada 31 Desember.' },
        keterangan(11, 'KET'),
      ],
      example: { jenis_barang: 'Lemari arsip', asal_apbdesa: 1, awal_baik: 1, awal_rusak: 0, akhir_baik: 1, akhir_rusak: 0 },
    },
  ],
});
