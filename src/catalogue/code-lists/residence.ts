import { defineCodeList } from './code-list.js';

/** How people come, go and stay. */
export const jenisMutasi = defineCodeList({
  key: 'jenis_mutasi',
  source: 'Permendagri 47/2016 Lampiran B.3, judul kolom',
  values: [
    { code: 'lahir', label: 'Lahir', also: ['Kelahiran'] },
    { code: 'datang', label: 'Datang/pindah masuk', also: ['Pindah Masuk', 'Pindah Datang', 'Masuk', 'Kedatangan'] },
    { code: 'meninggal', label: 'Meninggal', also: ['Mati', 'Kematian', 'Wafat', 'Meninggal Dunia'] },
    { code: 'pindah', label: 'Pindah keluar', also: ['Keluar', 'Pindah Pergi', 'Kepindahan'] },
    { code: 'hilang', label: 'Hilang (dicatat sebagai pindah dengan keterangan)', also: ['Hilang'] },
  ],
});

export const klasifikasiPindah = defineCodeList({
  key: 'klasifikasi_pindah',
  source: 'praktik',
  values: [
    { code: '1', label: 'Pindah keluar Desa/Kelurahan' },
    { code: '2', label: 'Pindah keluar Kecamatan' },
    { code: '3', label: 'Pindah keluar Kabupaten/Kota' },
    { code: '4', label: 'Pindah keluar Provinsi' },
  ],
});

export const statusTinggal = defineCodeList({
  key: 'status_tinggal',
  source: 'praktik',
  values: [
    { code: 'tetap', label: 'Tetap' },
    { code: 'tidak_tetap', label: 'Tidak tetap', also: ['Sementara', 'Kontrak', 'Menumpang'] },
  ],
});

export const statusPenduduk = defineCodeList({
  key: 'status_penduduk',
  source: 'usulan; aktif dan sementara di luar desa dihitung sebagai penduduk',
  values: [
    { code: 'aktif', label: 'Aktif', also: ['Tetap', 'Ada', 'Hidup'] },
    { code: 'pindah', label: 'Pindah', also: ['Pindah Keluar'] },
    { code: 'meninggal', label: 'Meninggal', also: ['Mati', 'Wafat', 'Meninggal Dunia'] },
    { code: 'sementara_keluar', label: 'Sementara di luar desa', also: ['Sementara Keluar', 'Merantau'] },
  ],
});
