import { defineCodeList } from './code-list.js';

/** Where money comes from and what is withheld. */
export const sumberDana = defineCodeList({
  key: 'sumber_dana',
  source: 'praktik Siskeudes',
  printed: 'code',
  values: [
    { code: 'PAD', label: 'Pendapatan Asli Desa', also: ['PADes', 'PAD Desa'] },
    { code: 'DDS', label: 'Dana Desa (APBN)', also: ['Dana Desa', 'DD', 'APBN'] },
    { code: 'ADD', label: 'Alokasi Dana Desa', also: ['Alokasi Dana Desa'] },
    { code: 'PBH', label: 'Bagi Hasil Pajak dan Retribusi', also: ['BHP', 'Bagi Hasil', 'Bagi Hasil Pajak', 'BHPR'] },
    { code: 'PBP', label: 'Bantuan Keuangan Provinsi', also: ['Bantuan Provinsi', 'Bankeu Provinsi', 'Banprov'] },
    { code: 'PBK', label: 'Bantuan Keuangan Kab/Kota', also: ['Bantuan Kabupaten', 'Bankeu Kabupaten', 'Bankab'] },
    { code: 'SWD', label: 'Swadaya Masyarakat', also: ['Swadaya'] },
    { code: 'DLL', label: 'Pendapatan Lain-lain', also: ['Lain-lain', 'Lainnya'] },
  ],
});

export const jenisPajak = defineCodeList({
  key: 'jenis_pajak',
  source: 'praktik',
  values: [
    { code: 'PPN', label: 'PPN' },
    { code: 'PPH21', label: 'PPh 21', also: ['PPh Pasal 21'] },
    { code: 'PPH22', label: 'PPh 22', also: ['PPh Pasal 22'] },
    { code: 'PPH23', label: 'PPh 23', also: ['PPh Pasal 23'] },
    { code: 'PPH4_2', label: 'PPh Ps 4(2)', also: ['PPh Pasal 4 ayat 2', 'PPh Final', 'PPh 4(2)', 'PPh 4 ayat 2'] },
    { code: 'PDRD', label: 'Pajak daerah', also: ['Pajak Restoran', 'Pajak Makan Minum', 'PB1'] },
  ],
});

export const sumberKasRt = defineCodeList({
  key: 'sumber_kas_rt',
  source: 'praktik; daftar usulan',
  values: [
    { code: 'operasional', label: 'Dana operasional dari desa/kelurahan', also: ['Operasional'] },
    { code: 'iuran', label: 'Iuran warga', also: ['Iuran'] },
    { code: 'sumbangan', label: 'Sumbangan' },
    { code: 'lainnya', label: 'Lainnya' },
  ],
});
