import type { Column, Edition, Formula, Values } from './book.js';
import { fromSen, toSen } from './money.js';

/** Rows that only restate a balance: "Saldo awal", "Saldo bulan lalu", "Dipindahkan". */
const carried = /^\s*(saldo\s+(awal|bulan\s+lalu|tahun\s+lalu)|dipindahkan|pindahan)/i;

export const isCarriedRow = (text: unknown): boolean => typeof text === 'string' && carried.test(text);

const amount = (values: Values, key: string) => {
  const value = values[key];
  return typeof value === 'number' ? toSen(value) : 0;
};

/** What one row adds, in hundredths: money in sen, counts times a hundred. */
function contribution(formula: Formula, values: Values): number {
  if ('product' in formula) return Math.round((amount(values, formula.product[0]) * amount(values, formula.product[1])) / 100);
  if (formula.carriedIn && isCarriedRow(values[formula.carriedIn])) return 0;
  const total = (keys: readonly string[] = []) => keys.reduce((sum, key) => sum + amount(values, key), 0);
  return total(formula.sum) - total(formula.less);
}

const computed = (edition: Edition) => edition.columns.filter((column): column is Column & { formula: Formula } => column.formula !== undefined);
const isRunning = (formula: Formula) => 'running' in formula && formula.running === true;

/** The computed columns of a row that need no other row: sums, products, the net of a transaction. */
export function reckonRow(edition: Edition, values: Values): Values {
  const own = computed(edition).filter((column) => !isRunning(column.formula));
  return Object.fromEntries(own.map((column) => [column.key, fromSen(contribution(column.formula, values))]));
}

/** Every computed column of the rows of one sheet, in order, running ones on top of what was carried over (0 where nothing was). */
export function reckonRows(edition: Edition, rows: readonly Values[], opening: Values = {}): Values[] {
  const columns = computed(edition);
  const standing = new Map(columns.map((column) => [column.key, amount(opening, column.key)]));
  return rows.map((values) => {
    const reckoned: Values = {};
    for (const { key, formula } of columns) {
      const sen = contribution(formula, values) + (isRunning(formula) ? standing.get(key)! : 0);
      standing.set(key, sen);
      reckoned[key] = fromSen(sen);
    }
    return reckoned;
  });
}
