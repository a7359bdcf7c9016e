import { defineCodeList } from './code-list.js';

/** Regulations, letters and offices of the village. */
export const jenisPeraturanDesa = defineCodeList({
  key: 'jenis_peraturan_desa',
  source: 'Permendagri 47/2016 Lampiran A.1 kolom 2',
  values: [
    { code: 'peraturan_desa', label: 'Peraturan Desa', also: ['Perdes'] },
    { code: 'peraturan_bersama_kepala_desa', label: 'Peraturan Bersama Kepala Desa', also: ['Permakades', 'Peraturan Bersama', 'Perber Kades'] },
    { code: 'peraturan_kepala_desa', label: 'Peraturan Kepala Desa', also: ['Perkades'] },
  ],
});

export const mediaPengundangan = defineCodeList({
  key: 'media_pengundangan',
  source: 'Permendagri 47/2016 Lampiran A.9',
  values: [
    { code: 'lembaran_desa', label: 'Lembaran Desa', also: ['Lembaran', 'LD'] },
    { code: 'berita_desa', label: 'Berita Desa', also: ['Berita', 'BD'] },
  ],
});

export const arahSurat = defineCodeList({
  key: 'arah_surat',
  source: 'Permendagri 47/2016 Lampiran A.7',
  values: [
    { code: 'masuk', label: 'Surat masuk', also: ['In', 'Surat Diterima'] },
    { code: 'keluar', label: 'Surat keluar', also: ['Out', 'Surat Dikirim'] },
  ],
});

export const jabatanPerangkatDesa = defineCodeList({
  key: 'jabatan_perangkat_desa',
  source: 'Permendagri 84/2015; bentuk Penjabat, Plt., dan Plh. dari praktik',
  values: [
    { code: 'kepala_desa', label: 'Kepala Desa', also: ['Kades', 'Pembakal'] },
    { code: 'penjabat_kepala_desa', label: 'Penjabat Kepala Desa', also: ['Pj. Kepala Desa', 'Pj Kades', 'Penjabat Kades'] },
    { code: 'plt_kepala_desa', label: 'Plt. Kepala Desa', also: ['Plt Kades'] },
    { code: 'plh_kepala_desa', label: 'Plh. Kepala Desa', also: ['Plh Kades'] },
    { code: 'sekretaris_desa', label: 'Sekretaris Desa', also: ['Sekdes', 'Carik'] },
    { code: 'plt_sekretaris_desa', label: 'Plt. Sekretaris Desa', also: ['Plt Sekdes'] },
    { code: 'plh_sekretaris_desa', label: 'Plh. Sekretaris Desa', also: ['Plh Sekdes'] },
    { code: 'kaur_tu_umum', label: 'Kaur Tata Usaha dan Umum', also: ['Kaur Umum', 'Kaur TU', 'Kaur TU dan Umum', 'Kaur Umum dan TU', 'Kepala Urusan Tata Usaha dan Umum', 'Kaur Umum dan Perencanaan'] },
    { code: 'kaur_keuangan', label: 'Kaur Keuangan', also: ['Kepala Urusan Keuangan', 'Bendahara', 'Bendahara Desa'] },
    { code: 'kaur_perencanaan', label: 'Kaur Perencanaan', also: ['Kepala Urusan Perencanaan'] },
    { code: 'kasi_pemerintahan', label: 'Kasi Pemerintahan', also: ['Kepala Seksi Pemerintahan'] },
    { code: 'kasi_kesejahteraan', label: 'Kasi Kesejahteraan', also: ['Kepala Seksi Kesejahteraan', 'Kasi Kesra'] },
    { code: 'kasi_pelayanan', label: 'Kasi Pelayanan', also: ['Kepala Seksi Pelayanan', 'Kasi Yan'] },
    { code: 'kepala_dusun', label: 'Kepala Dusun / Pelaksana Kewilayahan', also: ['Kepala Dusun', 'Kadus', 'Pelaksana Kewilayahan', 'Kawil'] },
    { code: 'staf', label: 'Staf Desa', also: ['Staf', 'Staff'] },
    { code: 'plt_perangkat', label: 'Plt. perangkat lain (jabatan di keterangan)' },
    { code: 'plh_perangkat', label: 'Plh. perangkat lain (jabatan di keterangan)' },
  ],
});
