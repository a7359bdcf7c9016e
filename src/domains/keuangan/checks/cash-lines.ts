import type { CheckRow } from '#catalogue/check';
import { sen } from '#catalogue/checking/cells';
import { dateOf } from '#catalogue/checking/civil-date';
import { accountOf } from './accounts.js';
import { isCarried } from './ledgers.js';

type Side = 'in' | 'out';
interface CashLine {
  readonly date: string | undefined;
  readonly account: string;
  readonly amounts: Readonly<Record<Side, number>>;
  used: boolean;
}

/** Lines of the general cash book, each of which can answer for one line elsewhere. */
export class CashLines {
  private readonly byAmount = new Map<string, CashLine[]>();

  constructor(rows: readonly CheckRow[]) {
    for (const { values } of rows) {
      if (isCarried(values)) continue;
      const line: CashLine = {
        date: dateOf(values.tanggal), account: accountOf(values.kode_rekening), used: false,
        amounts: { in: sen(values.penerimaan), out: sen(values.pengeluaran) },
      };
      for (const side of ['in', 'out'] as const) {
        if (line.amounts[side] === 0) continue;
        const key = `${side}${line.amounts[side]}`;
        this.byAmount.set(key, [...(this.byAmount.get(key) ?? []), line]);
      }
    }
  }

  /** Takes a line of this amount, of this day if one is asked, under this account if one is asked. False: there is none left. */
  take(side: Side, amount: number, date?: string, account?: string): boolean {
    const line = (this.byAmount.get(`${side}${amount}`) ?? []).find((candidate) =>
      !candidate.used && (date === undefined || candidate.date === date) && (account === undefined || `${candidate.account}.`.startsWith(`${account}.`)));
    if (line) line.used = true;
    return line !== undefined;
  }
}
