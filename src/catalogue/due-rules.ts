import type { DueRule } from './book.js';

/** When books are due. Only B.3 has a day in the law; the rest is the office's default, which it may change (mark L). */
const officeDefault = 'kebiasaan kantor: tanggal 5 bulan berikutnya; peraturan tidak menyebut tanggal';

export const monthlyByThe5th = { every: 'month', dayOfNextMonth: 5, basis: officeDefault, mark: 'L' } as const satisfies DueRule;
export const semesterlyByThe5th = { every: 'semester', dayOfNextMonth: 5, basis: `${officeDefault}; sesudah Juni dan Desember`, mark: 'L' } as const satisfies DueRule;
export const afterAChangeAndAtYearEnd = { every: 'change', dayOfNextMonth: 5, basis: `${officeDefault}; sesudah bulan yang ada perubahan, dan sekali pada akhir tahun`, mark: 'L' } as const satisfies DueRule;
export const afterAMonthWithAChange = { every: 'change', dayOfNextMonth: 5, basis: `${officeDefault}; hanya sesudah bulan yang ada perubahan`, mark: 'L' } as const satisfies DueRule;
export const yearlyBy5January = { every: 'year', by: '01-05', byYear: 'after', basis: 'kebiasaan kantor: 5 Januari sesudah tahunnya; peraturan tidak menyebut tanggal', mark: 'L' } as const satisfies DueRule;

/** The legal anchor of the monthly cycle. */
export const monthEndByLaw = { every: 'month', dayOfNextMonth: 0, basis: 'Permendagri 47/2016: dilaporkan kepada Bupati melalui Camat setiap akhir bulan', mark: 'V' } as const satisfies DueRule;

export const monthlyByThe15th = { every: 'month', dayOfNextMonth: 15, basis: 'kebiasaan kantor: tanggal 15, sesudah Sekretaris Desa memeriksa BKU paling lambat tanggal 10 (Permendagri 20/2018 pasal 67)', mark: 'L' } as const satisfies DueRule;
export const afterABudgetChange = { every: 'change', dayOfNextMonth: 15, basis: 'kebiasaan kantor: tanggal 15 bulan sesudah Perdes APB Desa, perubahannya, atau DPA', mark: 'L' } as const satisfies DueRule;
export const yearlyAfterTheWorkPlan = { every: 'year', by: '10-31', byYear: 'before', basis: 'kebiasaan kantor: bulan sesudah Perdes RKP Desa (ditetapkan paling lambat 30 September tahun sebelumnya), dan setiap perubahannya', mark: 'L' } as const satisfies DueRule;
export const atYearEnd = { every: 'year', by: '12-31', basis: 'kebiasaan kantor: akhir tahun, atau saat kunjungan', mark: 'L' } as const satisfies DueRule;
export const monthlyOfTheRt = { every: 'month', dayOfNextMonth: 5, basis: 'usulan: laporan berkala RT kepada RW dan desa; kantor memilih bulan atau triwulan', mark: 'L' } as const satisfies DueRule;
