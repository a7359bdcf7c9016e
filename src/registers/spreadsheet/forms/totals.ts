import type { Book, Column } from '#catalogue/book';
import { fromSen, toSen } from '#catalogue/money';
import type { Values } from '#catalogue/book';

/** Amounts that may not be added up: balances, what is already added up, prices of one unit. */
const notAdded = /^(saldo|harga_satuan)|kumulatif|netto/;

/** Columns whose sum stands in the JUMLAH row. A budget by account codes holds its own sums, so it has none; the monthly recapitulation adds up people. */
export function totalledColumns(book: Book, columns: readonly Column[]): readonly Column[] {
  if (!columns.some(({ numbering }) => numbering)) return [];
  const added = book.kept === 'derived' ? ['money', 'integer'] : ['money'];
  return columns.filter(({ key, type, numbering }) => added.includes(type) && !numbering && !notAdded.test(key));
}

/** Adds up in whole sen. */
export class Totals {
  private readonly sen = new Map<string, number>();

  constructor(private readonly columns: readonly Column[]) {}

  add(values: Values): void {
    for (const { key } of this.columns) {
      const value = values[key];
      if (typeof value === 'number') this.sen.set(key, (this.sen.get(key) ?? 0) + toSen(value));
    }
  }

  of(key: string): number {
    return fromSen(this.sen.get(key) ?? 0);
  }
}
