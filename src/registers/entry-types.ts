import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Book, Column, Edition } from '#catalogue/book';
import type { Catalogue } from '#catalogue/catalogue';
import { kindOf } from '#catalogue/columns/columns';
import { DateOnly, Rupiah } from '#kernel/graphql/scalars';
import { EntryView } from './entry.dto.js';
import { entryTypeName, nameEntryTypes } from './entry-type-name.js';

const scalars = { String, Int, Float, Boolean, Date: DateOnly, Rupiah } as const;

/** One GraphQL type per edition of a book, made from its declaration: every column a field with its hint as description. */
export function entryTypes(catalogue: Catalogue): (new () => EntryView)[] {
  nameEntryTypes(catalogue.books);
  return catalogue.books.flatMap((book) => book.editions.map((edition) => entryType(book, edition)));
}

function entryType(book: Book, edition: Edition): new () => EntryView {
  class BookEntry extends EntryView {}
  ObjectType(entryTypeName(book.code, edition.code), {
    description: `${book.code} ${book.title} (${edition.basis})${edition.status === 'usulan' ? '; formulir usulan' : ''}`,
    implements: () => [EntryView],
  })(BookEntry);
  for (const column of edition.columns) {
    Field(() => scalars[kindOf(column).graphql], { nullable: true, description: describe(column) })(BookEntry.prototype, column.key);
  }
  return BookEntry;
}

const describe = (column: Column): string =>
  `${[...(column.heading ?? []), column.label].join(' > ')}${column.no ? ` (kolom ${column.no}${column.part ? `, ${column.part}` : ''})` : ''}. ${column.hint}`;
