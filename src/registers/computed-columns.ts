import type { Edition, Values } from '#catalogue/book';
import { reckonRows } from '#catalogue/reckon';

const running = (edition: Edition) => edition.columns.filter(({ formula }) => formula && 'running' in formula && formula.running);

export const hasRunningColumns = (edition: Edition): boolean => running(edition).length > 0;

/** Running columns that only add up, over the year: the cumulative spending of the cash book. */
export const sumColumns = (edition: Edition): string[] => running(edition).map(({ key }) => key).filter((key) => key !== balanceColumn(edition));

/** The column that holds the balance of the book: the running one that also subtracts. */
export const balanceColumn = (edition: Edition): string | undefined =>
  running(edition).find(({ formula }) => formula && 'less' in formula && formula.less)?.key;

export interface SheetRow {
  readonly sheet: string;
  /** Typed, with the columns that follow from the row itself. */
  readonly values: Values;
}

export interface Running<Row> {
  readonly rows: readonly (Row & { readonly running: Values })[];
  /** Balance per sheet after the last row. */
  readonly closing: Readonly<Record<string, number>>;
}

/**
 * Reckons the running columns down each sheet, in the order given, from the opening balance per sheet; a column that only adds up
 * (the cumulative spending of form 47/2016) goes on from what the year had before. The sum never follows a given value: one wrong row is one finding.
 */
export function fillRunning<Row extends SheetRow>(
  edition: Edition, rows: readonly Row[], opening: Readonly<Record<string, number>>, sums: Readonly<Record<string, Values>> = {},
): Running<Row> {
  const balance = balanceColumn(edition);
  const keys = running(edition).map(({ key }) => key);
  const closing: Record<string, number> = { ...opening };
  const filled = new Map<Row, Values>();
  for (const sheet of new Set(rows.map((row) => row.sheet))) {
    const ofSheet = rows.filter((row) => row.sheet === sheet);
    const reckoned = reckonRows(edition, ofSheet.map(({ values }) => values), { ...sums[sheet], ...(balance ? { [balance]: opening[sheet] ?? 0 } : {}) });
    ofSheet.forEach((row, at) => filled.set(row, Object.fromEntries(keys.map((key) => [key, reckoned[at]![key]]))));
    const last = balance && reckoned.at(-1)?.[balance];
    if (typeof last === 'number') closing[sheet] = last;
  }
  return { rows: rows.map((row) => ({ ...row, values: { ...filled.get(row), ...row.values }, running: filled.get(row)! })), closing };
}
