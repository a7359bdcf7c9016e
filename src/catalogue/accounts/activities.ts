/** Bidang and kegiatan of Permendagri 20/2018, one a line: code, space, name. */
export const activities = `
01 Penyelenggaraan Pemerintahan Desa
01.01.01 Penyediaan Penghasilan Tetap dan Tunjangan Kepala Desa
01.01.02 Penyediaan Penghasilan Tetap dan Tunjangan Perangkat Desa
01.01.03 Penyediaan Jaminan Sosial bagi Kepala Desa dan Perangkat Desa
01.01.04 Penyediaan Operasional Pemerintah Desa (ATK, Honor PKPKD dan PPKD dll)
01.01.05 Penyediaan Tunjangan BPD
01.01.06 Penyediaan Operasional BPD (rapat, ATK, Makan Minum, Pakaian Seragam, Listrik dll)
01.01.07 Penyediaan Insentif/Operasional RT/RW
01.01.90 Penyediaan Tali Asih Kepala Desa
01.01.91 Penyediaan Tali Asih Perangkat Desa
01.01.92 Lain-lain Sub Bidang Siltap dan Operasional Pemerintahan Desa
01.02.01 Penyediaan Sarana (Aset Tetap) Perkantoran/Pemerintahan
01.02.02 Pemeliharaan Gedung/Prasarana Kantor Desa
01.02.03 Pembangunan/Rehabilitasi/Peningkatan Gedung/Prasarana Kantor Desa
01.02.90 Lain-lain Sub Bidang Sarana Prasarana Pemerintahan Desa
01.03.01 Pelayanan Administrasi Umum dan  Kependudukan
01.03.02 Penyusunan, Pendataan, dan Pemutakhiran Profil Desa
01.03.03 Pengelolaan Adminstrasi dan Kearsipan Pemerintahan Desa
01.03.04 Penyuluhan dan Penyadaran Masyarakat tentang Kependudukan dan Capil
01.03.05 Pemetaan dan Analisis Kemiskinan Desa secara Partisipatif
01.03.90 Lain-lain Sub Bidang Administrasi Kependudukan, Capil, Statistik dan Kearsipan
01.04.01 Penyelenggaraan Musyawarah Perencanaan Desa/Pembahasan APBDes (Reguler)
01.04.02 Penyelenggaraan Musyawaran Desa Lainnya (Musdus, rembug desa Non Reguler)
01.04.03 Penyusunan Dokumen Perencanaan Desa (RPJMDesa/RKPDesa dll)
01.04.04 Penyusunan Dokumen Keuangan Desa (APBDes, APBDes Perubahan, LPJ dll)
01.04.05 Pengelolaan Administrasi/ Inventarisasi/Penilaian Aset Desa
01.04.06 Penyusunan Kebijakan Desa (Perdes/Perkades selain Perencanaan/Keuangan)
01.04.07 Penyusunan Laporan Kepala Desa, LPPDesa dan Informasi Kepada Masyarakat
01.04.08 Pengembangan Sistem Informasi Desa
01.04.09 Koordinasi/Kerjasama Penyelenggaraan Pemerintahan & Pembangunan Desa
01.04.10 Dukungan & Sosialisasi Pelaksanaan Pilkades, Pemilihan Ka. Kewilayahan & BPD
01.04.11 Penyelenggaran Lomba antar Kewilayahan & Pengiriman Kontingen dlm Lomdes
01.04.90 Penyusunan dan Penetapan Standar Satuan Harga Desa
01.04.91 Pengisian/Penjaringan/Penyaringan Kepala Desa
01.04.92 Pengisian/Penjaringan/Penyaringan BPD
01.04.93 Penyelenggaraan Pemilihan Kepala Desa Antar Waktu
01.04.94 Penyelenggaraan Pengisian Perangkat Desa
01.04.95 Penyelenggaraan Evaluasi Tingkat Perkembangan Desa
01.04.96 Sosialisasi berbagai peraturan perundang-undangan di tingkat Desa
01.04.97 Lain-lain Sub Bidang Tata Praja Pemerintahan, Perencanaan, Keuangan & Pelaporan
01.05.01 Sertifikasi Tanah Kas Desa
01.05.02 Administrasi Pertanahan (Pendaftaran Tanah dan Pemberian Registrasi Agenda Pertanahan)
01.05.03 Fasilitasi Sertifikasi Tanah untuk Masyarakat Miskin
01.05.04 Kegiatan Mediasi Konflik Pertanahan
01.05.05 Kegiatan Penyuluhan Pertanahan
01.05.06 Adminstrasi Pajak Bumi dan Bangunan (PBB)
01.05.07 Penentuan/Penegasan Batas/patok Tanah Kas Desa
01.05.90 Pengadaan/Pelepasan Tanah Kas Desa
01.05.91 Kompensasi/Ganti Rugi Lahan terdampak Pembangunan
01.05.92 Penetapan dan penegasan batas Desa
01.05.93 Penyusunan tata ruang Desa dan peta Desa
01.05.94 Lain-lain Sub Bidang Pertanahan
02 Pelaksanaan Pembangunan Desa
02.01.01 Penyelenggaran PAUD/TK/TPA/TKA/TPQ/Madrasah NonFormal Milik Desa (Honor, Pakaian dll)
02.01.02 Dukungan Penyelenggaran PAUD (APE, Sarana PAUD dst)
02.01.03 Penyuluhan dan Pelatihan Pendidikan Bagi Masyarakat
02.01.04 Pemeliharaan Sarana Prasarana Perpustakaan/Taman Bacaan/Sanggar Belajar Milik Desa
02.01.05 Pemeliharaan Sarana Prasarana PAUD/TK/TPA/TKA/TPQ/Madrasah Nonformal Milik Desa
02.01.08 Pengelolaan Perpustakaan Milik Desa (Pengadaan Buku, Honor, Taman Baca)
02.01.09 Pengembangan dan Pembinaan Sanggar Seni dan Belajar
02.01.10 Dukungan Pendidikan bagi Siswa Miskin/Berprestasi
02.01.90 Pengelolaan dan Pembinaan Anak Sekolah Melalui Pemberian Makanan Tambahan Anak Sekolah (PMTAS)
02.01.91 Dukungan Sarana Prasana Pendidikan PAUD/TK/TPA/TKA/TPQ/Madrasah Non-Formal Bukan Milik Desa (dalam bentuk barang)
02.01.92 Lain-lain Kegiatan Sub Bidang Pendidikan
02.02.01 Penyelenggaraan Pos Kesehatan Desa/Polindes Milik Desa (obat, Insentif, KB, dsb)
02.02.02 Penyelenggaraan Posyandu (Mkn Tambahan, Kls Bumil, Lamsia, Insentif)
02.02.03 Penyuluhan dan Pelatihan Bidang Kesehatan (Untuk Masy, Tenaga dan Kader Kesehatan dll)
02.02.04 Penyelenggaraan Desa Siaga Kesehatan
02.02.05 Pembinaan Palang Merah Remaja (PMR) Tingkat Desa
02.02.06 Pengasuhan Bersama atau Bina Keluarga Balita (BKB)
02.02.07 Pembinaan dan Pengawasan Upaya Kesehatan Tradisional
02.02.08 Pemeliharaan Sarana Prasarana Posyandu/Polindes/PKD
02.02.90 Pengadaan/pembangunan/pengembangan/ pemeliharaan Sarana dan Prasarana Kesehatan/ Air Bersih /sanitasi/kebersihan lingkungan/jambanisasi/mandi, cuci, kakus (MCK)
02.02.91 Pemantauan dan Pencegahan Penyalahgunaan Narkoba dan Zat Adiktif Di Desa
02.02.92 Fasilitasi Pelayanan Pencegahan dan Penanggulangan Penyakit Endemik, Menular dan Tidak Menular
02.02.93 Pembangunan/Pengelolaan/Pemanfaatan Tanaman Obat Keluarga/Apotek Desa
02.02.94 Fasilitasi Kegiatan Palang Merah Indonesia (PMI)
02.02.95 Pengadaan/pembangunan/pengembangan/ pemeliharaan sarana prasarana alat bantu penyandang disabilitas/panti rehabilitasi penyandang disabilitas
02.02.96 Fasilitasi Pelayanan Kesehatan Bagi Masyarakat Miskin
02.02.97 Penyelenggaraan Promosi Kesehatan dan Gerakan Hidup Bersih dan Sehat
02.02.98 Pengadaan/pembangunan/pengembangan/pemeliharaan sarana prasarana mobil/kapal motor untuk ambulance Desa
02.02.99 Lain-lain Kegiatan Sub Bidang Kesehatan
02.03.01 Pemeliharaan Jalan Desa
02.03.02 Pemeliharaan Jalan Lingkungan Pemukiman/Gang
02.03.03 Pemeliharaan Jalan Usaha Tani
02.03.04 Pemeliharaan Jembatan Desa
02.03.05 Pemeliharaan Prasarana Jalan Desa (Gorong-gorong/Selokan/Parit/Drainase dll)
02.03.06 Pemeliharaan Gedung/Prasarana Balai Desa/Balai Kemasyarakatan
02.03.07 Pemeliharaan Pemakaman /Situs Bersejarah/Petilasan Milik Desa
02.03.08 Pemeliharaan Embung Milik Desa
02.03.09 Pemelharaan Monumen/Gapura/Batas Desa
02.03.10 Pembangunan/Rehabilitas/Peningkatan/Pengerasan Jalan Desa
02.03.12 Pembangunan/Rehabilitasi/Peningkatan/Pengerasan Jalan Usaha Tani
02.03.13 Pembangunan/Rehabilitasi/Peningkatan/Pengerasan Jembatan Milik Desa
02.03.14 Pembangunan/Rehabilitasi/Peningkatan Prasarana Jalan Desa (Gorong, selokan dll)
02.03.15 Pembangunan/Rehabilitasi/Peningkatan Balai Desa/Balai Kemasyarakatan
02.03.17 Pembuatan/Pemutakhiran Peta Wilayah dan Sosial Desa
02.03.18 Penyusunan Dokumen Perencanaan Tata Ruang Desa
02.03.19 Pembangunan/Rehabilitasi/Peningkatan Embung Desa
02.03.20 Pembangunan/Rehabilitasi/Peningkatan Monumen/Gapura/Batas Desa
02.03.90 Pembangunan/pemeliharaan jalan/talud pengaman tebing/saluran irigasi/energi baru dan terbarukan/ pembangkit listrik tenaga mikrohidro/lapangan Desa / taman Desa/lingkungan permukiman masyarakat Desa
02.03.91 Pembangunan/Pengadaan/pengembangan/pemeliharaan sarana dan prasarana Jasa dan Industri Kecil/industri rumah tangga/mesin jahit/peralatan bengkel kendaraan bermotor/mesin bubut untuk mebeler; /pemasara
02.03.92 Pembangunan kolam ikan dan pembenihan ikan/perahu penangkap ikan tempat pelelangan ikan/tempat pendaratan kapal penangkap ikan/cold storage (gudang pendingin)/gudang penyimpan sarana produksi (saprota
02.03.93 Pembangunan/Rehabilitasi/Pemeliharaan/Peningkatan Sarana Prasarana Olah Raga/ Gedung Serba Guna
02.03.94 Pembangunan/Rehabilitasi/Peningkatan Gedung/Prasarana Balai Desa/Balai Kemasyarakatan
02.03.95 Pembangunan/pengembangan/pemeliharaan/pengelolaan sarana dan prasarana pasar Desa
02.03.96 Lain-lain Kegiatan Sub Bidang Pekerjaan Umum dan Tata Ruang
02.04.01 Dukungan Pelaksanaan Program Pembangunan/Rehab Rumah Tidak Layak Huni GAKIN
02.04.02 Pemeliharaan Sumur Resapan Milik Desa
02.04.03 Pemeliharaan Sumber Air Bersih Milik Desa (Mata Air, Penampung Air, Sumur Bor dll)
02.04.04 Pemeliharaan Sambungan Air Bersih ke Rumah Tangga (Pipanisasi dll)
02.04.05 Pemeliharaan Sanitasi Pemukiman (Gorong-gorong, Selokan, Parit diluar Prasarana Jalan))
02.04.06 Pemeliharaan Fasilitas Jamban Umum/MCK Umum dll
02.04.08 Pemeliharaan Sistem Pembuangan Air Limbah (Drainase, Air limbah Rumah Tangga)
02.04.09 Pemeliharaan Taman/Taman Bermain Anak Milik Desa
02.04.10 Pembangunan/Rehabilitasi/Peningkatan Sumur Resapan
02.04.11 Pembangunan/Rehabilitasi/Peningkatan Sumber Air Bersih Milik Desa
02.04.12 Pembangunan/Rehabilitasi/Peningkatan Sambungan Air Bersih ke Rumah Tangga
02.04.13 Pembangunan/Rehabilitasi/Peningkatan Sanitasi Permukiman
02.04.14 Pembangunan/Rehabilitas/Peningkatan Fasilitas Jamban Umum/MCK umum, dll
02.04.15 Pembangunan/Rehabilitasi/Peningkatan Fasilitas Pengelolaan Sampah
02.04.16 Pembangunan/Rehabilitasi/Peningkatan Sistem Pembuangan Air Limbah
02.04.17 Pembangunan/Rehabilitasi/Peningkatan Taman/Taman Bermain Anak Milik Desa
02.04.90 Dukungan Pelaksanaan Program Jambanisasi untuk Keluarga Miskin
02.04.91 Penyediaan Kendaraan Pengangkut Sampah, Gerobak Sampah, Tong Sampah, Mesin Pengolah Sampah
02.04.92 Pemeliharaan Jaringan Listrik/ Penerangan Desa
02.04.93 Pembangunan/Rehabilitasi/Peningkatan Jaringan Listrik/ Penerangan Desa
02.04.94 Lain-lain Kegiatan Sub Bidang Perumahan Rakyat dan Kawasan Pemukiman
02.05.01 Pengelolaan Hutan Milik Desa
02.05.02 Pengelolaan Lingkungan Hidup Milik Desa
02.05.90 Pembuatan terasering/pembersihan daerah aliran sungai/plesengan sungai
02.05.91 Penanganan kebakaran hutan dan lahan/pencegahan abrasi pantai
02.05.92 Lain-lain Kegiatan Sub Bidang Kehutanan dan Lingkungan Hidup
02.06.01 Pembuatan Rambu-rambu di Jalan Desa
02.06.02 Penyelenggaraan Informasi Publik Desa (Poster, Baliho Dll)
02.06.03 Pembuatan dan Pengelolaan Jaringan/Instalasi Komunikasi dan Informasi Lokal Desa
02.06.90 Pembangunan/Pengembangan/pemeliharaan sarana dan prasarana transportasi/informasi/ komunikasi/terminal Desa
02.06.91 Pengadaan/pembangunan/pengembangan/pemeliharaan jaringan internet untuk warga Desa/website Desa/peralatan pengeras suara (loudspeaker)/telepon umum/ radio Single Side Band (SSB)
02.06.92 Lain-lain Kegiatan Sub Bidang Perhubungan, Komunikasi dan Informatika
02.07.01 Pemeiliharaan Sarana dan Prasarana Energi Alternatif Desa
02.07.02 Pembangunan/Rehabilitasi/Peningkatan Sarana & Prasarana Energi Alternatif Desa
02.07.90 Pengembangan dan Pengelolaan Sarana dan Prasarana Energi Alternatif tingkat Desa
02.07.91 Pembangunan sarana dan prasarana Teknologi Tepat Guna
02.07.92 Pengadaan/pemanfaatan/pemeliharaan penggilingan padi/peraut kelapa/ penepung biji-bijian/pencacah pakan terna/sangrai/ pemotong/pengiris buah dan sayuran/pompa air/traktor mini
02.07.93 Pembangunan/pengadaan instalasi biogas/mesin pakan ternak/kandang ternak
02.07.94 Lain-lain Kegiatan Sub Bidang Energi dan Sumber Daya Mineral
02.08.01 Pemeliharaan Sarana dan Prasarana Pariwisata Milik Desa
02.08.02 Pembangunan/Rehabilitasi/Peningkatan Sarana dan Prasarana Pariwisata Milik
02.08.03 Pengembangan Pariwisata Tingkat Desa
02.08.90 Pengadaan/pembangunan/pengembangan/pemeliharaan sarana dan prasarana Desa wisata/ pondok wisata/panggung hiburan/ kios cenderamata/kios warung makan/wahana permainan anak/wahana permainan outbound/ ta
02.08.91 Lain-Lain Kegiatan Sub Bidang Pariwisata
03 Pembinaan Kemasyarakatan Desa
03.01.01 Pengadaan/Penyelenggaran Pos Keamanan Desa
03.01.02 Penguatan & Peningkatan Kapasitas Tenaga Keamanan/Ketertiban oleh Pemdes
03.01.03 Koordinasi Pembinaan Keamanan, Ketertiban & Perlindungan Masy. Skala Lokal Desa
03.01.04 Persiapan Kesiapsiagaan/Tanggap Bencana Skala Lokal Desa
03.01.05 Penyediaan Pos Kesiapsiagaan Bencana Skala Lokal Desa
03.01.06 Bantuan Hukum Untuk Aparatur Desa dan Masyarakat Miskin
03.01.90 Dukungan Pembinaan Keamanan, Ketertiban, dan Ketentraman Wilayah dan Masyarakat Desa (Seragam dan Op Linmas, BABINSA, BABINKAMTIBMAS)
03.01.91 Pembentukan tim keamanan Desa
03.01.92 Lain-lain Kegiatan Sub Bidang Ketenteraman, Ketertiban Umum dan Perlindungan Masyarakat
03.02.01 Pembinaan Group Kesenian dan Kebudayaan Tingkat Desa
03.02.02 Pengiriman Kontingen Group Kesenian & Kebudayaan (Wakil Desa tkt. Kec/Kab/Kot)
03.02.03 Penyelenggaran Festival Kesenian, Adat/Kebudayaan, dan Kegamaan (HUT RI, Raya Keagamaan dll)
03.02.04 Pemeliharaan Sarana Prasarana Kebudayaan, Rumah Adat dan Kegamaan Milik Desa
03.02.05 Pembangunan/Rehabilitasi Sarana Prasarana Kebudayaan/Rumah Adat/Kegamaan Milik Desa
03.02.90 Melestarikan Dan Mengembangkan Gotong Royong Masyarakat Desa (BBGRM)
03.02.91 Dukungan Pengelolaan Sarana dan Prasarana Kebudayaan/Rumah Adat/Keagamaan di Desa
03.02.92 Penyelenggaraan Sedekah Bumi/Sedekah Laut/Apitan
03.02.93 Partisipasi Perayaan Hari Besar Nasional lainnya
03.02.94 Pembinaan kerukunan umat beragama
03.02.95 Lain-lain Kegiatan Sub Bidang Kebudayaan dan Keagamaan
03.03.01 Pengiriman Kontingen Kepemudaan & Olahraga Sebagai Wakil Desa tkt Kec/Kab/Kota
03.03.02 Penyelenggaraan Pelatihan Kepemudaan Tingkat Desa
03.03.03 Penyelenggaraan Festival/Lomba Kepemudaan dan Olaraga Tingkat Desa
03.03.04 Pemeliharaan Sarana dan Prasarana Kepemudaan dan Olahraga Milik Desa
03.03.05 Pembangunan/Rehabilitasi/Peningkatan Sarana dan Prasarana Kepemudaan & Olahraga Milik Desa
03.03.06 Pembinaan Karangtaruna/Klub Kepemudaan/Olahraga Tingkat Desa
03.03.90 Lain-lain Kegiatan Sub Bidang Kepemudaan dan Olahraga
03.04.01 Pembinaan Lembaga Adat
03.04.02 Pembinaan LKMD/LPM/LPMD
03.04.03 Pembinaan PKK
03.04.04 Pelatihan Pembinaan Lembaga Kemasyarakatan
03.04.90 Pembentukan/Pembinaan Lembaga Kemasyarakatan
03.04.91 Pembentukan dan Dukungan Fasilitasi Kader Pembangunan dan Pemberdayaan Masyarakat
03.04.92 Lain-lain Sub Bidang Kelembagaan Masyarakat
04 Pemberdayaan Masyarakat Desa
04.01.01 Pemeliharaan Karamba/Kolam Perikanan Darat Milik Desa
04.01.02 Pemeliharaan Pelabuhan Perikanan Sungai/Kecil Milik Desa
04.01.03 Pembangunan/Rehabilitasi/Peningkatan Karamba/Kolam Perikanan Darat Milik Desa
04.01.04 Pembangunan/Rehabilitasi/Peningkatan Pelabuhan Perikanan Sungai/Kecil Milik Desa
04.01.05 Bantuan Perikanan (Bibit/Pakan/dll)
04.01.06 Bimtek/Pelatihan/Pengenalan TTG untuk Perikanan Darat/Nelayan
04.01.90 Pelaksanaan Penanggulangan Hama dan Penyakit Secara Terpadu
04.01.91 Pengelolaan Balai Benih Ikan Milik Desa
04.01.92 Pemeliharaan Tambatan Perahu/Tempat Pelelangan Ikan (TPI) Milik Desa
04.01.93 Pembangunan/Rehabilitasi/Peningkatan Tambatan Perahu/Tempat Pelelangan Ikan (TPI) Milik Desa
04.01.94 Lain-lain Kegiatan Sub Bidang Kelautan dan Perikanan
04.02.01 Peningkatan Produksi Tanaman Pangan (alat produksi/pengelolaan/penggilingan)
04.02.02 Peningkatan Produksi Peternakan  (alat produksi/pengelolaan/kandang)
04.02.03 Penguatan Ketahanan Pangan Tingkat Desa (Lumbung Desa dll)
04.02.04 Pemeliharaan Saluran Irigasi Tersier/Sederhana
04.02.05 Pelatihan/Bimtek/Pengenalan Tekonologi Tepat Guna untuk Pertanian/Peternakan
04.02.06 Pembangunan Saluran Irigasi Tersier/Sederhana
04.02.90 Peningkatan Produksi Tanaman Perkebunan (Alat Produksi dan pengolahan perkebunan)
04.02.91 Pembangunan/Rehabilitasi/Peningkatan Balai Pertemuan Kelompok Tani
04.02.92 Pembangunan/Peningkatan Irigasi Tersier
04.02.93 Pelatihan kelompok tani
04.02.94 Lain-lain Kegiatan Sub Bidang Pertanian dan Peternakan
04.03.01 Peningkatan Kapasitas Kepala Desa
04.03.02 Peningkatan Kapatitas Perangkat Desa
04.03.03 Peningkatan Kapasitas BPD
04.03.90 Lain-lain Kegiatan Sub Bidang Peningkatan Kapasitas Aparatur Desa
04.04.01 Pelatihan dan Penyuluhan Pemberdayaan Perempuan
04.04.02 Pelatihan dan Penyuluhan Perlindungan Anak
04.04.03 Pelatihan dan Penguatan Penyandang Difable (Penyandang Disabilitas)
04.04.90 Fasiilitasi Penguatan Kelembagaan Pengarusutamaan Gender dan Anak
04.04.91 Fasilitasi Upaya Perlindungan Perempuan dan Anak Terhadap Tindakan Kekerasan
04.04.92 Peningkatan Kapasitas Kelompok Pemerhati dan Perlindungan Anak
04.04.93 Fasilitasi terhadap kelompok-kelompok rentan, kelompok masyarakat miskin, perempuan, anak dan difabel/ Pemberian bantuan sosial/pemberian santunan kepada keluarga fakir miskin/analisis kemiskinan seca
04.04.94 Lain-lain Kegiatan Sub Bidang Pemberdayaan Perempuan, Perlindungan Anak dan Keluarga
04.05.01 Pelatihan Manajemen Koperasi/KUD/UMKM
04.05.02 Pengembangan Sarana Prasarana Usaha Mikro, Kecil, Menengah dan Koperasi
04.05.03 Pengadaan Teknologi Tepat Guna Untuk Pengembangan Ekonomi Pedesaan Non Pertanian
04.05.90 Pengembangan/ Promosi Produk Unggulan Desa
04.05.91 Pembentukan dan pengembangan usaha ekonomi masyarakat dan/atau koperasi
04.05.92 Bantuan sarana produksi, distribusi dan pemasaran untuk usaha ekonomi masyarakat
04.05.93 Lain-lain Sub Bidang Koperasi, Usaha Micro Kecil dan Menengah (UMKM)
04.06.01 Pembentukan BUM Desa (Persiapan dan Pembentukan Awal BUMDesa)
04.06.02 Pelatihan Pengelolaan BUM Desa (Pelatihan yg dilaksanakan oleh Pemdes)
04.06.90 Pembangunan Kantor BUM Desa/Sarana Prasarana BUM Desa  (menjadi aset desa)
04.06.91 Pelaksanaan Audit Keuangan BUM Desa, Evaluasi Perkembangan BUM Desa
04.06.92 Lain-lain Kegiatan Sub Bidang Dukungan Penanaman Modal
04.07.01 Pemeliharaan Pasar Desa/Kios Milik Desa
04.07.02 Pembangunan/Rehab Pasar Desa/Kios Milik Desa
04.07.03 Pengembangan Industri Kecil Tingkat Desa
04.07.04 Pembentukan/Fasilitasi/Pelatihan/Pendampingan kelompok usaha ekonomi produktif
04.07.90 Pelatihan usaha ekonomi dan Perdagangan
04.07.91 Sosialisasi Teknologi Tepat Guna/Posyantekdes dan/atau antar Desa/percontohan Teknologi Tepat Guna untuk produksi pertanian/pengembangan sumber energi perdesaan/pengemban
04.07.92 Lain-lain Sub Bidang Perdagangan dan Perindustrian
05 Penanggulangan Bencana, Darurat dan Mendesak Desa
05.01.01 Kegiatan Penanggulanan Bencana
05.02.01 Penanganan Keadaan Darurat
05.03.01 Penanganan Keadaan Mendesak
`;
