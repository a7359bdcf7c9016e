import { yearOf } from '#catalogue/period';
import type { BookRow, CashClose } from '../desa-books.js';
import type { Dice } from '../dice.js';
import { monthsFrom, type Day, type Month } from '../months.js';
import { activityCashRows, advanceRows, voucherFinder } from './activity-books.js';
import { budgetRows, changedBudgetRows } from './budget-book.js';
import { CashBooks } from './cash-books.js';
import { cashMonth, Vouchers, type CashMonth } from './cash-month.js';
import { costPlanRows } from './cost-plan-book.js';
import { investmentDay, paymentsOf, receiptsOf } from './payments.js';
import type { Budget, YearPlan } from './year-plan.js';

export interface FinanceBooks {
  readonly books: Record<string, BookRow[]>;
  readonly closings: Record<Month, CashClose>;
  readonly opening: { readonly cash: number; readonly bank: Record<string, number> };
}

/** Buku C.1 to C.7 of one desa, from one simulated cash life. */
export function financeBooks(budgets: readonly Budget[], from: Month, today: Day, dice: Dice): FinanceBooks {
  const account = { bank_cabang: 'Bank Kalsel Cabang Paringin', nomor_rekening: `0080${dice.between(10_000_000, 99_999_999)}` };
  const vouchers = new Vouchers();
  const plans = budgets.map(({ final }) => final);
  const payments = plans.flatMap((plan) => paymentsOf(plan, dice)).filter(({ date }) => date >= from && date <= today);
  const receipts = plans.flatMap(receiptsOf);
  const investments = plans.map(({ year, invested }) => ({ date: investmentDay(year), account: '6.2.2.01', uraian: 'Penyertaan Modal BUM Desa', amount: invested }));
  const months = monthsFrom(from, today.slice(0, 7)).map((period) => {
    const inMonth = <T extends { date: Day }>(of: readonly T[]) => of.filter(({ date }) => date.startsWith(period));
    return cashMonth(period, today, inMonth(receipts), inMonth(payments), inMonth(investments)[0], vouchers, dice);
  });
  const opening = { cash: 350_000, bank: enoughFor(months) };
  const books = new CashBooks(opening.cash, opening.bank, account, vouchers);
  for (const month of months) books.write(month);
  const buktiOf = voucherFinder(months.flatMap(({ lines }) => lines));
  return {
    books: {
      'C.1': budgets.flatMap((budget) => budgetOfYear(budget, from)),
      'C.2': budgets.flatMap((budget) => costPlanRows(budget, monthOfBudget(budget.first, from))),
      'C.3': activityCashRows(payments, buktiOf, today).sort((one, other) => one.period.localeCompare(other.period)),
      'C.4': books.cashBook, 'C.5': books.taxBook, 'C.6': books.bankBook,
      'C.7': advanceRows(payments, buktiOf, today),
    },
    closings: books.closings,
    opening: { cash: opening.cash, bank: { [account.nomor_rekening]: opening.bank } },
  };
}

/** What the account must hold at the start to last until the next transfer, whichever month the demo begins in. */
function enoughFor(months: readonly CashMonth[]): number {
  let [balance, lowest] = [0, 0];
  for (const { receipt, expense } of months.flatMap(({ lines }) => lines)) {
    balance += receipt - expense;
    lowest = Math.min(lowest, balance);
  }
  return 18_250_000 + Math.ceil(-lowest / 1_000_000) * 1_000_000;
}

/** The budget stands in the books from January of its year, or from the first month kept. */
const monthOfBudget = (plan: YearPlan, from: Month): Month => (yearOf(from) === plan.year ? from : `${plan.year}-01`);

function budgetOfYear({ first, final }: Budget, from: Month): BookRow[] {
  const set = budgetRows(first, monthOfBudget(first, from));
  return final === first ? set : [...set, ...changedBudgetRows(first, final, `${first.year}-09`)];
}
