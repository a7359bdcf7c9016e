import type { TableRow } from '#kernel/paper/table/table';
import type { Book, Column, Values } from '#catalogue/book';
import { fromSen, toSen } from '#catalogue/money';
import { textOf, type FormColumn } from './register-form.js';

/** Money that is a standing, not a movement: the last one is carried, not a sum. */
const isStanding = ({ key, formula }: Column) => key.startsWith('saldo') || (formula !== undefined && 'sum' in formula && formula.running === true);
/** Money no one may add up: a price, and a budget in which every group already holds its accounts. */
const notAdded = new Set(['harga_satuan', 'anggaran', 'anggaran_semula', 'anggaran_menjadi']);
/** Books of counts that end in a total. */
const countedBooks = new Set(['B.3']);

type Figures = Map<string, number>;

/** The running totals of a sheet, reckoned in whole sen: what stood on this page and what is carried over. */
export class PageTotals {
  readonly #added: ReadonlySet<string>;
  readonly #page: Figures = new Map();
  readonly #whole: Figures = new Map();
  readonly #standing: Figures = new Map();
  readonly #lead: number;
  readonly #balance: Column | undefined;

  constructor(
    book: Book,
    private readonly columns: readonly FormColumn[],
  ) {
    const isFigure = ({ parts: [{ type, key }] }: FormColumn) =>
      (type === 'money' && !notAdded.has(key)) || (type === 'integer' && countedBooks.has(book.code) && key !== 'nomor_urut');
    const figures = columns.filter(isFigure);
    this.#added = new Set(figures.flatMap(({ parts: [column] }) => (isStanding(column) ? [] : [column.key])));
    this.#balance = figures.map(({ parts: [column] }) => column).findLast(({ key }) => key.startsWith('saldo'));
    this.#lead = Math.max(1, columns.findIndex(isFigure));
  }

  /** Whether the book is one that is added up at all. */
  get kept(): boolean {
    return this.#added.size > 0;
  }

  count(values: Values): void {
    for (const { parts: [column] } of this.columns) {
      const { key } = column;
      const value = values[key];
      if (typeof value !== 'number') continue;
      if (isStanding(column)) this.#standing.set(key, value);
      else if (this.#added.has(key)) for (const figures of [this.#page, this.#whole]) figures.set(key, (figures.get(key) ?? 0) + toSen(value));
    }
  }

  /** Foot of a full page. */
  carriedOver(): TableRow[] {
    return this.kept ? [this.#row('Jumlah halaman ini', this.#page), this.#row('Jumlah dipindahkan', this.#whole, this.#standing)] : [];
  }

  /** Head of the next page, where the sum of the page begins anew. */
  carriedForward(): TableRow[] {
    return this.kept ? [this.#row('Jumlah pindahan', this.#whole, this.#standing)] : [];
  }

  beginPage(): void {
    this.#page.clear();
  }

  /** Foot of the last page; a sheet of one page has no sum of its own for the page. */
  final(pages: number): TableRow[] {
    if (!this.kept) return [];
    const whole = this.#row('Jumlah seluruhnya', this.#whole, this.#standing);
    return pages > 1 ? [this.#row('Jumlah halaman ini', this.#page), whole] : [whole];
  }

  /** An amount of its own under the column of the balance: what was brought in, what remains. */
  balanceRow(text: string, amount: number): TableRow {
    const cells = this.columns.map(({ parts: [column] }) => (column === this.#balance ? textOf(column, amount) : ''));
    return { cells, lead: { text, columns: this.#lead }, bold: true };
  }

  get hasBalance(): boolean {
    return this.#balance !== undefined;
  }

  #row(text: string, added: Figures, standing: Figures = new Map()): TableRow {
    const cells = this.columns.map(({ parts: [column] }) => {
      if (this.#added.has(column.key)) return textOf(column, fromSen(added.get(column.key) ?? 0));
      return textOf(column, standing.get(column.key));
    });
    return { cells, lead: { text, columns: this.#lead }, bold: true };
  }
}
