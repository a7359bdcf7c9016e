import { Problem } from '#kernel/problem';
import type { Bidang, Book, Edition } from './book.js';
import type { CodeLists } from './code-lists/code-lists.js';
import { searchBooks } from './search-books.js';

/** Every declared book, by the code of the law. The engine and the doors know books only through this. */
export class Catalogue {
  private readonly byCode: ReadonlyMap<string, Book>;

  constructor(
    readonly books: readonly Book[],
    readonly codeLists: CodeLists,
  ) {
    this.byCode = new Map(books.map((book) => [book.code, book]));
    if (this.byCode.size !== books.length) throw new Error('two books have the same code');
  }

  /** By its code as in the law; an address typed in small letters means the same book. */
  find(code: string): Book | undefined {
    return this.byCode.get(code.toUpperCase());
  }

  book(code: string): Book {
    const book = this.find(code);
    if (!book) throw new Problem(404, 'unknown_book', `Buku ${code.slice(0, 20)} tidak dikenal.`, [{ field: 'book', message: 'Kode buku tidak ada di katalog.', mend: 'Pakai kode seperti di peraturan, misalnya A.1 atau B.3.' }]);
    return book;
  }

  /** The edition by its code; without one, the book's default. */
  edition(book: Book, code?: string): Edition {
    if (code === undefined) return book.editions[0];
    const edition = book.editions.find((one) => one.code === code);
    if (!edition) throw new Problem(404, 'unknown_edition', `Buku ${book.code} tidak punya edisi ${code.slice(0, 40)}.`, [{ field: 'edition', message: 'Edisi tidak ada.', mend: `Pilih salah satu: ${book.editions.map((one) => one.code).join(', ')}.` }]);
    return edition;
  }

  ofBidang(bidang: Bidang): readonly Book[] {
    return this.books.filter((book) => book.bidang === bidang);
  }

  /** Books by the law's name, the guideline's, the code, or what offices say; best first. */
  search(text: string): readonly Book[] {
    return searchBooks(this.books, text);
  }
}
