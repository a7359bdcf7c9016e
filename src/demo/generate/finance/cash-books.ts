import { monthName, yearOf } from '#catalogue/period';
import type { BookRow, CashClose } from '../desa-books.js';
import type { Month } from '../months.js';
import { withdrawal, type CashLine, type CashMonth, type Vouchers } from './cash-month.js';

export interface BankAccount {
  readonly bank_cabang: string;
  readonly nomor_rekening: string;
}

/** Keeps cash book, tax book and bank book of a desa, month after month, with their balances. */
export class CashBooks {
  readonly cashBook: BookRow[] = [];
  readonly taxBook: BookRow[] = [];
  readonly bankBook: BookRow[] = [];
  readonly closings: Record<Month, CashClose> = {};

  constructor(private cash: number, private bank: number, private readonly account: BankAccount, private readonly vouchers: Vouchers) {}

  private taxes = 0;
  /** Column 8 runs with the numbers of the book: through the year. */
  private spent = 0;

  /** Writes a month; whenever the cash box cannot pay, money is withdrawn first. */
  write({ period, lines }: CashMonth): void {
    if (period.endsWith('-01')) this.spent = 0;
    lines.forEach((line, at) => {
      if (line.bank) this.throughBank(period, line);
      else this.throughCash(period, line, lines.slice(at));
      this.spent += line.expense;
      this.cashBook.push({ period, values: this.cashValues(line) });
      if (line.tax) this.taxRow(period, line);
    });
    this.closings[period] = { kas_tunai: this.cash, saldo_bank: this.bank };
  }

  private throughCash(period: Month, line: CashLine, ahead: readonly CashLine[]): void {
    if (line.expense > this.cash) {
      // One walk to the bank for all that is paid that day, in round notes.
      const needed = ahead.filter(({ date, bank }) => date === line.date && !bank).reduce((sum, { expense }) => sum + expense, 0);
      const amount = Math.ceil((needed - this.cash) / 50_000) * 50_000;
      this.throughBank(period, withdrawal(line.date, amount, this.vouchers.next('CEK', line.date)));
      this.cash += amount;
    }
    this.cash += line.receipt - line.expense;
  }

  private throughBank(period: Month, line: CashLine): void {
    this.bank += line.receipt - line.expense;
    const amounts = { setoran: null, bunga_bank: null, penarikan: null, pajak: null, biaya_administrasi: null };
    this.bankBook.push({
      period,
      values: {
        tanggal_transaksi: line.date, uraian_transaksi: line.uraian, bukti_transaksi: line.bukti, ...amounts, [line.bank!]: line.receipt || line.expense,
        saldo: this.bank, bulan: `${monthName(Number(period.slice(5)))} ${yearOf(period)}`, ...this.account,
      },
    });
  }

  private cashValues(line: CashLine) {
    return {
      tanggal: line.date, kode_rekening: line.account, uraian: line.uraian, penerimaan: line.receipt, pengeluaran: line.expense, nomor_bukti: line.bukti,
      jumlah_pengeluaran_kumulatif: this.spent, saldo: this.cash + this.bank,
    };
  }

  private taxRow(period: Month, { date, uraian, receipt, expense, tax }: CashLine): void {
    this.taxes += receipt - expense;
    this.taxBook.push({ period, values: { tanggal: date, uraian, pemotongan: receipt || null, penyetoran: expense || null, saldo: this.taxes, jenis_pajak: tax!.kind, ntpn: tax!.ntpn ?? null } });
  }
}
