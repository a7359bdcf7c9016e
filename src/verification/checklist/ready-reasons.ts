/** A sentence a verifier clicks instead of typing it again. */
export interface ReadyReason {
  readonly code: string;
  readonly text: string;
}

/** What is usually wrong, per item of a submission's checklist. Codes are kept with the answers and never used twice. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  K6: [
    'Halaman tidak urut; susun kembali menurut nomor urut buku.',
    'Berkas PDF tidak dapat dibuka atau kosong; unggah ulang.',
    'Nama berkas tidak menyebut buku dan bulannya.',
    'Halaman terpindai terbalik atau terpotong.',
  ],
  K7: [
    'Buku yang jatuh tempo bulan ini belum diajukan.',
    'Buku kosong tetapi belum dinyatakan NIHIL.',
    'Buku yang diajukan bukan untuk bulan ini.',
  ],
  K8: [
    'Rekening koran bulan ini belum dilampirkan.',
    'SK pengangkatan aparat yang baru belum dilampirkan.',
    'BAST hasil pembangunan belum dilampirkan.',
    'Lampiran ada, tetapi untuk bulan atau buku yang lain.',
  ],
  V5: [
    'NIK atau nomor KK belum benar; cocokkan dengan KTP-el dan KK.',
    'Jumlah tidak sama dengan rinciannya; hitung kembali.',
    'Tanggal di luar bulan yang diajukan.',
    'Temuan mesin belum dibetulkan; lihat daftar temuannya.',
  ],
  V6: [
    'Peringatan mesin belum dijelaskan di kolom keterangan.',
    'Penjelasan ada, tetapi belum menjawab peringatannya.',
    'Jelaskan penyebabnya dan kapan akan dibetulkan.',
  ],
  V7: [
    'Baris uji petik berbeda dengan bukti aslinya.',
    'Bukti asli untuk baris uji petik tidak ada.',
    'Jumlah pada kuitansi tidak sama dengan yang dibukukan.',
    'Tanggal pada bukti tidak sama dengan yang dibukukan.',
  ],
  R6: [
    'Kolom tidak sesuai lampiran peraturan; pakai format resmi.',
    'Masih memakai format lama.',
    'Ada kolom yang dihilangkan atau ditambah.',
  ],
  Q5: [
    'Uraian terlalu singkat untuk dipahami.',
    'Masih ada kolom wajib yang kosong.',
    'Keterangan sama di semua baris; tulis sesuai kejadiannya.',
    'Singkatan tidak dikenal; tulis lengkap.',
  ],
  Q6: [
    'Pindaian buram; foto ulang di tempat terang.',
    'Stempel desa tidak ada atau tidak terbaca.',
    'Halaman terpotong; tulisan di tepi tidak terbaca.',
    'Tulisan tangan tidak terbaca.',
  ],
  C1: [
    'Saldo awal tidak sama dengan saldo akhir bulan lalu.',
    'Jumlah penduduk awal bulan tidak sama dengan akhir bulan lalu.',
    'Keadaan awal tahun tidak sama dengan akhir tahun lalu.',
  ],
  C2: [
    'Perbaikan yang diminta belum dikerjakan.',
    'Perbaikan baru sebagian dikerjakan.',
    'Tindak lanjut bulan lalu belum dilaporkan.',
  ],
  C3: [
    'Rekapitulasi penduduk tidak sama dengan Buku Induk dan Buku Mutasi.',
    'Buku Kas Umum tidak sama dengan buku pembantu dan Buku Bank.',
    'Hasil pembangunan belum sesuai dengan rencana dan buku kegiatan.',
    'Peraturan belum tercatat di Lembaran Desa dan Berita Desa.',
    'Surat di ekspedisi tidak ada di agenda.',
  ],
  T1: [
    'Tanda tangan Kepala Desa belum ada.',
    'Tanda tangan Sekretaris Desa belum ada.',
    'Ditandatangani oleh yang tidak berwenang.',
  ],
  T2: [
    'Penanda tangan tidak menjabat pada tanggal itu; periksa SK-nya.',
    'Penjabat, Plt. atau Plh. belum dicatat jabatannya.',
    'Nama penanda tangan berbeda dengan Buku Aparat.',
  ],
  T3: [
    'Tanggal pengesahan mendahului penutupan buku.',
    'Tanggal pengesahan tidak ditulis.',
    'Tanggal pengesahan tidak masuk akal; periksa kembali.',
  ],
  T4: [
    'Nomor belum dibubuhkan.',
    'Stempel desa belum dibubuhkan.',
    'Tanda tangan elektronik tidak dapat diperiksa.',
  ],
};

const byItem = new Map(Object.entries(sentences).map(([item, texts]) => [item, texts.map((text, at): ReadyReason => ({ code: `${item}-${at + 1}`, text }))]));

export const readyReasonsOf = (item: string): readonly ReadyReason[] => byItem.get(item) ?? [];

export const readyReason = (item: string, code: string): ReadyReason | undefined => readyReasonsOf(item).find((one) => one.code === code);
