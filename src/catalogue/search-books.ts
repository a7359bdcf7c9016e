import type { Book } from './book.js';

const words = (text: string) => text.toLowerCase().normalize('NFKD').split(/[^\p{L}\p{N}]+/u).filter(Boolean);
const bareCode = (text: string) => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** How well a book answers: its code, a name word for word, the start of words, or not at all. */
function rank(book: Book, asked: readonly string[], text: string): number {
  if (bareCode(book.code) === bareCode(text)) return 4;
  let best = 0;
  for (const name of [book.title, ...book.aliases, ...(book.shortNames ?? []), book.titleEn]) {
    const known = words(name);
    if (known.join(' ') === asked.join(' ')) return 3;
    if (asked.every((word) => known.includes(word))) best = Math.max(best, 2);
    else if (asked.every((word) => known.some((one) => one.startsWith(word)))) best = Math.max(best, 1);
  }
  return best;
}

/** Best first; among equals the order of the law. */
export function searchBooks(books: readonly Book[], text: string): readonly Book[] {
  const asked = words(text);
  if (asked.length === 0) return books;
  return books
    .map((book) => ({ book, rank: rank(book, asked, text) }))
    .filter((one) => one.rank > 0)
    .sort((one, other) => other.rank - one.rank)
    .map((one) => one.book);
}
