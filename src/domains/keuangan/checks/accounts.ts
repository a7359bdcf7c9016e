import type { Values } from '#catalogue/book';
import type { CheckRow } from '#catalogue/check';
import { isBlank, sen, text } from '#catalogue/checking/cells';
import { sameActivity, sameName } from '#catalogue/checking/same-name';

/** "5.02.1." and "5.2.01" are one account: steps without leading noughts. */
export const stepsOf = (code: unknown): string[] =>
  text(code as string).split(/[.\s]+/).filter(Boolean).map((step) => step.replace(/^0+(?=\d)/, ''));

export const accountOf = (code: unknown): string => stepsOf(code).join('.');

/**
 * A row of the budget by its place in the tree. In the form of Permendagri 20/2018 a row has two codes: the spending (5) is split by
 * kegiatan first and by account below it, so those rows hang as 5.k.<kegiatan>.e.<account>.
 */
export function pathOf(values: Values): readonly string[] {
  const activity = stepsOf(values.kode_rekening_kegiatan);
  const account = stepsOf(values.kode_rekening ?? values.kode_rekening_ekonomi);
  if (activity.length === 0) return account;
  return ['5', 'k', ...activity, ...(account.length > 0 ? ['e', ...account] : [])];
}

/** The amount in force: after a change, that of the change. */
export const budgeted = (values: Values): number => sen(isBlank(values.anggaran_menjadi) ? values.anggaran : values.anggaran_menjadi);

export interface BudgetLine {
  readonly row: number;
  readonly values: Values;
  readonly path: readonly string[];
  readonly amount: number;
  parent: BudgetLine | undefined;
  readonly children: BudgetLine[];
}

/** The lines with an amount, each under the nearest one above it that is there; a heading without an amount is no line. */
export function budgetTree(rows: readonly CheckRow[], amountOf: (values: Values) => number | undefined): BudgetLine[] {
  const lines: BudgetLine[] = rows.flatMap(({ values }, index) => {
    const [path, amount] = [pathOf(values), amountOf(values)];
    return path.length === 0 || amount === undefined ? [] : [{ row: index + 1, values, path, amount, parent: undefined, children: [] }];
  });
  const byPath = new Map<string, BudgetLine>();
  for (const line of lines) if (!byPath.has(line.path.join('.'))) byPath.set(line.path.join('.'), line);
  for (const line of lines) {
    for (let length = line.path.length - 1; length > 0 && !line.parent; length--) line.parent = byPath.get(line.path.slice(0, length).join('.'));
    line.parent?.children.push(line);
  }
  return lines;
}

export const inForce = (rows: readonly CheckRow[]): BudgetLine[] =>
  budgetTree(rows, (values) => (isBlank(values.anggaran) && isBlank(values.anggaran_menjadi) ? undefined : budgeted(values)));

export const isUnder = ({ path }: BudgetLine, steps: readonly string[]): boolean => steps.every((step, index) => path[index] === step);

/** What an account holds: its own line, or else what stands highest below it. Undefined: nothing is there. */
export function totalOf(lines: readonly BudgetLine[], account: string): number | undefined {
  const steps = account.split('.');
  const under = lines.filter((line) => isUnder(line, steps));
  const own = under.filter(({ path }) => path.length === steps.length);
  const highest = own.length > 0 ? own : under.filter(({ parent }) => !parent || !under.includes(parent));
  return highest.length === 0 ? undefined : highest.reduce((total, { amount }) => total + amount, 0);
}

export interface Accounts {
  readonly income: string;
  readonly spending: string;
  readonly financingIn: string;
  readonly financingOut: string;
}

/** Accounts 4, 5, 6 of Permendagri 20/2018, or 1, 2, 3 of 113/2014, which old budgets still show. */
export function accountsOf(lines: readonly BudgetLine[]): Accounts {
  const heads = new Set(lines.map(({ path }) => path[0]));
  const isOld = heads.has('1') && heads.has('2') && !heads.has('4') && !heads.has('5');
  return isOld
    ? { income: '1', spending: '2', financingIn: '3.1', financingOut: '3.2' }
    : { income: '4', spending: '5', financingIn: '6.1', financingOut: '6.2' };
}

/** The budget of an activity: the line that bears its name, the exact one before a longer or shorter one. */
export function budgetOfActivity(lines: readonly BudgetLine[], activity: unknown): number | undefined {
  const name = text(activity as string);
  const line = lines.find(({ values }) => sameName(values.uraian, name)) ?? lines.find(({ values }) => sameActivity(values.uraian, name));
  return line?.amount;
}
