import type { Book, Edition } from '../book.js';
import type { Check } from './define-check.js';

interface Stage {
  readonly checks: readonly Check[];
  readonly withoutColumns: readonly { readonly id: string; readonly reason: string }[];
}

/** Which checks a form can be asked, found out once per edition rather than once per row. */
export interface Plan {
  readonly keys: ReadonlySet<string>;
  readonly row: Stage;
  readonly whole: Stage;
}

export function planOf(checks: readonly Check[], book: Book, edition: Edition): Plan {
  const keys = new Set(edition.columns.map(({ key }) => key));
  const about = checks.filter(({ books }) => books[0] === book.code || books.includes(book.code) || books[0] === '*');
  const stage = (part: 'row' | 'whole'): Stage => {
    const asked = about.filter((check) => check[part] && speaksOf(check, book.code));
    const askable = asked.filter((check) => needsOf(check, book.code).every((key) => keys.has(key)));
    return {
      checks: silencersFirst(askable),
      withoutColumns: asked.filter((check) => !askable.includes(check)).map(({ id }) => ({ id, reason: 'kolom yang diperlukan tidak ada' })),
    };
  };
  return { keys, row: stage('row'), whole: stage('whole') };
}

function needsOf({ needs, columns }: Check, book: string): readonly string[] {
  if (needs === undefined) return columns[book] ?? [];
  return Array.isArray(needs) ? needs : ((needs as Readonly<Record<string, readonly string[]>>)[book] ?? []);
}

/** A check across books speaks of single rows of its first book only. */
const speaksOf = (check: Check, book: string): boolean => !check.cross || check.books[0] === book;

const silencersFirst = (checks: readonly Check[]): readonly Check[] =>
  [...checks].sort((a, b) => (b.silences?.length ?? 0) - (a.silences?.length ?? 0));
