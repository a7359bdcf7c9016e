export interface Holiday {
  readonly date: string;
  readonly name: string;
  readonly kind: 'libur_nasional' | 'cuti_bersama';
}

/** SKB 3 Menteri 1497/2025, 2/2025, 5/2025: 17 libur nasional and 8 cuti bersama. A new year comes by import of its SKB. */
export const holidays2026: readonly Holiday[] = [
  { date: '2026-01-01', name: 'Tahun Baru 2026 Masehi', kind: 'libur_nasional' },
  { date: '2026-01-16', name: 'Isra Mikraj', kind: 'libur_nasional' },
  { date: '2026-02-16', name: 'Cuti bersama Imlek', kind: 'cuti_bersama' },
  { date: '2026-02-17', name: 'Tahun Baru Imlek 2577', kind: 'libur_nasional' },
  { date: '2026-03-18', name: 'Cuti bersama Nyepi', kind: 'cuti_bersama' },
  { date: '2026-03-19', name: 'Hari Suci Nyepi 1948', kind: 'libur_nasional' },
  { date: '2026-03-20', name: 'Cuti bersama Idul Fitri', kind: 'cuti_bersama' },
  { date: '2026-03-21', name: 'Idul Fitri 1447 H', kind: 'libur_nasional' },
  { date: '2026-03-22', name: 'Idul Fitri 1447 H', kind: 'libur_nasional' },
  { date: '2026-03-23', name: 'Cuti bersama Idul Fitri', kind: 'cuti_bersama' },
  { date: '2026-03-24', name: 'Cuti bersama Idul Fitri', kind: 'cuti_bersama' },
  { date: '2026-04-03', name: 'Wafat Yesus Kristus', kind: 'libur_nasional' },
  { date: '2026-04-05', name: 'Kebangkitan Yesus Kristus (Paskah)', kind: 'libur_nasional' },
  { date: '2026-05-01', name: 'Hari Buruh Internasional', kind: 'libur_nasional' },
  { date: '2026-05-14', name: 'Kenaikan Yesus Kristus', kind: 'libur_nasional' },
  { date: '2026-05-15', name: 'Cuti bersama Kenaikan Yesus Kristus', kind: 'cuti_bersama' },
  { date: '2026-05-27', name: 'Idul Adha 1447 H', kind: 'libur_nasional' },
  { date: '2026-05-28', name: 'Cuti bersama Idul Adha', kind: 'cuti_bersama' },
  { date: '2026-05-31', name: 'Hari Raya Waisak 2570', kind: 'libur_nasional' },
  { date: '2026-06-01', name: 'Hari Lahir Pancasila', kind: 'libur_nasional' },
  { date: '2026-06-16', name: '1 Muharam 1448 H', kind: 'libur_nasional' },
  { date: '2026-08-17', name: 'Proklamasi Kemerdekaan', kind: 'libur_nasional' },
  { date: '2026-08-25', name: 'Maulid Nabi Muhammad', kind: 'libur_nasional' },
  { date: '2026-12-24', name: 'Cuti bersama Natal', kind: 'cuti_bersama' },
  { date: '2026-12-25', name: 'Kelahiran Yesus Kristus', kind: 'libur_nasional' },
];

/** Days on which no office works, as plain dates. */
export const daysOff2026: readonly string[] = holidays2026.map((one) => one.date);
