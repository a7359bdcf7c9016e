import type { Bidang, Book } from '#catalogue/book';
import type { UploadBerkasInput } from '#berkas/berkas-inputs.dto';
import { lastDay } from '#catalogue/period';
import { ConfirmRecap } from '#domains/penduduk/recap/confirm-recap';
import { DeriveRecap } from '#domains/penduduk/recap/derive-recap';
import { CloseBook } from '#registers/close-book';
import { DeclareNihil } from '#registers/declare-nihil';
import { HandInFile } from '#registers/hand-in-file';
import { isDueIn } from '#submissions/due-books';
import { rowsOf, type DesaBooks } from '../generate/desa-books.js';
import { bankStatement, handover, siskeudesPrint } from '../generate/files/papers.js';
import type { Day, Month } from '../generate/months.js';
import { hasRows, isStuck, isTyped, keepableBooks, modeOf } from './books-of-month.js';
import { fileBerkas } from './file-berkas.js';
import type { House } from './house.js';

/** What is done with a book at the end of a month. */
type Ending = 'rows' | 'recap' | 'nihil' | 'file';

/** The desa ends a month: each keeper closes his books, what stayed empty is declared NIHIL, prints of Siskeudes are handed in. */
export async function closeMonth(house: House, desa: DesaBooks, month: Month, bidang: readonly Bidang[], day: Day): Promise<void> {
  const closing = new MonthEnd(house, desa, month, bidang, day);
  await closing.do();
}

class MonthEnd {
  private readonly desaId: string;

  constructor(private readonly house: House, private readonly desa: DesaBooks, private readonly month: Month, private readonly bidang: readonly Bidang[], private readonly day: Day) {
    this.desaId = house.people.desaId(desa.kode);
  }

  async do(): Promise<void> {
    const closed = await this.closed();
    const waiting = keepableBooks(this.house).filter(({ bidang }) => this.bidang.includes(bidang)).filter(({ code }) => !closed.has(code)).map((book) => ({ book, ending: this.endingOf(book) }));
    const empty = waiting.filter(({ ending }) => ending === 'nihil').map(({ book }) => book.code);
    if (empty.length > 0) await this.act('operator_desa', `NIHIL ${empty.join(' ')}`, () => this.house.get(DeclareNihil).do({ desaId: this.desaId, books: empty, period: this.month }));
    for (const { book, ending } of waiting) {
      if (ending === 'rows') await this.close(book);
      if (ending === 'recap') await this.recap(book);
      if (ending === 'file') await this.handIn(book);
      if (ending === 'rows' || ending === 'file') await this.attach(book);
    }
  }

  private endingOf(book: Book): Ending | undefined {
    const mode = modeOf(this.desa, book);
    if (mode === 'mati' || this.desa.missing[book.code]?.includes(this.month) || isStuck(this.desa, book.code, this.month)) return undefined;
    const due = isDueIn(book, this.month, false);
    if (mode === 'berkas') return due ? 'file' : undefined;
    if (book.kept === 'derived') return 'recap';
    if (hasRows(this.desa, book.code, this.month)) return 'rows';
    return due || isTyped(this.desa, book, this.month) ? 'nihil' : undefined;
  }

  private async close(book: Book): Promise<void> {
    const cash = this.desa.closeValues[this.month];
    // The bank book, where it is kept as rows, says its balance itself.
    const closeValues = book.code !== 'C.4' || !cash ? {} : { kas_tunai: cash.kas_tunai, ...(this.desa.modes['C.6'] !== 'isian' && { saldo_bank: cash.saldo_bank }) };
    await this.act(book.keeper, `tutup ${book.code}`, () => this.house.get(CloseBook).do({ desaId: this.desaId, book: book.code, period: this.month, closeValues }));
  }

  private async recap(book: Book): Promise<void> {
    const order = { desaId: this.desaId, period: this.month };
    await this.act(book.keeper, 'hitung B.3', () => this.house.get(DeriveRecap).do(order));
    await this.act('sekretaris_desa', 'sahkan B.3', () => this.house.get(ConfirmRecap).do(order));
    await this.close(book);
  }

  private async handIn({ code, title }: Book): Promise<void> {
    const content = await siskeudesPrint(this.desa.nama, code, title, lastDay(this.month), ['Kepala Desa', this.head]);
    await this.act('operator_desa', `berkas ${code}`, async () => {
      const { id } = await fileBerkas(this.house, this.desaId, content, `${code} ${this.month}.pdf`, { kind: 'buku_scan', title: `${title} ${this.month}`, book: code, period: this.month });
      return this.house.get(HandInFile).do({ desaId: this.desaId, book: code, period: this.month, berkasId: id });
    });
  }

  /** What the book cannot be checked without. */
  private async attach({ code }: Book): Promise<void> {
    const end = lastDay(this.month);
    const common = { period: this.month, datedOn: end, place: { lemari: '2', rak: 'C', folder: this.month } };
    if (code === 'C.6') {
      const [account = '-'] = Object.keys(this.desa.opening.bank);
      const content = await bankStatement(this.desa.nama, account, this.desa.closeValues[this.month]?.saldo_bank ?? 0, end);
      await this.file(content, { kind: 'rekening_koran', title: `Rekening koran ${this.month}`, ...common });
    }
    if (code === 'D.3') {
      const results = rowsOf(this.desa, code, this.month).map(({ values }) => String(values['jenis_nama_hasil_pembangunan']));
      await this.file(await handover(this.desa.nama, results, end, ['Kepala Desa', this.head]), { kind: 'bast', title: `BAST ${this.month}`, ...common });
    }
  }

  private file(content: Buffer, input: UploadBerkasInput): Promise<void> {
    return this.act('operator_desa', `berkas ${input.kind}`, () => fileBerkas(this.house, this.desaId, content, `${input.title}.pdf`, input));
  }

  private get head(): string {
    return this.desa.officers.find(({ jabatan }) => jabatan === 'kepala_desa')!.nama;
  }

  private async act(role: string, what: string, work: () => Promise<unknown>): Promise<void> {
    await this.house.try(this.house.people.ofDesa(this.desa.kode, role), this.day, this.desa.nama, `${this.month} ${what}`, work);
  }

  private async closed(): Promise<ReadonlySet<string>> {
    const operator = this.house.people.ofDesa(this.desa.kode, 'operator_desa');
    const rows = await this.house.as(operator, this.day, () => this.house.query<{ book: string }>(
      `select book from book_period where kecamatan_id = $1 and desa_id = $2 and period = $3 and state = 'closed'`, [this.desaId, this.month]));
    return new Set(rows.map(({ book }) => book));
  }
}
