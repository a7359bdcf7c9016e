import type { Column, Values } from '#catalogue/book';

/** What a book starts with, declared by its domain. */
export interface OpeningForm {
  readonly book: string;
  /** What a sheet of it is called ("nomor rekening", "dusun"); without it the book has one state. */
  readonly sheet?: string;
  /** state: kept as the opening of the book or sheet. rows: becomes rows of the first month. */
  readonly becomes: 'state' | 'rows';
  readonly columns: readonly Column[];
  /** What is wrong with the values together, as an Indonesian sentence. */
  readonly wrong?: (values: Values) => string | undefined;
  /** For rows: the row of the book that the values become. */
  readonly row?: (values: Values) => Values;
}

/** The opening forms of all books; the engine gets them by injection, as it gets the catalogue. */
export class OpeningForms {
  constructor(readonly forms: readonly OpeningForm[]) {}

  find(book: string): OpeningForm | undefined {
    return this.forms.find((form) => form.book === book);
  }

  get books(): readonly string[] {
    return this.forms.map(({ book }) => book);
  }
}
