import type { Book, Edition } from '#catalogue/book';

/** "B1Entry"; an edition beside the default carries its own name: "C4EntryPermendagri202018". */
export function entryTypeName(book: string, edition: string, isDefault = defaults.get(book) === edition): string {
  const suffix = isDefault ? '' : edition.split('_').map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
  return `${book.replace('.', '')}Entry${suffix}`;
}

const defaults = new Map<string, string>();

/** Tells the names which edition of each book is the default. */
export function nameEntryTypes(books: readonly Book[]): void {
  for (const book of books) defaults.set(book.code, (book.editions[0] as Edition).code);
}
