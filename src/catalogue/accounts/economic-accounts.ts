/** Akun, kelompok and jenis of Permendagri 20/2018, one a line: code, space, name. Objek (the fourth level) is free under a known jenis. */
export const economicAccounts = `
1 ASET
1.1 Aset Lancar
1.1.1 Kas dan Bank
1.1.2 Piutang
1.1.3 Persediaan
1.2 Investasi
1.2.1 Penyertaan Modal Pemerintah Desa
1.3 Aset Tetap
1.3.1 Tanah
1.3.2 Peralatan dan Mesin
1.3.3 Gedung dan Bangunan
1.3.4 Jalan, Irigasi dan Jaringan
1.3.5 Aset Tetap Lainnya
1.3.6 Konstruksi Dalam Pengerjaan
1.3.7 Aset Tak Berwujud
1.3.8 Akumulasi Penyusutan Aktiva Tetap
1.4 Dana Cadangan
1.4.1 Dana Cadangan
1.5 Aset Tidak Lancar Lainnya
1.5.1 Tagihan Piutang Penjualan Angsuran
1.5.2 Tagihan Tuntutan Ganti Kerugian Daerah
1.5.3 Kemitraan dengan Pihak Ketiga
1.5.4 Aktiva Tidak Berwujud
1.5.5 Aset Lain-lain
2 KEWAJIBAN
2.1 Kewajiban Jangka Pendek
2.1.1 Hutang Perhitungan Pihak Ketiga
2.1.2 Hutang Bunga
2.1.3 Hutang Pajak
2.1.4 Pendapatan Diterima Dimuka
2.1.5 Bagian Lancar Hutang Jangka Panjang
2.1.6 Hutang Jangka Pendek Lainnya
3 EKUITAS
3.1 Ekuitas
3.1.1 Ekuitas
3.1.2 Ekuitas SAL
4 PENDAPATAN
4.1 Pendapatan Asli Desa
4.1.1 Hasil Usaha Desa
4.1.2 Hasil Aset Desa
4.1.3 Swadaya, Partisipasi dan Gotong Royong
4.1.4 Lain-Lain Pendapatan Asli Desa
4.2 Pendapatan Transfer
4.2.1 Dana Desa
4.2.2 Bagi Hasil Pajak dan Retribusi
4.2.3 Alokasi Dana Desa
4.2.4 Bantuan Keuangan Provinsi
4.2.5 Bantuan Keuangan Kabupaten/Kota
4.3 Pendapatan Lain-lain
4.3.1 Penerimaan dari Hasil Kerjasama Antar Desa
4.3.2 Penerimaan dari Hasil Kerjasama dengan Pihak Ketiga
4.3.3 Penerimaan Bantuan dari Perusahaan yang Berlokasi di Desa
4.3.4 Hibah dan Sumbangan dari Pihak Ketiga
4.3.5 Koreksi Kesalahan Belanja Tahun-tahun Sebelumnya
4.3.6 Bunga Bank
4.3.9 Lain-lain Pendapatan Desa Yang Sah
5 BELANJA
5.1 Belanja Pegawai
5.1.1 Penghasilan Tetap dan Tunjangan Kepala Desa
5.1.2 Penghasilan Tetap dan Tunjangan Perangkat Desa
5.1.3 Jaminan Sosial Kepala Desa dan Perangkat Desa
5.1.4 Tunjangan BPD
5.2 Belanja Barang dan Jasa
5.2.1 Belanja Barang Perlengkapan
5.2.2 Belanja Jasa Honorarium
5.2.3 Belanja Perjalanan Dinas
5.2.4 Belanja Jasa Sewa
5.2.5 Belanja Operasional Perkantoran
5.2.6 Belanja Pemeliharaan
5.2.7 Belanja Barang dan Jasa yang Diserahkan kepada Masyarakat
5.3 Belanja Modal
5.3.1 Belanja Modal Pengadaan Tanah
5.3.2 Belanja Modal Pengadaan Peralatan, Mesin dan Alat Berat
5.3.3 Belanja Modal Kendaraan
5.3.4 Belanja Modal Gedung, Bangunan dan Taman
5.3.5 Belanja Modal Jalan/Prasarana Jalan
5.3.6 Belanja Modal Jembatan
5.3.7 Belanja Modal Irigasi/Embung/Drainase/Air Limbah/Persampahan
5.3.8 Belanja Modal Jaringan/Instalasi
5.3.9 Belanja Modal Lainnya
5.4 Belanja Tidak Terduga
5.4.1 Belanja Tidak Terduga
6 PEMBIAYAAN
6.1 Penerimaan Pembiayaan
6.1.1 SILPA Tahun Sebelumnya
6.1.2 Pencairan Dana Cadangan
6.1.3 Hasil Penjualan Kekayaan Desa Yang Dipisahkan
6.1.9 Penerimaan Pembiayaan Lainnya
6.2 Pengeluaran Pembiayaan
6.2.1 Pembentukan Dana Cadangan
6.2.2 Penyertaan Modal Desa
6.2.9 Pengeluaran Pembiayaan Lainnya
7 NON ANGGARAN
7.1 Perhitungan Fihak Ketiga
7.1.1 Perhitungan PFK - Potongan Pajak
7.1.2 Perhitungan PFK - Potongan Pajak Daerah
7.1.3 Perhitungan PFK - Uang Muka dan Jaminan
`;
