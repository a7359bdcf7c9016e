import { defineCodeList } from './code-list.js';

/** What an RT writes about, and to whom it refers a resident. */
export const keperluanSuratPengantar = defineCodeList({
  key: 'keperluan_surat_pengantar',
  source: 'praktik; daftar usulan',
  values: [
    { code: 'ktp', label: 'KTP' },
    { code: 'kk', label: 'Kartu Keluarga', also: ['KK'] },
    { code: 'pindah', label: 'Surat pindah', also: ['Pindah'] },
    { code: 'kelahiran', label: 'Akta kelahiran', also: ['Lahir', 'Kelahiran'] },
    { code: 'kematian', label: 'Surat kematian', also: ['Kematian', 'Meninggal'] },
    { code: 'nikah', label: 'Nikah (N1-N4)', also: ['Nikah', 'N1'] },
    { code: 'skck', label: 'SKCK', also: ['Kelakuan Baik'] },
    { code: 'domisili', label: 'Domisili' },
    { code: 'usaha', label: 'Usaha' },
    { code: 'tidak_mampu', label: 'Keterangan tidak mampu', also: ['SKTM', 'Tidak Mampu'] },
    { code: 'keramaian', label: 'Izin keramaian' },
    { code: 'lainnya', label: 'Lainnya' },
  ],
});

export const tujuanRujukan = defineCodeList({
  key: 'tujuan_rujukan',
  source: 'praktik; daftar usulan',
  values: [
    { code: 'rw', label: 'RW' },
    { code: 'desa', label: 'Kantor desa', also: ['Desa', 'Balai Desa'] },
    { code: 'kecamatan', label: 'Kecamatan', also: ['Kantor Kecamatan'] },
    { code: 'puskesmas', label: 'Kesehatan', also: ['Puskesmas', 'Posyandu'] },
    { code: 'pendidikan', label: 'Pendidikan' },
    { code: 'polsek', label: 'Ketertiban/keramaian', also: ['Polsek', 'Polisi'] },
    { code: 'disdukcapil', label: 'Disdukcapil', also: ['Dukcapil'] },
    { code: 'dinas_sosial', label: 'Sosial', also: ['Dinas Sosial', 'Dinsos'] },
    { code: 'kua', label: 'KUA' },
    { code: 'lainnya', label: 'Lainnya' },
  ],
});

export const jenisKegiatanRt = defineCodeList({
  key: 'jenis_kegiatan_rt',
  source: 'praktik; daftar usulan',
  values: [
    { code: 'rapat_warga', label: 'Rapat warga', also: ['Rapat'] },
    { code: 'gotong_royong', label: 'Gotong royong', also: ['Kerja Bakti'] },
    { code: 'hari_besar', label: 'Perayaan hari besar' },
    { code: 'sosial', label: 'Acara sosial' },
    { code: 'keamanan', label: 'Siskamling', also: ['Ronda', 'Keamanan'] },
    { code: 'lainnya', label: 'Lainnya' },
  ],
});

export const sektor = defineCodeList({
  key: 'sektor',
  source: 'praktik; daftar usulan',
  values: [
    { code: 'pemerintahan', label: 'Tata pemerintahan' },
    { code: 'keuangan', label: 'Tata kelola keuangan' },
    { code: 'kependudukan', label: 'Kependudukan' },
    { code: 'kamtibmas', label: 'Kamtibmas' },
    { code: 'hukum_adat', label: 'Penegakan hukum adat' },
    { code: 'hukum_ham', label: 'Hukum dan HAM' },
    { code: 'persampahan', label: 'Pengelolaan sampah' },
    { code: 'kesehatan', label: 'Kesehatan' },
    { code: 'pendidikan', label: 'Pendidikan' },
    { code: 'sosial', label: 'Sosial' },
    { code: 'pekerjaan_umum', label: 'Pekerjaan umum' },
    { code: 'pencegahan_terorisme', label: 'Pencegahan terorisme' },
    { code: 'lainnya', label: 'Lainnya' },
  ],
});
