import { defineBook } from '#catalogue/book';
import { afterABudgetChange } from '#catalogue/due-rules';
import { signedByTheDesa } from '#catalogue/signers';

export const apbDesa = defineBook({
  code: 'C.1',
  bidang: 'keuangan',
  scope: 'desa',
  title: 'Buku Anggaran Pendapatan dan Belanja Desa (APB Desa)',
  titleEn: 'Village Budget Register',
  aliases: ['Buku Anggaran Pendapatan dan Belanja Desa (APBDesa)'],
  shortNames: ['APBDes', 'Anggaran'],
  legalBasis: 'Permendagri 47/2016 Lampiran C.1; format kini Permendagri 20/2018',
  codeOfficial: true,
  keeper: 'kaur_perencanaan',
  signers: signedByTheDesa,
  due: afterABudgetChange,
  modeDefault: 'berkas',
  period: { kind: 'yearly', eventDateKeys: [], numbering: 'none' },
  sheetBy: [],
  kept: 'kept',
  versions: { kinds: ['murni', 'perubahan'], tiedTo: { book: 'A.1', keys: ['jenis_peraturan', 'nomor_ditetapkan', 'tanggal_ditetapkan'] }, replaces: { anggaran: ['anggaran_semula', 'anggaran_menjadi'] }, edition: 'permendagri_47_2016_perubahan' },
  closeColumns: [],
  keepable: true,
  editions: [
    {
      code: 'permendagri_47_2016',
      status: 'resmi',
      basis: 'Permendagri 47/2016 Lampiran C.1; kolom 3 dan 4 menurut format APB Desa Permendagri 113/2014',
      columns: [
        { no: 1, key: 'kode_rekening', label: 'KODE REKENING', type: 'text', required: true, hint: 'Kode rekening Permendagri 20/2018 tanpa titik di akhir, misalnya 5.2.1; baris induk memuat jumlah baris di bawahnya.' },
        { no: 2, key: 'uraian', label: 'URAIAN', type: 'text', required: true, hint: 'Nama rekening atau kegiatan seperti di Perdes APB Desa.' },
        { no: 3, key: 'anggaran', label: 'ANGGARAN (Rp.)', type: 'money', required: true, hint: 'Jumlah anggaran dalam rupiah; baris induk sama dengan jumlah baris di bawahnya.' },
        { no: 4, key: 'keterangan', label: 'KETERANGAN', type: 'text', hint: 'Catatan, misalnya sumber dana (DDS, ADD, PBH, PAD).' },
      ],
      example: { kode_rekening: '5.2.1', uraian: 'Belanja Barang Perlengkapan', anggaran: 18_500_000, keterangan: 'ADD' },
    },
    {
      code: 'permendagri_20_2018',
      status: 'resmi',
      basis: 'Permendagri 20/2018, seperti dicetak untuk Perkades Penjabaran; format Perdes APB Desa tidak memuat volume dan satuan',
      // Income rows carry no activity, and rows of a bidang no economic code: the form leaves those cells empty.
      columns: [
        { no: 1, key: 'kode_rekening_kegiatan', label: 'KODE REKENING (a b c: bidang, sub bidang, kegiatan)', type: 'text', hint: 'Kode bidang, sub bidang, dan kegiatan, misalnya 02.03.10; kosong tidak boleh pada baris belanja.' },
        { no: 2, key: 'kode_rekening_ekonomi', label: 'KODE REKENING (a b c d: akun, kelompok, jenis, objek)', type: 'text', hint: 'Kode akun, kelompok, jenis, dan objek, misalnya 5.3.5.01.' },
        { no: 3, key: 'uraian', label: 'URAIAN', type: 'text', required: true, hint: 'Nama rekening atau kegiatan seperti di Perdes APB Desa.' },
        { no: 4, key: 'keluaran_volume', label: 'VOLUME', heading: ['KELUARAN/OUTPUT'], type: 'decimal', origin: 'penjabaran', hint: 'Banyaknya keluaran kegiatan, misalnya 250 (untuk 250 meter).' },
        { no: 5, key: 'keluaran_satuan', label: 'SATUAN', heading: ['KELUARAN/OUTPUT'], type: 'text', origin: 'penjabaran', hint: 'Satuan keluaran, misalnya meter, unit, paket, atau orang.' },
        { no: 6, key: 'anggaran', label: 'ANGGARAN', type: 'money', required: true, hint: 'Jumlah anggaran dalam rupiah; baris induk sama dengan jumlah baris di bawahnya.' },
        { no: 7, key: 'sumber_dana', label: 'SUMBER DANA', type: 'enum', codes: 'sumber_dana', hint: 'Sumber dana: DDS, ADD, PBH, PAD, PBP, PBK, SWD, atau DLL.' },
      ],
      example: { kode_rekening_kegiatan: '02.03.12', kode_rekening_ekonomi: '5.3.5', uraian: 'Pengerasan Jalan Usaha Tani', keluaran_volume: 250, keluaran_satuan: 'meter', anggaran: 97_500_000, sumber_dana: 'DDS' },
    },
    {
      code: 'permendagri_47_2016_perubahan',
      status: 'resmi',
      basis: 'Permendagri 47/2016 Lampiran C.1, kolom semula dan menjadi untuk perubahan APB Desa',
      columns: [
        { no: 1, key: 'kode_rekening', label: 'KODE REKENING', type: 'text', required: true, hint: 'Kode rekening Permendagri 20/2018 tanpa titik di akhir, misalnya 5.2.1; baris induk memuat jumlah baris di bawahnya.' },
        { no: 2, key: 'uraian', label: 'URAIAN', type: 'text', required: true, hint: 'Nama rekening atau kegiatan seperti di Perdes APB Desa.' },
        { no: 3, key: 'anggaran_semula', label: 'SEMULA', heading: ['ANGGARAN'], type: 'money', required: true, origin: 'perubahan', hint: 'Anggaran sebelum perubahan, sama dengan APB Desa versi sebelumnya.' },
        { no: 4, key: 'anggaran_menjadi', label: 'MENJADI', heading: ['ANGGARAN'], type: 'money', required: true, origin: 'perubahan', hint: 'Anggaran sesudah perubahan; baris induk sama dengan jumlah baris di bawahnya.' },
        { no: 5, key: 'keterangan', label: 'KETERANGAN', type: 'text', hint: 'Catatan, misalnya sumber dana (DDS, ADD, PBH, PAD).' },
      ],
      example: { kode_rekening: '5.2.1', uraian: 'Belanja Barang Perlengkapan', anggaran_semula: 18_500_000, anggaran_menjadi: 20_000_000, keterangan: 'ADD' },
    },
  ],
});
