import { defineCodeList } from './code-list.js';

/** Village land. */
export const kelasTanah = defineCodeList({
  key: 'kelas_tanah',
  source: 'praktik buku tanah desa',
  printed: 'code',
  values: [
    { code: 'S-I', label: 'Sawah I' },
    { code: 'S-II', label: 'Sawah II' },
    { code: 'S-III', label: 'Sawah III' },
    { code: 'S-IV', label: 'Sawah IV' },
    { code: 'D-I', label: 'Darat I' },
    { code: 'D-II', label: 'Darat II' },
    { code: 'D-III', label: 'Darat III' },
    { code: 'D-IV', label: 'Darat IV' },
  ],
});

export const asalTanahKas = defineCodeList({
  key: 'asal_tanah_kas',
  source: 'praktik',
  values: [
    { code: '1', label: 'Jual Beli', also: ['Dibeli', 'Pembelian'] },
    { code: '2', label: 'Hibah/Sumbangan', also: ['Hibah', 'Sumbangan'] },
    { code: '3', label: 'Lain-lain', also: ['Lainnya'] },
  ],
});

export const peruntukanTanahKas = defineCodeList({
  key: 'peruntukan_tanah_kas',
  source: 'Permendagri 1/2016 (pemanfaatan aset desa)',
  values: [
    { code: '1', label: 'Sewa', also: ['Disewakan'] },
    { code: '2', label: 'Pinjam Pakai', also: ['Dipinjamkan'] },
    { code: '3', label: 'Kerjasama Pemanfaatan', also: ['Kerja Sama Pemanfaatan', 'KSP'] },
    { code: '4', label: 'Bangun Guna Serah atau Bangun Serah Guna', also: ['Bangun Guna Serah', 'Bangun Serah Guna', 'BGS', 'BSG'] },
  ],
});
