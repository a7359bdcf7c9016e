import { Injectable } from '@nestjs/common';
import type { Book, Column, Edition } from '#catalogue/book';
import { Catalogue } from '#catalogue/catalogue';
import { CheckEngine } from '#catalogue/checking/engine';
import { entryTypeName } from '#registers/entry-type-name';
import type { CatalogueBookView, CatalogueView, ColumnView, EditionView } from './catalogue.dto.js';

/** The declarations as both doors serve them; made once, they never change while the process lives. */
@Injectable()
export class CatalogueQueries {
  private whole: CatalogueView | undefined;

  constructor(private readonly catalogue: Catalogue, private readonly checks: CheckEngine) {}

  all(): CatalogueView {
    return (this.whole ??= {
      books: this.catalogue.books.map((book) => this.bookView(book)),
      codeLists: Object.entries(this.catalogue.codeLists).map(([key, list]) => ({ key, source: list.source, values: list.values.map(({ code, label }) => ({ code, label })) })),
      checks: this.checks.checks.map(({ id, severity, blocks, overridable, scope, books, rule, message, mend, basis, mark }) =>
        ({ id, severity, blocks, overridable, scope, books: [...books], rule, message, mend, basis, mark })),
      ruleVersion: this.checks.ruleVersion,
    });
  }

  /** Books by code, name or the guideline's name; all of them without a text. */
  search(text?: string): CatalogueBookView[] {
    return text ? this.catalogue.search(text).map(({ code }) => this.book(code)) : this.all().books;
  }

  book(code: string): CatalogueBookView {
    const wanted = this.catalogue.book(code);
    return this.all().books.find((book) => book.code === wanted.code)!;
  }

  private bookView(book: Book): CatalogueBookView {
    return {
      code: book.code, bidang: book.bidang, scope: book.scope, title: book.title, titleEn: book.titleEn, aliases: [...book.aliases], legalBasis: book.legalBasis,
      codeOfficial: book.codeOfficial, keeper: book.keeper, signers: [...book.signers], due: book.due, period: book.period, modeDefault: book.modeDefault,
      sheetBy: [...book.sheetBy], kept: book.kept, keepable: book.keepable, closeColumns: book.closeColumns.map(columnView),
      editions: book.editions.map((edition) => editionView(book, edition)),
      checks: this.checks.checks.filter(({ books }) => books.includes('*') || books.includes(book.code)).map(({ id }) => id),
      ...(book.note ? { note: book.note } : {}),
    };
  }
}

const editionView = (book: Book, { code, status, basis, columns, example }: Edition): EditionView =>
  ({ code, status, basis, columns: columns.map(columnView), entryType: entryTypeName(book.code, code), example });

const columnView = ({ no, key, label, heading, type, required, codes, hint, part, computed, numbering, personal, origin }: Column): ColumnView => ({
  no, key, label, heading: [...(heading ?? [])], type, required: required ?? false, hint, computed: computed ?? false, numbering: numbering ?? false,
  ...(codes ? { codes } : {}), ...(part ? { part } : {}), ...(personal ? { personal } : {}), ...(origin ? { origin } : {}),
});
