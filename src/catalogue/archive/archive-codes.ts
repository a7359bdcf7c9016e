/** Permendagri 83/2022 Part B (Pemerintah Daerah): the ten classes, and below them what a desa or kecamatan uses; an office may import the rest. Code, space, name. */
export const archiveCodes = `
000 Umum
000.1 Ketatausahaan dan Kerumahtanggaan
000.1.1 Telekomunikasi
000.1.2 Perjalanan Dinas Dalam Negeri
000.1.2.3 Perjalanan Dinas Pegawai
000.1.4 Penggunaan Fasilitas Kantor
000.1.5 Rapat Pimpinan (notula/risalah rapat)
000.1.6 Penyediaan Konsumsi
000.1.10 Ketertiban dan Keamanan
000.2 Perlengkapan
000.2.1 Inventarisasi dan Penyimpanan
000.2.1.1 Data Hasil Inventarisasi dan Penyimpanan
000.2.2 Pemeliharaan Peralatan Kantor
000.2.3 Distribusi
000.2.4 Penghapusan Barang Milik Daerah
000.2.5 Pengelolaan Database Barang Milik Daerah
000.3 Pengadaan
000.3.1 Rencana Pengadaan Barang dan Jasa
000.3.2 Pengadaan Langsung
000.3.4 Swakelola
000.4 Perpustakaan
000.5 Kearsipan
000.5.3 Pengelolaan Arsip Dinamis
000.5.3.1 Penciptaan (registrasi naskah masuk/keluar, agenda, kartu kendali, ekspedisi)
000.5.3.2 Pemberkasan Arsip Aktif
000.5.3.3 Penataan Arsip Inaktif
000.5.3.4 Penggunaan
000.5.6 Penyusutan Arsip
000.5.6.1 Pemindahan Arsip
000.5.6.2 Pemusnahan Arsip
000.5.6.3 Penyerahan Arsip Statis
000.5.7 Alih Media Arsip
000.6 Persandian
000.7 Perencanaan Pembangunan
000.7.1 Musyawarah Perencanaan Pembangunan/Musrenbang
000.7.1.4 Musrenbang Kecamatan
000.7.1.5 Musrenbang Kelurahan
000.7.1.6 Musrenbang Desa
000.8 Organisasi dan Tata Laksana
000.8.2 Uraian Jabatan
000.8.3 Ketatalaksanaan
000.8.3.2 Standar Pelayanan
000.8.3.3 Standar Operasional Prosedur
000.8.3.4 Pelayanan Publik
100 Pemerintahan
100.2 Pemerintahan Umum
100.2.3 Wilayah Administrasi dan Perbatasan
100.2.3.1 Toponimi dan Data Wilayah
100.2.3.4 Penataan Batas Wilayah antar Kecamatan/Kelurahan
100.2.4 Fasilitasi Kecamatan
100.2.5 Fasilitasi Pelayanan Umum
100.3 Hukum
100.3.2 Rancangan Peraturan Perundang-undangan
100.3.3 Keputusan/Ketetapan Pimpinan Pemerintah
100.3.3.2 Keputusan/Ketetapan Bupati
100.3.4 Instruksi/Surat Edaran
100.3.5 Surat Perintah
100.3.6 Standar/Pedoman/Prosedur Kerja/Juklak/Juknis
100.3.7 Nota Kesepakatan/Kontrak/Perjanjian Kerja Sama
100.3.8 Dokumentasi Hukum
100.3.9 Sosialisasi/Penyuluhan/Pembinaan Hukum
100.3.11 Kasus/Sengketa Hukum
100.3.11.6 Sengketa Adat
200 Politik
200.1 Kesatuan Bangsa dan Politik
200.1.4 Ketahanan Seni, Budaya, Adat, Agama, dan Kemasyarakatan
200.1.4.4 Organisasi Kemasyarakatan
200.2 Pemilu
200.2.2 Pemutakhiran dan Penyusunan Daftar Pemilih
300 Keamanan dan Ketertiban
300.2 Penanggulangan Bencana, Pencarian, dan Pertolongan
400 Kesejahteraan Rakyat
400.1 Pembangunan Daerah Tertinggal
400.2 Pemberdayaan Perempuan dan Perlindungan Anak
400.3 Pendidikan
400.3.3 Pendidikan Masyarakat
400.4 Keolahragaan
400.5 Kepemudaan
400.6 Kebudayaan
400.7 Kesehatan
400.7.22 Surat Keterangan, Sertifikasi dan Perijinan (kesehatan)
400.8 Agama dan Kepercayaan
400.9 Sosial
400.9.12.5 Karang Taruna
400.9.14 Penanggulangan Kemiskinan Perkotaan dan Perdesaan
400.10 Pemberdayaan Masyarakat Desa
400.10.2 Pemerintahan Desa dan Kelurahan
400.10.2.1 Fasilitasi Pengembangan Desa dan Kelurahan
400.10.2.2 Administrasi Pemerintahan Desa dan Kelurahan
400.10.2.3 Fasilitasi Permusyawaratan Desa
400.10.2.4 Fasilitasi Pengelolaan Keuangan dan Aset Desa
400.10.2.5 Pengembangan Kapasitas Desa
400.10.3 Kelembagaan dan Pelatihan Masyarakat
400.10.3.1 Lembaga Masyarakat
400.10.3.2 Pembangunan Partisipatif
400.10.3.3 Pendataan Potensi Masyarakat
400.10.3.4 Pengembangan Kawasan Perdesaan
400.10.3.5 Pelatihan Masyarakat
400.10.4 Pemberdayaan Adat dan Sosial Budaya Masyarakat
400.10.4.3 Pemberdayaan dan Kesejahteraan Keluarga
400.10.4.4 Kesejahteraan Sosial
400.10.5 Usaha Ekonomi Masyarakat
400.10.6 Sumberdaya Alam dan Teknologi Tepat Guna Perdesaan
400.10.7 Badan Usaha Milik Desa (BUMDes)
400.11 Pertamanan dan Pemakaman
400.12 Kependudukan dan Catatan Sipil
400.12.2.1 Identitas Penduduk
400.12.2.2 Pindah Datang Penduduk Dalam Wilayah NKRI
400.12.2.4 Pendataan Penduduk Rentan
400.12.3.1 Kelahiran dan Kematian
400.12.3.2 Perkawinan dan Perceraian
400.12.4.3 Pengelolaan Data Administrasi Kependudukan
400.12.4.4 Penyajian dan Layanan Informasi Administrasi Kependudukan
400.13 Keluarga Berencana
400.14 Hubungan Masyarakat
500 Perekonomian
500.1 Pertanian dan Pangan
500.2 Perindustrian dan Perdagangan
500.3 Koperasi, Usaha Kecil dan Menengah dan Penanaman Modal
500.5 Kelautan dan Perikanan
500.9 Pariwisata
500.11 Ketenagakerjaan dan Transmigrasi
600 Pekerjaan Umum dan Ketenagaan
600.1 Pekerjaan Umum
600.1.7 Pengembangan Jaringan Jalan
600.1.16.3 Sistem Penyediaan Air Minum Pedesaan
600.2 Perumahan Rakyat dan Kawasan Pemukiman
600.3 Tata Ruang (Tata Kota)
600.4 Lingkungan Hidup
600.4.15 Pengelolaan Sampah
700 Pengawasan
700.1 Pengawasan Internal
700.1.2 Pelaksanaan Pengawasan
700.1.2.1 Laporan hasil audit/pemeriksaan/evaluasi yang memerlukan tindak lanjut
700.1.2.4 Laporan perkembangan penanganan pengaduan masyarakat
700.1.2.5 Laporan pemutakhiran data tindak lanjut temuan
700.1.2.7 Laporan hasil monitoring dan evaluasi
800 Kepegawaian
800.1 Sumber Daya Manusia
800.1.11 Administrasi Pegawai
800.1.11.1 Surat Perintah Dinas/Surat Tugas
800.1.11.4 Cuti Tahunan
900 Keuangan
900.1 Keuangan Daerah / APBD (names differ between sources)
`;
