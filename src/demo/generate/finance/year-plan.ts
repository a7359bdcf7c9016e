import type { Dice } from '../dice.js';
import { routineKegiatan, worksByTurn, type Kegiatan } from './kegiatan.js';

export interface IncomeLine {
  readonly account: string;
  readonly uraian: string;
  readonly amount: number;
}

/** What a desa means to receive and spend in a year: the source of C.1, C.2, C.4 and of the development books. */
export interface YearPlan {
  readonly year: number;
  readonly kegiatan: readonly Kegiatan[];
  readonly income: readonly IncomeLine[];
  /** SiLPA of the year before, as estimated when the budget is set. */
  readonly carried: number;
  /** Penyertaan modal BUM Desa. */
  readonly invested: number;
}

const rounded = (amount: number, to = 1000): number => Math.round(amount / to) * to;
export const total = (kegiatan: Kegiatan): number => kegiatan.lines.reduce((sum, line) => sum + line.amount, 0);
export const spending = (plan: YearPlan): number => plan.kegiatan.reduce((sum, kegiatan) => sum + total(kegiatan), 0);

/** A desa's plans; `scale` makes a small desa spend less on works than a big one. */
export function planYear(year: number, scale: number, dice: Dice): YearPlan {
  const kegiatan = [...routineKegiatan, ...worksByTurn[year % 3]!.map((work) => scaled(work, scale * (0.94 + dice.between(0, 12) / 100)))].sort((one, other) => one.kode.localeCompare(other.kode));
  const carried = 18_000_000 + dice.between(0, 40) * 100_000;
  return balanced({ year, kegiatan, carried, invested: 10_000_000, income: [] });
}

const scaled = (work: Kegiatan, by: number): Kegiatan => ({ ...work, lines: work.lines.map((line) => ({ ...line, amount: rounded(line.amount * by, 100_000) })) });

/** The budget ends at zero: what the other incomes leave open, Dana Desa covers. */
function balanced(plan: YearPlan): YearPlan {
  const known: IncomeLine[] = [
    { account: '4.1.2.01', uraian: 'Sewa Tanah Kas Desa', amount: 6_000_000 },
    { account: '4.2.2.01', uraian: 'Bagi Hasil Pajak dan Retribusi Daerah', amount: 24_000_000 },
    { account: '4.2.3.01', uraian: 'Alokasi Dana Desa', amount: 420_000_000 },
    { account: '4.3.6.01', uraian: 'Bunga Bank', amount: 1_200_000 },
  ];
  const open = spending(plan) + plan.invested - plan.carried - known.reduce((sum, line) => sum + line.amount, 0);
  const income = [...known, { account: '4.2.1.01', uraian: 'Dana Desa', amount: open }].sort((one, other) => one.account.localeCompare(other.account));
  return { ...plan, income };
}

/** The budget as changed in September: more for the last work of the year, less for travel, the rest from Dana Desa. */
export function changedPlan(plan: YearPlan): YearPlan {
  const last = plan.kegiatan.filter((kegiatan) => kegiatan.work).reduce((one, other) => (one.months[1] > other.months[1] ? one : other));
  const kegiatan = plan.kegiatan.map((each) => (each === last ? scaled(each, 1.2) : each.kode === '01.01.04' ? withLess(each, '5.2.3.01', 2_000_000) : each));
  return balanced({ ...plan, kegiatan });
}

const withLess = (kegiatan: Kegiatan, account: string, less: number): Kegiatan => ({
  ...kegiatan, lines: kegiatan.lines.map((line) => (line.account === account ? { ...line, amount: line.amount - less } : line)),
});

/** What is really spent of a line: pay to the rupiah, the rest a little below its budget. */
export const realised = (line: { amount: number; fixed?: boolean }): number => (line.fixed ? line.amount : rounded(line.amount * 0.982));
export const realisedTotal = (kegiatan: Kegiatan): number => kegiatan.lines.reduce((sum, line) => sum + realised(line), 0);

/** The plan by which a year is carried out, and the one first set where the budget was changed in September. */
export interface Budget {
  readonly first: YearPlan;
  readonly final: YearPlan;
}

export const budgetOf = (first: YearPlan, changed: boolean): Budget => ({ first, final: changed ? changedPlan(first) : first });
