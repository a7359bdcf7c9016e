import { kindOf, requiredKindsOf } from '#berkas/berkas-kinds';
import type { ManifestBook } from './revision/manifest.js';

export interface MissingBerkas {
  readonly book: string;
  /** Kinds of which one will do, as people call them. */
  readonly anyOf: readonly string[];
}

/** Berkas a book cannot be checked without (K8), that are not there. An empty month needs none. */
export function missingBerkas(books: readonly Pick<ManifestBook, 'book' | 'nihil'>[], kinds: Readonly<Record<string, readonly string[]>>): MissingBerkas[] {
  return books.flatMap(({ book, nihil }) => {
    const required = nihil ? [] : requiredKindsOf(book);
    const there = required.length === 0 || required.some((kind) => kinds[book]?.includes(kind));
    return there ? [] : [{ book, anyOf: required.map((kind) => kindOf(kind).label) }];
  });
}
