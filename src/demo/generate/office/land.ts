import type { BookRow } from '../desa-books.js';
import type { Dice } from '../dice.js';
import type { Month } from '../months.js';
import type { Resident } from '../population/resident.js';

interface Parcel {
  readonly luas: number;
  readonly jenis: 'jenis_sawah' | 'jenis_kebun' | 'jenis_tanah_kering_darat';
  readonly kelas: string;
  readonly peruntukan: string;
  readonly lokasi: string;
}

const parcels = (dusun: readonly string[]): readonly Parcel[] => [
  { luas: 1200, jenis: 'jenis_tanah_kering_darat', kelas: 'D-I', peruntukan: 'Kantor dan balai desa', lokasi: dusun[0]! },
  { luas: 600, jenis: 'jenis_tanah_kering_darat', kelas: 'D-II', peruntukan: 'Posyandu dan PAUD', lokasi: dusun[0]! },
  { luas: 5400, jenis: 'jenis_sawah', kelas: 'S-II', peruntukan: 'Disewakan kepada kelompok tani', lokasi: dusun.at(-1)! },
  { luas: 8750, jenis: 'jenis_kebun', kelas: 'D-III', peruntukan: 'Kebun karet desa', lokasi: dusun.at(-1)! },
];

const landUses = ['perumahan', 'perdagangan_jasa', 'perkantoran', 'industri', 'fasilitas_umum', 'sawah', 'tegalan', 'perkebunan', 'peternakan_perikanan', 'hutan_belukar', 'hutan_lebat_lindung', 'tanah_kosong', 'lain_lain'];
const landRights = ['hm', 'hgb', 'hp', 'hgu', 'hpl', 'ma', 'vi', 'tn'];
const blank = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, null]));

/** Buku Tanah Kas Desa (A.5) and Buku Tanah di Desa (A.6), of which one row is the desa's own land. */
export function landBooks(start: Month, nama: string, dusun: readonly string[], owners: readonly Resident[], dice: Dice): { 'A.5': BookRow[]; 'A.6': BookRow[] } {
  const own = parcels(dusun);
  const village = { nama_perorangan_badan_hukum: `Pemerintah Desa ${nama}`, ...blank([...landRights, ...landUses]), ...villageUse(own), mutasi_tanah: null, keterangan: 'Tanah kas desa' };
  return {
    'A.5': own.map((parcel, at) => ({ period: start, values: parcelValues(parcel, at, nama, dice) })),
    'A.6': [{ period: start, values: village }, ...owners.map((owner) => ({ period: start, values: privateLand(owner, dice) }))],
  };
}

function parcelValues({ luas, jenis, kelas, peruntukan, lokasi }: Parcel, at: number, nama: string, dice: Dice) {
  const certified = at < 2;
  return {
    asal_tanah_kas_desa: 'Asli milik desa', nomor_sertifikat_letter_c_persil: certified ? `Sertifikat Hak Pakai No. ${dice.between(10, 90)} Desa ${nama}` : `Letter C No. ${dice.between(100, 900)}`,
    luas_m2: luas, kelas, perolehan_asli_milik_desa: luas, perolehan_bantuan_pemerintah: null, perolehan_bantuan_provinsi: null, perolehan_bantuan_kab_kota: null,
    perolehan_lain_lain: null, tanggal_perolehan: `19${dice.between(78, 98)}-0${dice.between(1, 9)}-15`, jenis_sawah: null, jenis_tegal: null, jenis_kebun: null, jenis_tambak_kolam: null, jenis_tanah_kering_darat: null,
    [jenis]: luas, patok_ada: certified, patok_tidak: !certified, papan_nama_ada: at === 0, papan_nama_tidak: at !== 0, lokasi, peruntukan, mutasi: null, keterangan: null,
  };
}

function villageUse(own: readonly Parcel[]) {
  const sum = (...kinds: Parcel['jenis'][]) => own.filter(({ jenis }) => kinds.includes(jenis)).reduce((total, { luas }) => total + luas, 0);
  const [dry, wet, garden] = [sum('jenis_tanah_kering_darat'), sum('jenis_sawah'), sum('jenis_kebun')];
  return { jumlah_m2: dry + wet + garden, hp: dry, tn: wet + garden, perkantoran: dry, sawah: wet, perkebunan: garden };
}

function privateLand(owner: Resident, dice: Dice) {
  const [house, field, rubber] = [dice.between(12, 45) * 10, dice.between(0, 60) * 50, dice.between(0, 150) * 100];
  const total = house + field + rubber;
  const certified = dice.chance(0.6) ? house : 0;
  return {
    nama_perorangan_badan_hukum: owner.name, jumlah_m2: total, ...blank([...landRights, ...landUses]), hm: certified || null, ma: total - certified || null,
    perumahan: house, sawah: field || null, perkebunan: rubber || null, mutasi_tanah: null, keterangan: null,
  };
}
