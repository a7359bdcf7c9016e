/** Kegiatan of Permendagri 20/2018 that the demo's desa carry out, with the accounts (jenis.objek) they spend from. */
export interface Kegiatan {
  readonly kode: string;
  readonly nama: string;
  readonly lines: readonly SpendingLine[];
  /** First and last month of the year in which it is carried out. */
  readonly months: readonly [number, number];
  readonly work?: Work;
}

export interface SpendingLine {
  readonly account: string;
  readonly uraian: string;
  /** Yearly budget in rupiah. */
  readonly amount: number;
  /** Bought from a shop: PPN and PPh 22 are cut. */
  readonly taxed?: boolean;
  /** Paid in the same amount every month to the last rupiah (siltap, tunjangan), or as needed. */
  readonly fixed?: boolean;
}

/** What the kegiatan builds or mends. */
export interface Work {
  readonly volume: string;
  readonly manfaat: string;
  /** Stands in the inventory afterwards. */
  readonly asset: boolean;
}

export const bidangNames: Readonly<Record<string, string>> = {
  '01': 'Penyelenggaraan Pemerintahan Desa', '02': 'Pelaksanaan Pembangunan Desa', '03': 'Pembinaan Kemasyarakatan Desa',
  '04': 'Pemberdayaan Masyarakat Desa', '05': 'Penanggulangan Bencana, Darurat dan Mendesak Desa',
};

/** Sub bidang of bidang 02. */
export const subBidangNames: Readonly<Record<string, string>> = { '02.01': 'Pendidikan', '02.02': 'Kesehatan', '02.03': 'Pekerjaan Umum dan Penataan Ruang', '02.04': 'Kawasan Permukiman' };

const million = 1_000_000;
const allYear: readonly [number, number] = [1, 12];
const routine = (kode: string, nama: string, lines: SpendingLine[], months: readonly [number, number] = allYear): Kegiatan => ({ kode, nama, lines, months });

/** What every year brings: pay, office, posyandu, PAUD, PKK, BLT. */
export const routineKegiatan: readonly Kegiatan[] = [
  routine('01.01.01', 'Penyediaan Penghasilan Tetap dan Tunjangan Kepala Desa', [{ account: '5.1.1.01', uraian: 'Penghasilan Tetap Kepala Desa', amount: 36 * million, fixed: true }]),
  routine('01.01.02', 'Penyediaan Penghasilan Tetap dan Tunjangan Perangkat Desa', [{ account: '5.1.2.01', uraian: 'Penghasilan Tetap Perangkat Desa', amount: 216 * million, fixed: true }]),
  routine('01.01.04', 'Penyediaan Operasional Pemerintah Desa (ATK, Honor PKPKD dan PPKD dll)', [
    { account: '5.2.1.01', uraian: 'Belanja Alat Tulis Kantor', amount: 15 * million, taxed: true },
    { account: '5.2.3.01', uraian: 'Belanja Perjalanan Dinas', amount: 18 * million },
    { account: '5.2.5.01', uraian: 'Belanja Listrik, Air dan Internet', amount: 9.6 * million },
    { account: '5.2.5.02', uraian: 'Belanja Administrasi Bank', amount: 0.6 * million },
  ]),
  routine('01.01.05', 'Penyediaan Tunjangan BPD', [{ account: '5.1.4.01', uraian: 'Tunjangan Kedudukan BPD', amount: 36 * million, fixed: true }]),
  routine('01.01.07', 'Penyediaan Insentif/Operasional RT/RW', [{ account: '5.2.2.01', uraian: 'Insentif RT/RW', amount: 21.6 * million, fixed: true }]),
  routine('02.01.01', 'Penyelenggaran PAUD/TK/TPA/TKA/TPQ/Madrasah NonFormal Milik Desa (Honor, Pakaian dll)', [{ account: '5.2.2.02', uraian: 'Honor Pengajar PAUD dan TPQ', amount: 30 * million, fixed: true }]),
  routine('02.02.02', 'Penyelenggaraan Posyandu (Mkn Tambahan, Kls Bumil, Lamsia, Insentif)', [{ account: '5.2.7.01', uraian: 'Makanan Tambahan Posyandu', amount: 36 * million }]),
  routine('03.02.03', 'Penyelenggaran Festival Kesenian, Adat/Kebudayaan, dan Kegamaan (HUT RI, Raya Keagamaan dll)', [{ account: '5.2.1.02', uraian: 'Perlengkapan Peringatan HUT RI', amount: 15 * million }], [8, 8]),
  routine('03.04.03', 'Pembinaan PKK', [{ account: '5.2.1.03', uraian: 'Belanja Kegiatan PKK', amount: 12 * million }]),
  routine('04.02.03', 'Penguatan Ketahanan Pangan Tingkat Desa (Lumbung Desa dll)', [{ account: '5.2.7.02', uraian: 'Penguatan Ketahanan Pangan Tingkat Desa (Lumbung Desa dll)', amount: 150 * million }], [7, 9]),
  routine('04.03.02', 'Peningkatan Kapatitas Perangkat Desa', [{ account: '5.2.3.02', uraian: 'Peningkatan Kapatitas Perangkat Desa', amount: 12 * million }], [10, 10]),
  routine('05.03.01', 'Penanganan Keadaan Mendesak', [{ account: '5.4.1.01', uraian: 'BLT Dana Desa', amount: 108 * million, fixed: true }]),
];

const built = (kode: string, nama: string, jenis: string, amount: number, months: readonly [number, number], work: Work): Kegiatan => ({
  kode, nama, months, work,
  lines: [
    { account: `${jenis}.01`, uraian: `Upah Tenaga Kerja ${nama}`, amount: amount * 0.4 * million },
    { account: `${jenis}.02`, uraian: `Bahan Baku ${nama}`, amount: amount * 0.6 * million, taxed: true },
  ],
});

/** Works of a year, by the remainder of the year divided by three: no work comes twice within the demo. */
export const worksByTurn: readonly (readonly Kegiatan[])[] = [
  [
    built('02.03.12', 'Pembangunan/Rehabilitasi/Peningkatan/Pengerasan Jalan Usaha Tani', '5.3.5', 185, [3, 5], { volume: '620 m x 2,5 m', manfaat: 'Memudahkan angkutan hasil kebun', asset: true }),
    built('02.04.12', 'Pembangunan/Rehabilitasi/Peningkatan Sambungan Air Bersih ke Rumah Tangga', '5.3.8', 95, [6, 8], { volume: '64 sambungan', manfaat: 'Air bersih untuk 64 rumah', asset: true }),
    built('02.03.13', 'Pembangunan/Rehabilitasi/Peningkatan/Pengerasan Jembatan Milik Desa', '5.3.6', 120, [9, 11], { volume: '12 m x 3 m', manfaat: 'Menghubungkan dua dusun', asset: true }),
  ],
  [
    built('02.03.10', 'Pembangunan/Rehabilitas/Peningkatan/Pengerasan Jalan Desa', '5.3.5', 210, [3, 6], { volume: '480 m x 3 m', manfaat: 'Jalan dusun dapat dilalui saat hujan', asset: true }),
    built('02.04.13', 'Pembangunan/Rehabilitasi/Peningkatan Sanitasi Permukiman', '5.3.7', 80, [7, 9], { volume: '24 unit', manfaat: 'Sanitasi layak untuk 24 keluarga', asset: true }),
    built('02.03.06', 'Pemeliharaan Gedung/Prasarana Balai Desa/Balai Kemasyarakatan', '5.2.6', 55, [10, 12], { volume: '1 paket', manfaat: 'Balai desa layak pakai', asset: false }),
  ],
  [
    built('02.03.03', 'Pemeliharaan Jalan Usaha Tani', '5.2.6', 180, [4, 6], { volume: '2.600 m', manfaat: 'Jalan kebun terpelihara', asset: false }),
    built('02.03.14', 'Pembangunan/Rehabilitasi/Peningkatan Prasarana Jalan Desa (Gorong, selokan dll)', '5.3.7', 130, [11, 12], { volume: '410 m', manfaat: 'Jalan tidak tergenang', asset: true }),
  ],
];

/** Development plans of a year: kegiatan of bidang 2 and 4, as they stand in the RKPDes (D.1). */
export const isDevelopment = (kegiatan: Kegiatan): boolean => kegiatan.kode.startsWith('02') || kegiatan.kode.startsWith('04');
