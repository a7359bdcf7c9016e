import type { Dice } from '../dice.js';
import { officeDay, type Day } from '../months.js';
import { isDevelopment, type Kegiatan, type SpendingLine } from './kegiatan.js';
import { realised, type YearPlan } from './year-plan.js';

/** Money that leaves the cash for a kegiatan on a day. */
export interface Payment {
  readonly date: Day;
  readonly kegiatan: Kegiatan;
  readonly line: SpendingLine;
  readonly amount: number;
  /** Given in advance and accounted for on this day (C.7). */
  readonly settled?: Day;
  /** Debited by the bank itself rather than paid in cash. */
  readonly byBank?: true;
}

/** Money that comes in on the village's account. */
export interface Receipt {
  readonly date: Day;
  readonly account: string;
  readonly uraian: string;
  readonly amount: number;
}

const month = (year: number, number: number) => `${year}-${String(number).padStart(2, '0')}`;

/** Splits into n whole amounts that add up again. */
const parts = (amount: number, n: number, to = 1000): number[] => {
  const each = Math.floor(amount / n / to) * to;
  return Array.from({ length: n }, (_, at) => (at === n - 1 ? amount - each * (n - 1) : each));
};

/** Everything that is paid in a year, in the order of the days. */
export function paymentsOf(plan: YearPlan, dice: Dice): Payment[] {
  return plan.kegiatan.flatMap((kegiatan) => kegiatan.lines.flatMap((line) => lineOfPayments(plan.year, kegiatan, line, dice))).sort((one, other) => one.date.localeCompare(other.date));
}

function lineOfPayments(year: number, kegiatan: Kegiatan, line: SpendingLine, dice: Dice): Payment[] {
  const [first, last] = kegiatan.months;
  // What the bank takes it takes at the month end; it stands in the bank book's own rows.
  if (line.account === '5.2.5.02') return [];
  return parts(realised(line), last - first + 1).map((amount, at) => {
    const period = month(year, first + at);
    if (line.fixed) return { date: officeDay(period, 6), kegiatan, line, amount };
    const date = officeDay(period, kegiatan.work ? dice.between(11, 15) : dice.between(9, 19));
    const advance = isDevelopment(kegiatan) && !kegiatan.work && !line.taxed;
    return { date, kegiatan, line, amount, ...(advance ? { settled: officeDay(period, Number(date.slice(8)) + 4) } : {}) };
  });
}

/** ADD every month, Dana Desa 60 % in February and 40 % in June, the rest as it comes. */
export function receiptsOf(plan: YearPlan): Receipt[] {
  const { year } = plan;
  const shares: Record<string, (amount: number) => [Day, number][]> = {
    '4.1.2.01': (amount) => [[officeDay(month(year, 7), 8), amount]],
    '4.2.1.01': (amount) => {
      const first = Math.floor((amount * 0.6) / 1000) * 1000;
      return [[officeDay(month(year, 2), 4), first], [officeDay(month(year, 6), 4), amount - first]];
    },
    '4.2.2.01': (amount) => parts(amount, 4).map((part, at) => [officeDay(month(year, at * 3 + 3), 20), part]),
    '4.2.3.01': (amount) => parts(amount, 12).map((part, at) => [officeDay(month(year, at + 1), 3), part]),
  };
  const receipts = plan.income.flatMap(({ account, uraian, amount }) => (shares[account]?.(amount) ?? []).map(([date, part]) => ({ date, account, uraian, amount: part })));
  return receipts.sort((one, other) => one.date.localeCompare(other.date));
}

/** Paid into the BUM Desa once a year. */
export const investmentDay = (year: number): Day => officeDay(month(year, 6), 12);
