import type { Edition, Formula, Values } from '#catalogue/book';

const sen = (value: unknown): number => (typeof value === 'number' ? Math.round(value * 100) : 0);

function reckon(formula: Formula, values: Values): number {
  if ('product' in formula) {
    const [a, b] = formula.product;
    return Math.round(Number(values[a] ?? 0) * sen(values[b])) / 100;
  }
  return step(formula, values) / 100;
}

function step(formula: Extract<Formula, { sum: readonly string[] }>, values: Values): number {
  const total = (keys: readonly string[] = []): number => keys.reduce((sum, key) => sum + sen(values[key]), 0);
  return total(formula.sum) - total(formula.less);
}

const isRunning = (formula: Formula): formula is Extract<Formula, { sum: readonly string[] }> => 'sum' in formula && formula.running === true;

/** The columns that follow from their own row. What was given stays beside them, to be compared by the checks. */
export function computedOf(edition: Edition, values: Values): Values {
  const computed: Values = {};
  for (const { key, formula } of edition.columns) if (formula && !isRunning(formula)) computed[key] = reckon(formula, values);
  return computed;
}

export const hasRunningColumns = (edition: Edition): boolean => edition.columns.some((column) => column.formula && isRunning(column.formula));

/** The column that holds the balance of the book: the running one that also subtracts. */
export const balanceColumn = (edition: Edition): string | undefined =>
  edition.columns.find((column) => column.formula && isRunning(column.formula) && column.formula.less)?.key;

/** A row that only restates a balance: "saldo awal", "pindahan" (read as check C4-01 reads it). */
const carriedRow = /^\s*(saldo\s+(awal|bulan\s+lalu|tahun\s+lalu)|dipindahkan|pindahan)/i;
const restates = (values: Values): boolean => typeof values['uraian'] === 'string' && carriedRow.test(values['uraian']);

export interface RunningRow {
  readonly sheet: string;
  /** Typed and reckoned together, without running columns the system reckoned before. */
  readonly values: Values;
}

export interface Running<Row> {
  readonly rows: readonly (Row & { readonly running: Values })[];
  /** Balance per sheet after the last row. */
  readonly closing: Readonly<Record<string, number>>;
}

/**
 * Reckons the running columns down each sheet, in the order given, from the opening balance per sheet; a column that only adds up
 * (the cumulative spending of form 47/2016) starts at nothing each month. The sum never follows a given value: one wrong row is one finding.
 */
export function fillRunning<Row extends RunningRow>(edition: Edition, rows: readonly Row[], opening: Readonly<Record<string, number>>): Running<Row> {
  const columns = edition.columns.filter((column) => column.formula && isRunning(column.formula));
  const balance = balanceColumn(edition);
  const sums = new Map<string, number>();
  const filled = rows.map((row) => {
    const running: Values = {};
    for (const { key, formula } of columns) {
      const place = `${row.sheet}\n${key}`;
      const before = sums.get(place) ?? (key === balance ? sen(opening[row.sheet]) : 0);
      const now = before + (restates(row.values) ? 0 : step(formula as Extract<Formula, { sum: readonly string[] }>, row.values));
      sums.set(place, now);
      running[key] = now / 100;
    }
    return { ...row, values: { ...running, ...row.values }, running };
  });
  const closing: Record<string, number> = { ...opening };
  if (balance) for (const [place, total] of sums) if (place.endsWith(`\n${balance}`)) closing[place.slice(0, -balance.length - 1)] = total / 100;
  return { rows: filled, closing };
}
