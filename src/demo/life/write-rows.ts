import type { Book, Values } from '#catalogue/book';
import { Catalogue } from '#catalogue/catalogue';
import { Clock } from '#kernel/clock';
import { placeEntry, sheetOf } from '#registers/entry-period';
import { EntryReader } from '#registers/entry-reader';
import { EntryRepository } from '#registers/entry.repository';
import { BookShelf, type KeptBook } from '#registers/kept-book';
import { valuesAt, type BookRow, type DesaBooks } from '../generate/desa-books.js';
import type { Month } from '../generate/months.js';
import type { House } from './house.js';

/** Writes what a desa entered and corrected in a month, all books together; answers how many rows. What is derived is written only where it was reckoned on paper. */
export async function writeRows(house: House, desa: DesaBooks, rows: Readonly<Record<string, readonly BookRow[]>>, month: Month, which: 'kept' | 'all' = 'kept'): Promise<number> {
  const catalogue = house.get(Catalogue);
  let written = 0;
  for (const [code, all] of Object.entries(rows)) {
    const book = catalogue.book(code);
    if (book.kept === 'derived' && which === 'kept') continue;
    const writer = new BookWriter(house, desa, book);
    written += (await writer.add(all.filter(({ period }) => period === month), month)) + (await writer.change(all, month));
  }
  return written;
}

class BookWriter {
  private readonly desaId: string;

  constructor(private readonly house: House, private readonly desa: DesaBooks, private readonly book: Book) {
    this.desaId = house.people.desaId(desa.kode);
  }

  async add(rows: readonly BookRow[], month: Month): Promise<number> {
    if (rows.length === 0) return 0;
    const kept = await this.kept(month);
    await this.house.get(EntryRepository).addAll(rows.map((row) => this.entry(kept, row, row.values, month)));
    return rows.length;
  }

  async change(all: readonly BookRow[], month: Month): Promise<number> {
    const changed = all.filter(({ changes }) => changes?.some(({ period }) => period === month));
    if (changed.length === 0) return 0;
    const kept = await this.kept(month);
    const ids = await this.ids(all);
    await this.house.get(EntryRepository).correctAll(this.desaId, changed.map((row) => {
      const entry = this.entry(kept, row, valuesAt(row, month), row.period);
      return { ...entry, id: ids.get(row)!, changedPeriod: month };
    }), '');
    return changed.length;
  }

  private kept(month: Month): Promise<KeptBook> {
    return this.house.get(BookShelf).forEntry(this.desaId, this.book.code, month);
  }

  private entry(shelved: KeptBook, row: BookRow, values: Values, period: Month) {
    const kept = { ...shelved, edition: this.house.get(Catalogue).edition(this.book, row.edition ?? shelved.edition.code) };
    const today = this.house.get(Clock).today('WITA');
    const read = this.house.get(EntryReader).read(kept, this.typed(kept, values, period), today);
    return {
      desaId: this.desaId, book: this.book.code, edition: kept.edition, sheet: sheetOf(this.book, read.values), period,
      periodDate: placeEntry(this.book, read.values, period, today).date, ...read,
    };
  }

  /** Sums and balances are the system's to reckon; only where somebody got one wrong it is given, to be found out. */
  private typed(kept: KeptBook, values: Values, period: Month): Values {
    if (this.desa.planted.some((fault) => fault.book === this.book.code && fault.period === period)) return values;
    const computed = new Set(kept.edition.columns.filter((column) => column.computed).map(({ key }) => key));
    return Object.fromEntries(Object.entries(values).filter(([key]) => !computed.has(key)));
  }

  /** Rows are written in their order and ids sort by time: the nth row of a month is the nth id of it. */
  private async ids(all: readonly BookRow[]): Promise<Map<BookRow, string>> {
    const found = await this.house.query<{ period: Month; ids: string[] }>(
      `select period, array_agg(entry_id::text order by entry_id) as ids from register_entry where kecamatan_id = $1 and desa_id = $2 and book = $3 group by period`,
      [this.desaId, this.book.code]);
    const byMonth = new Map(found.map(({ period, ids }) => [period, ids]));
    const seen = new Map<Month, number>();
    return new Map(all.flatMap((row) => {
      const at = seen.get(row.period) ?? 0;
      seen.set(row.period, at + 1);
      const id = byMonth.get(row.period)?.[at];
      return id ? [[row, id] as const] : [];
    }));
  }
}
