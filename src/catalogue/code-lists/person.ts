import { defineCodeList } from './code-list.js';

/** A resident as KTP and KK describe him. */
export const jenisKelamin = defineCodeList({
  key: 'jenis_kelamin',
  source: 'Permendagri 47/2016 Lampiran B.1 kolom 3',
  printed: 'code',
  values: [
    { code: 'L', label: 'Laki-laki', also: ['LK', 'Laki', 'Lelaki', 'Pria', 'Male', 'M'] },
    { code: 'P', label: 'Perempuan', also: ['PR', 'Pr.', 'Wanita', 'Female', 'F', 'W'] },
  ],
});

export const statusPerkawinanBuku = defineCodeList({
  key: 'status_perkawinan_buku',
  source: 'Permendagri 47/2016 Lampiran B.1 kolom 4',
  printed: 'code',
  values: [
    { code: 'K', label: 'Kawin', also: ['Menikah', 'Nikah', 'Kawin Tercatat', 'Kawin Belum Tercatat'] },
    { code: 'BK', label: 'Belum Kawin', also: ['Belum Menikah', 'Belum Nikah', 'B. Kawin', 'Belum', 'Lajang'] },
    { code: 'JD', label: 'Janda', also: ['Janda Mati', 'Janda Cerai'] },
    { code: 'DD', label: 'Duda', also: ['Duda Mati', 'Duda Cerai'] },
  ],
});

export const statusKawin = defineCodeList({
  key: 'status_kawin',
  source: 'SIAK',
  values: [
    { code: '1', label: 'BELUM KAWIN', also: ['BK', 'Belum Menikah', 'Belum Nikah', 'Lajang'] },
    { code: '2', label: 'KAWIN', also: ['K', 'Menikah', 'Nikah', 'Kawin Tercatat', 'Kawin Belum Tercatat'] },
    { code: '3', label: 'CERAI HIDUP', also: ['Cerai', 'Janda Cerai', 'Duda Cerai'] },
    { code: '4', label: 'CERAI MATI', also: ['Janda Mati', 'Duda Mati'] },
  ],
});

export const agama = defineCodeList({
  key: 'agama',
  source: 'SIAK',
  values: [
    { code: '1', label: 'ISLAM' },
    { code: '2', label: 'KRISTEN', also: ['Kristen Protestan', 'Protestan'] },
    { code: '3', label: 'KATHOLIK', also: ['Katolik', 'Kristen Katolik'] },
    { code: '4', label: 'HINDU' },
    { code: '5', label: 'BUDHA', also: ['Buddha'] },
    { code: '6', label: 'KHONGHUCU', also: ['Konghucu', 'Kong Hu Cu', 'Khong Hu Cu'] },
    { code: '7', label: 'KEPERCAYAAN TERHADAP TUHAN YME/LAINNYA', also: ['Kepercayaan', 'Kepercayaan Terhadap Tuhan YME', 'Penghayat Kepercayaan', 'Kaharingan', 'Lainnya'] },
  ],
});

export const pendidikan = defineCodeList({
  key: 'pendidikan',
  source: 'SIAK, pendidikan dalam KK',
  values: [
    { code: '1', label: 'TIDAK/BELUM SEKOLAH', also: ['Tidak Sekolah', 'Belum Sekolah', 'Tidak/Blm Sekolah', 'Tidak Belum Sekolah'] },
    { code: '2', label: 'BELUM TAMAT SD/SEDERAJAT', also: ['Belum Tamat SD', 'Tidak Tamat SD', 'Blm Tamat SD'] },
    { code: '3', label: 'TAMAT SD/SEDERAJAT', also: ['SD', 'SD/Sederajat', 'Tamat SD', 'SD/MI', 'MI', 'SR', 'Tamat SD/MI'] },
    { code: '4', label: 'SLTP/SEDERAJAT', also: ['SMP', 'SLTP', 'SMP/Sederajat', 'MTs', 'SMP/MTs', 'Tamat SMP', 'Tamat SLTP'] },
    { code: '5', label: 'SLTA/SEDERAJAT', also: ['SMA', 'SLTA', 'SMK', 'SMA/Sederajat', 'MA', 'SMU', 'SMA/SMK', 'SMA/MA', 'STM', 'SMEA', 'SPG', 'Tamat SMA', 'Tamat SLTA'] },
    { code: '6', label: 'DIPLOMA I/II', also: ['D1', 'D2', 'D-I', 'D-II', 'Diploma I', 'Diploma II', 'D1/D2'] },
    { code: '7', label: 'AKADEMI/DIPLOMA III/S. MUDA', also: ['D3', 'D-III', 'Diploma III', 'Akademi', 'Sarjana Muda'] },
    { code: '8', label: 'DIPLOMA IV/STRATA I', also: ['S1', 'D4', 'S-1', 'D-IV', 'Strata I', 'Sarjana', 'Diploma IV', 'D4/S1'] },
    { code: '9', label: 'STRATA II', also: ['S2', 'S-2', 'Magister'] },
    { code: '10', label: 'STRATA III', also: ['S3', 'S-3', 'Doktor'] },
  ],
});

export const hubunganKeluarga = defineCodeList({
  key: 'hubungan_keluarga',
  source: 'SIAK, SHDK (1 = kepala keluarga)',
  values: [
    { code: '1', label: 'KEPALA KELUARGA', also: ['KK', 'Kep. Keluarga', 'Kepala', 'Kpl Keluarga'] },
    { code: '2', label: 'SUAMI' },
    { code: '3', label: 'ISTRI', also: ['Isteri'] },
    { code: '4', label: 'ANAK', also: ['Anak Kandung', 'Anak Angkat', 'Anak Tiri'] },
    { code: '5', label: 'MENANTU' },
    { code: '6', label: 'CUCU' },
    { code: '7', label: 'ORANGTUA', also: ['Orang Tua'] },
    { code: '8', label: 'MERTUA' },
    { code: '9', label: 'FAMILI LAIN', also: ['Famili', 'Family Lain', 'Saudara'] },
    { code: '10', label: 'PEMBANTU', also: ['Pembantu Rumah Tangga', 'PRT'] },
    { code: '11', label: 'LAINNYA', also: ['Lain-lain'] },
  ],
});

export const golonganDarah = defineCodeList({
  key: 'golongan_darah',
  source: 'SIAK',
  printed: 'code',
  values: [
    { code: 'A', label: 'A' },
    { code: 'B', label: 'B' },
    { code: 'AB', label: 'AB' },
    { code: 'O', label: 'O' },
    { code: 'A+', label: 'A+' },
    { code: 'A-', label: 'A-' },
    { code: 'B+', label: 'B+' },
    { code: 'B-', label: 'B-' },
    { code: 'AB+', label: 'AB+' },
    { code: 'AB-', label: 'AB-' },
    { code: 'O+', label: 'O+' },
    { code: 'O-', label: 'O-' },
    { code: 'TIDAK TAHU', label: 'TIDAK TAHU', also: ['-', 'Tdk Tahu', 'Belum Tahu', 'Tidak Diketahui', 'TT'] },
  ],
});

export const dapatMembacaHuruf = defineCodeList({
  key: 'dapat_membaca_huruf',
  source: 'Permendagri 47/2016 Lampiran B.1 kolom 10',
  printed: 'code',
  values: [
    { code: 'L', label: 'Latin' },
    { code: 'D', label: 'Daerah' },
    { code: 'A', label: 'Arab' },
    { code: 'AL', label: 'Arab dan Latin', also: ['Latin dan Arab', 'Arab Latin', 'Arab/Latin', 'L dan A'] },
    { code: 'AD', label: 'Arab dan Daerah', also: ['Daerah dan Arab', 'Arab/Daerah'] },
    { code: 'ALD', label: 'Arab, Latin dan Daerah', also: ['Latin, Arab dan Daerah', 'Arab/Latin/Daerah', 'Arab Latin Daerah'] },
  ],
});

export const kewarganegaraan = defineCodeList({
  key: 'kewarganegaraan',
  source: 'Permendagri 47/2016 Lampiran B.1 kolom 11; nilai ketiga dari praktik',
  printed: 'code',
  values: [
    { code: 'WNI', label: 'Warga Negara Indonesia', also: ['Indonesia', 'RI'] },
    { code: 'WNA', label: 'Warga Negara Asing', also: ['Asing'] },
    { code: 'DK', label: 'Dua kewarganegaraan', also: ['Dwi Kewarganegaraan', 'Dwikewarganegaraan', 'Dua Kewarganegaraan'] },
  ],
});
