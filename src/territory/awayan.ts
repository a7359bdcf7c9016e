/** A desa of the kecamatan; its number has gaps, so never infer the next one. */
export interface VillageOfAwayan {
  /** "63.11.03.2021". */
  readonly kode: string;
  readonly nama: string;
  /** Other names it is known by. */
  readonly alias: readonly string[];
  readonly kodePos: string;
  /** Years in which it was a focus village of PERUT. */
  readonly lokus: readonly number[];
}

export const provinsi = { kode: '63', nama: 'Kalimantan Selatan' } as const;

export const kabupaten = {
  kode: '63.11', nama: 'Balangan',
  kecamatan: [
    { kode: '63.11.01', nama: 'Juai', desa: 21, kelurahan: 0 },
    { kode: '63.11.02', nama: 'Halong', desa: 24, kelurahan: 0 },
    { kode: '63.11.03', nama: 'Awayan', desa: 23, kelurahan: 0 },
    { kode: '63.11.04', nama: 'Batu Mandi', desa: 18, kelurahan: 0 },
    { kode: '63.11.05', nama: 'Lampihong', desa: 27, kelurahan: 0 },
    { kode: '63.11.06', nama: 'Paringin', desa: 14, kelurahan: 2 },
    { kode: '63.11.07', nama: 'Paringin Selatan', desa: 15, kelurahan: 1 },
    { kode: '63.11.08', nama: 'Tebing Tinggi', desa: 12, kelurahan: 0 },
  ],
} as const;

/** Awayan is 63.11.03; 63.11.04 is Batu Mandi. The same in every edition since Permendagri 56/2015. */
export const kecamatan = { kode: '63.11.03', nama: 'Awayan', kodePos: '71664', zone: 'Asia/Makassar' } as const;

const desa = (number: string, nama: string, more: Partial<VillageOfAwayan> = {}): VillageOfAwayan =>
  ({ kode: `${kecamatan.kode}.${number}`, nama, alias: [], kodePos: kecamatan.kodePos, lokus: [], ...more });

/** The 23 desa of Kecamatan Awayan (Kepmendagri 2025). */
export const desaAwayan: readonly VillageOfAwayan[] = [
  desa('2004', 'Bihara'),
  desa('2005', 'Pematang', { lokus: [2026] }),
  desa('2006', 'Merah'),
  desa('2007', 'Awayan'),
  desa('2008', 'Pudak'),
  desa('2009', 'Badalungga'),
  desa('2010', 'Tundakan'),
  desa('2011', 'Sikontan'),
  desa('2012', 'Pulantan'),
  desa('2013', 'Tundi'),
  desa('2014', 'Muara Jaya', { lokus: [2026] }),
  desa('2016', 'Bihara Hilir'),
  desa('2018', 'Baru'),
  desa('2020', 'Awayan Hilir'),
  desa('2021', 'Putat Basiun', { lokus: [2026] }),
  desa('2022', 'Sei Pumpung', { alias: ['Sungai Pumpung'] }),
  desa('2024', 'Badalungga Hilir'),
  desa('2025', 'Nungka'),
  desa('2026', 'Tangalin'),
  desa('2027', 'Kedondong'),
  desa('2029', 'Baramban'),
  desa('2031', 'Ambakiang'),
  desa('2032', 'Piyait'),
];

/** The name behind a kode wilayah of Awayan and what stands above it; undefined: there is no such area. */
export function areaName(kode: string): string | undefined {
  return [provinsi, kabupaten, ...kabupaten.kecamatan, ...desaAwayan].find((area) => area.kode === kode)?.nama;
}
