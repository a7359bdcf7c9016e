import { defineBook } from '#catalogue/book';
import { semesterlyByThe5th } from '#catalogue/due-rules';
import { signedByTheDesa } from '#catalogue/signers';
import { nomorUrut } from '#catalogue/usual-columns';

export const inventarisDanKekayaanDesa = defineBook({
  code: 'A.3',
  bidang: 'umum',
  scope: 'desa',
  title: 'Buku Inventaris dan Kekayaan Desa',
  titleEn: 'Register of Village Inventory and Assets',
  aliases: [],
  shortNames: ['Inventaris Desa', 'Aset Desa'],
  legalBasis: 'Permendagri 47/2016 Lampiran A.3; Permendagri 1/2016 (aset desa)',
  codeOfficial: true,
  keeper: 'kaur_tu_umum',
  signers: signedByTheDesa,
  due: semesterlyByThe5th,
  modeDefault: 'isian',
  period: { kind: 'yearly', eventDateKeys: ['tanggal_penghapusan'], numbering: 'yearly' },
  sheetBy: [],
  kept: 'kept',
  closeColumns: [],
  keepable: true,
  note: 'Tidak disebut di pedoman, tetapi wajib menurut Permendagri 47/2016 dan menjadi sumber jumlah aset desa.',
  editions: [
    {
      code: 'permendagri_47_2016',
      status: 'resmi',
      basis: 'Permendagri 47/2016 Lampiran A.3; isi kolom 3 sampai 15 adalah jumlah barang',
      columns: [
        nomorUrut('yearly'),
        { no: 2, key: 'jenis_barang_bangunan', label: 'JENIS BARANG/BANGUNAN', type: 'text', required: true, hint: 'Nama dan jenis barang atau bangunan, satu jenis satu baris, misalnya Laptop atau Balai Desa.' },
        { no: 3, key: 'asal_dibeli_sendiri', label: 'DIBELI SENDIRI', heading: ['ASAL BARANG/BANGUNAN'], type: 'integer', hint: 'Jumlah barang yang dibeli dengan uang desa (APB Desa).' },
        { no: 4, key: 'asal_bantuan_pemerintah', label: 'PEMERINTAH', heading: ['ASAL BARANG/BANGUNAN', 'BANTUAN'], type: 'integer', hint: 'Jumlah barang yang diterima dari bantuan Pemerintah pusat.' },
        { no: 5, key: 'asal_bantuan_provinsi', label: 'PROVINSI', heading: ['ASAL BARANG/BANGUNAN', 'BANTUAN'], type: 'integer', hint: 'Jumlah barang yang diterima dari bantuan provinsi.' },
        { no: 6, key: 'asal_bantuan_kab_kota', label: 'KAB/KOTA', heading: ['ASAL BARANG/BANGUNAN', 'BANTUAN'], type: 'integer', hint: 'Jumlah barang yang diterima dari bantuan kabupaten/kota.' },
        { no: 7, key: 'asal_sumbangan', label: 'SUMBANGAN', heading: ['ASAL BARANG/BANGUNAN'], type: 'integer', hint: 'Jumlah barang yang diterima dari sumbangan perorangan, perusahaan, atau pihak lain.' },
        { no: 8, key: 'awal_baik', label: 'BAIK', heading: ['KEADAAN BARANG/BANGUNAN AWAL TAHUN'], type: 'integer', required: true, hint: 'Jumlah barang dalam keadaan baik pada 1 Januari; sama dengan akhir tahun lalu, 0 bila baru diperoleh tahun ini.' },
        { no: 9, key: 'awal_rusak', label: 'RUSAK', heading: ['KEADAAN BARANG/BANGUNAN AWAL TAHUN'], type: 'integer', required: true, hint: 'Jumlah barang dalam keadaan rusak pada 1 Januari; sama dengan akhir tahun lalu.' },
        { no: 10, key: 'hapus_rusak', label: 'RUSAK', heading: ['PENGHAPUSAN BARANG DAN BANGUNAN'], type: 'integer', hint: 'Jumlah barang yang dihapus dari daftar karena rusak.' },
        { no: 11, key: 'hapus_dijual', label: 'DIJUAL', heading: ['PENGHAPUSAN BARANG DAN BANGUNAN'], type: 'integer', hint: 'Jumlah barang yang dihapus karena dijual.' },
        { no: 12, key: 'hapus_disumbangkan', label: 'DISUMBANGKAN', heading: ['PENGHAPUSAN BARANG DAN BANGUNAN'], type: 'integer', hint: 'Jumlah barang yang dihapus karena disumbangkan kepada pihak lain.' },
        { no: 13, key: 'tanggal_penghapusan', label: 'TGL. PENGHAPUSAN', heading: ['PENGHAPUSAN BARANG DAN BANGUNAN'], type: 'date', hint: 'Tanggal Keputusan Kepala Desa tentang penghapusan; wajib bila ada barang yang dihapus tahun ini.' },
        { no: 14, key: 'akhir_baik', label: 'BAIK', heading: ['KEADAAN BARANG/BANGUNAN AKHIR TAHUN'], type: 'integer', required: true, hint: 'Jumlah barang dalam keadaan baik pada 31 Desember.' },
        { no: 15, key: 'akhir_rusak', label: 'RUSAK', heading: ['KEADAAN BARANG/BANGUNAN AKHIR TAHUN'], type: 'integer', required: true, hint: 'Jumlah barang dalam keadaan rusak pada 31 Desember.' },
        { no: 16, key: 'keterangan', label: 'KET.', type: 'text', hint: 'Catatan barang, misalnya merek, tempat disimpan, atau nomor keputusan penghapusan.' },
      ],
      example: { jenis_barang_bangunan: 'Kursi rapat', asal_dibeli_sendiri: 4, asal_bantuan_pemerintah: 0, asal_bantuan_provinsi: 0, asal_bantuan_kab_kota: 2, asal_sumbangan: 0, awal_baik: 5, awal_rusak: 1, hapus_rusak: 1, hapus_dijual: 0, hapus_disumbangkan: 0, tanggal_penghapusan: '2026-03-30', akhir_baik: 5, akhir_rusak: 0 },
    },
  ],
});
