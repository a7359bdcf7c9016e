import type { BookRow } from '../desa-books.js';
import { periodOf } from '#catalogue/period';
import type { Day } from '../months.js';
import type { CashLine } from './cash-month.js';
import { sheetHead } from './cost-plan-book.js';
import { isDevelopment } from './kegiatan.js';
import type { Payment } from './payments.js';

/** Kas Pembantu Kegiatan (C.3): what the executor got from the kaur keuangan, and what he spent it on, per kegiatan. */
export function activityCashRows(payments: readonly Payment[], buktiOf: (payment: Payment) => string, today: Day): BookRow[] {
  const cash = new Map<string, number>();
  return payments.filter(({ kegiatan }) => isDevelopment(kegiatan)).flatMap((payment) => {
    const { kegiatan, date, line, amount, settled } = payment;
    const before = cash.get(kegiatan.kode) ?? 0;
    const spent = settled ?? date;
    const row = (day: Day, uraian: string, values: object, saldo_kas: number): BookRow => ({ period: periodOf(day), values: { ...sheetHead(kegiatan), ...blank, tanggal: day, uraian, ...values, saldo_kas } });
    const received = row(date, `Terima dari Kaur Keuangan: ${line.uraian}`, { penerimaan_dari_bendahara: amount }, before + amount);
    if (spent > today) {
      cash.set(kegiatan.kode, before + amount);
      return [received];
    }
    const column = line.account.startsWith('5.3') ? 'belanja_modal' : 'belanja_barang_jasa';
    return [received, row(spent, line.uraian, { [column]: amount, nomor_bukti: buktiOf(payment) }, before)];
  });
}

const blank = { penerimaan_dari_bendahara: null, penerimaan_swadaya_masyarakat: null, nomor_bukti: null, belanja_barang_jasa: null, belanja_modal: null, pengembalian_ke_bendahara: null };

/** Pembantu Panjar (C.7): what was advanced and when it was accounted for, one sheet per advance. */
export function advanceRows(payments: readonly Payment[], buktiOf: (payment: Payment) => string, today: Day): BookRow[] {
  const counters = new Map<string, number>();
  const rows = payments.filter(({ settled }) => settled).flatMap((payment): BookRow[] => {
    const { date, kegiatan, line, amount, settled } = payment;
    const year = date.slice(0, 4);
    const number = (counters.get(year) ?? 0) + 1;
    counters.set(year, number);
    const head = { nomor_panjar: `PJR/${String(number).padStart(3, '0')}/${year}`, kegiatan: kegiatan.nama, nomor_bukti: buktiOf(payment) };
    const given: BookRow = { period: periodOf(date), values: { ...head, tanggal: date, uraian: `Panjar ${line.uraian}`, pemberian: amount, pertanggungjawaban: null, saldo: amount } };
    const accounted: BookRow = { period: periodOf(settled!), values: { ...head, tanggal: settled!, uraian: `Pertanggungjawaban ${line.uraian}`, pemberian: null, pertanggungjawaban: amount, saldo: 0 } };
    return settled! <= today ? [given, accounted] : [given];
  });
  return rows.sort((one, other) => one.period.localeCompare(other.period));
}

/** Finds the voucher under which the cash book carries a payment. */
export function voucherFinder(lines: readonly CashLine[]): (payment: Payment) => string {
  const byPayment = new Map(lines.filter(({ tax }) => !tax).map((line) => [`${line.date} ${line.account} ${line.expense}`, line.bukti]));
  return ({ date, line, amount }) => byPayment.get(`${date} ${line.account} ${amount}`) ?? '-';
}
