import type { FaultName } from './faults/faults.js';

/** How much of a desa the demo shows. */
export type DemoScale = 'full' | 'small';

export interface DemoDesa {
  readonly kode: string;
  readonly nama: string;
  readonly scale: DemoScale;
  /** Residents at the start. */
  readonly residents: number;
  /** Months of books before the open one. */
  readonly closedMonths: number;
  readonly faults: readonly FaultName[];
  /** Types its cash books instead of handing in a print. */
  readonly typesCash?: boolean;
}

const full = (kode: string, nama: string, residents: number): DemoDesa => ({ kode, nama, scale: 'full', residents, closedMonths: 24, faults: [] });
const small = (kode: string, nama: string, residents: number, closedMonths: number, ...faults: FaultName[]): DemoDesa => ({ kode, nama, scale: 'small', residents, closedMonths, faults });

/** The real Kecamatan Awayan (63.11.03) with its 23 desa (Kepmendagri 2025); residents and cash are invented. */
export const kecamatanAwayan = {
  kode: '63.11.03',
  nama: 'Awayan',
  kabupaten: { kode: '63.11', nama: 'Balangan' },
  provinsi: { kode: '63', nama: 'Kalimantan Selatan' },
  kodePos: '71664',
  zone: 'Asia/Makassar',
} as const;

export const desaOfAwayan: readonly DemoDesa[] = [
  small('63.11.03.2004', 'Bihara', 180, 3),
  small('63.11.03.2005', 'Pematang', 220, 4),
  small('63.11.03.2006', 'Merah', 140, 3, 'nikLetterO'),
  full('63.11.03.2007', 'Awayan', 1980),
  small('63.11.03.2008', 'Pudak', 160, 3, 'nikOtherBirthDate'),
  small('63.11.03.2009', 'Badalungga', 150, 2, 'doubleNik'),
  small('63.11.03.2010', 'Tundakan', 190, 3, 'familyWithoutHead'),
  small('63.11.03.2011', 'Sikontan', 120, 2, 'familyWithTwoHeads'),
  small('63.11.03.2012', 'Pulantan', 110, 2),
  small('63.11.03.2013', 'Tundi', 130, 2),
  small('63.11.03.2014', 'Muara Jaya', 240, 4),
  small('63.11.03.2016', 'Bihara Hilir', 120, 2, 'outgoingLetterGap'),
  small('63.11.03.2018', 'Baru', 150, 3, 'villageLandSumWrong'),
  small('63.11.03.2020', 'Awayan Hilir', 210, 3, 'regulationReportedLate'),
  full('63.11.03.2021', 'Putat Basiun', 2040),
  small('63.11.03.2022', 'Sei Pumpung', 130, 2, 'monthMissing'),
  small('63.11.03.2024', 'Badalungga Hilir', 100, 2, 'nihilMissing'),
  { ...small('63.11.03.2025', 'Nungka', 140, 3, 'cashColumnWrong'), typesCash: true },
  small('63.11.03.2026', 'Tangalin', 120, 2, 'inventoryCarryWrong'),
  small('63.11.03.2027', 'Kedondong', 260, 4, 'eventAfterReport'),
  small('63.11.03.2029', 'Baramban', 90, 2, 'landUseSumWrong'),
  small('63.11.03.2031', 'Ambakiang', 80, 2),
  small('63.11.03.2032', 'Piyait', 100, 2, 'expeditionUnlikeAgenda'),
];

/** "Putat Basiun" as it stands in a user name. */
export const slugOf = (nama: string): string => nama.toLowerCase().replaceAll(/[^a-z]/g, '');

/** Three letters for letter numbers, as desa use them: Putat Basiun is PTB, Awayan AWY. */
export function unitCode(nama: string): string {
  const consonants = nama.toUpperCase().replaceAll(/[^A-Z]/g, '');
  const [head = '', ...rest] = consonants;
  const [second = 'X', third = 'X'] = rest.filter((letter) => !'AIUEO'.includes(letter));
  if (!nama.includes(' ')) return head + second + third;
  return head + second + (nama.split(' ')[1]?.[0] ?? third).toUpperCase();
}
