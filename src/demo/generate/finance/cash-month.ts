import { lastDay, monthName, yearOf } from '#catalogue/period';
import type { Dice } from '../dice.js';
import { addDays, type Day, type Month } from '../months.js';
import { taxesOn, type Tax } from './taxes.js';
import type { Payment, Receipt } from './payments.js';

/** What stands in the cash books on one day, before balances are reckoned. */
export interface CashLine {
  readonly date: Day;
  readonly account: string;
  readonly uraian: string;
  readonly receipt: number;
  readonly expense: number;
  readonly bukti: string;
  /** Moves the bank account, under this column of C.6; otherwise the cash box. */
  readonly bank?: 'setoran' | 'bunga_bank' | 'penarikan' | 'pajak' | 'biaya_administrasi';
  readonly tax?: Tax & { readonly ntpn?: string };
}

export interface CashMonth {
  readonly period: Month;
  readonly lines: readonly CashLine[];
}

/** Numbers of vouchers, running through the year. */
export class Vouchers {
  private readonly counters = new Map<string, number>();

  next(kind: string, date: Day): string {
    const key = `${kind}${yearOf(date)}`;
    const number = (this.counters.get(key) ?? 0) + 1;
    this.counters.set(key, number);
    return `${kind}/${String(number).padStart(3, '0')}/${yearOf(date)}`;
  }
}

/** All that happens to the money in one month, up to today. */
export function cashMonth(period: Month, today: Day, receipts: readonly Receipt[], payments: readonly Payment[], investment: Receipt | undefined, vouchers: Vouchers, dice: Dice): CashMonth {
  const lines: CashLine[] = [];
  for (const { date, account, uraian, amount } of receipts) lines.push({ date, account, uraian: `${uraian} ${monthName(Number(period.slice(5)))}`, receipt: amount, expense: 0, bukti: vouchers.next('TBP', date), bank: 'setoran' });
  for (const payment of payments) lines.push(...paid(payment, vouchers));
  if (investment) lines.push({ date: investment.date, account: investment.account, uraian: investment.uraian, receipt: 0, expense: investment.amount, bukti: vouchers.next('KK', investment.date), bank: 'penarikan' });
  lines.push(...taxDeposits(lines, period, vouchers, dice), ...bankAtMonthEnd(period, vouchers, dice));
  return { period, lines: lines.filter(({ date }) => date <= today).sort(inOrder) };
}

/** By day; on one day what comes in before what goes out, as the voucher of a cut follows its payment. */
const inOrder = (one: CashLine, other: CashLine): number => one.date.localeCompare(other.date);

function paid({ date, kegiatan, line, amount, settled }: Payment, vouchers: Vouchers): CashLine[] {
  const bukti = vouchers.next('KK', date);
  const uraian = settled ? `Panjar ${kegiatan.nama}: ${line.uraian}` : kegiatan.work ? line.uraian : `${line.uraian} ${monthName(Number(date.slice(5, 7)))}`;
  const payment: CashLine = { date, account: line.account, uraian, receipt: 0, expense: amount, bukti };
  const cuts = line.taxed ? taxesOn(amount) : [];
  return [payment, ...cuts.map((tax) => ({ date, account: '7.1.1', uraian: `Potongan ${tax.name} ${line.uraian}`, receipt: tax.amount, expense: 0, bukti, tax }))];
}

/** What was cut is paid in to the state four days after the last cut of the month. */
function taxDeposits(lines: readonly CashLine[], period: Month, vouchers: Vouchers, dice: Dice): CashLine[] {
  const cuts = lines.filter(({ tax }) => tax);
  if (cuts.length === 0) return [];
  const last = cuts.map(({ date }) => date).reduce((one, other) => (one > other ? one : other));
  const wanted = addDays(last, 4);
  const date = wanted <= lastDay(period) ? wanted : lastDay(period);
  return cuts.map(({ tax, uraian }) => ({
    date, account: '7.1.1', uraian: uraian.replace('Potongan', 'Setor'), receipt: 0, expense: tax!.amount, bukti: vouchers.next('SSP', date),
    tax: { ...tax!, ntpn: Array.from({ length: 16 }, () => '0123456789ABCDEFGHJKLMNPRSTUVWXY'[dice.between(0, 31)]).join('') },
  }));
}

/** Interest, the tax on it and the bank's fee, each with its counterpart in the cash book. */
function bankAtMonthEnd(period: Month, vouchers: Vouchers, dice: Dice): CashLine[] {
  const date = lastDay(period);
  const interest = dice.between(60, 98) * 1000;
  const bukti = vouchers.next('RK', date);
  const line = { date, bukti, receipt: 0, expense: 0 };
  return [
    { ...line, account: '4.3.6.01', uraian: `Bunga bank ${monthName(Number(period.slice(5)))}`, receipt: interest, bank: 'bunga_bank' },
    { ...line, account: '5.2.5.02', uraian: 'Pajak bunga bank', expense: interest * 0.2, bank: 'pajak' },
    { ...line, account: '5.2.5.02', uraian: 'Biaya administrasi bank', expense: 12_500, bank: 'biaya_administrasi' },
  ];
}

/** Money that is only moved from the bank to the cash box; it stands in the bank book alone. */
export const withdrawal = (date: Day, amount: number, bukti: string): CashLine => ({ date, account: '', uraian: 'Penarikan tunai untuk kas desa', receipt: 0, expense: amount, bukti, bank: 'penarikan' });

