import type { Book, Edition, Value, Values } from '#catalogue/book';
import type { Mapping } from '../mapping/mapping.js';
import { digestOf, identitiesOf, identityKeysOf } from './identity.js';

/** A row of the upload: read, or refused. */
export interface IncomingRow {
  readonly line: number;
  readonly values: Values;
  readonly problems: readonly unknown[];
}

/** A row the book already holds. */
export interface ExistingRow {
  readonly id: string;
  readonly values: Values;
}

/** What an upload can change: a mapped column also by leaving it empty, a header field only by naming it. */
export interface Carried {
  readonly columns: readonly string[];
  readonly header: readonly string[];
}

export interface ColumnChange {
  readonly key: string;
  readonly before: Value;
  readonly after: Value;
}

export interface PreviewComparison<R extends IncomingRow, E extends ExistingRow> {
  readonly added: R[];
  readonly changed: { readonly row: R; readonly existing: E; readonly changes: readonly ColumnChange[] }[];
  readonly unchanged: { readonly row: R; readonly existing: E }[];
  readonly refused: R[];
  /** The same row twice in the file, alike in all; the first of them is taken. */
  readonly doubled: { readonly row: R; readonly firstLine: number }[];
}

/** Columns reckoned or numbered by the system are never changed by an upload; nor is a column the upload does not have. */
export function carriedBy(mapping: Mapping, edition: Edition): Carried {
  const mapped = new Set([...mapping.columns.map(({ key }) => key), ...Object.keys(mapping.fixed ?? {})]);
  const typed = edition.columns.filter(({ computed, numbering }) => !computed && !numbering);
  return { columns: typed.filter(({ key }) => mapped.has(key)).map(({ key }) => key), header: typed.filter(({ no, key }) => no === 0 && !mapped.has(key)).map(({ key }) => key) };
}

/** What committing an upload would do to the book. Lines that contradict each other come refused (same-identity.ts). */
export function comparePreview<R extends IncomingRow, E extends ExistingRow>(incoming: readonly R[], existing: readonly E[], book: Book, carried: Carried): PreviewComparison<R, E> {
  const result: PreviewComparison<R, E> = { added: [], changed: [], unchanged: [], refused: [], doubled: [] };
  const twins = new Twins(existing, book);
  const seen = new Seen(book);
  for (const row of incoming) {
    if (row.problems.length) {
      result.refused.push(row);
      continue;
    }
    const firstLine = seen.before(row);
    if (firstLine !== undefined) {
      result.doubled.push({ row, firstLine });
      continue;
    }
    const twin = twins.take(row.values);
    if (!twin) result.added.push(row);
    else {
      const changes = changesBetween(twin.values, row.values, carried);
      if (changes.length) result.changed.push({ row, existing: twin, changes });
      else result.unchanged.push({ row, existing: twin });
    }
  }
  return result;
}

/** The rows of the book by all their identities; each is taken once, equal ones in their order. */
class Twins<E extends ExistingRow> {
  private readonly known = new Map<string, E[]>();
  private readonly taken = new Set<string>();

  constructor(existing: readonly E[], private readonly book: Book) {
    for (const row of existing)
      for (const identity of identitiesOf(row.values, identityKeysOf(book))) {
        const rows = this.known.get(identity);
        if (rows) rows.push(row);
        else this.known.set(identity, [row]);
      }
  }

  take(values: Values): E | undefined {
    for (const identity of identitiesOf(values, identityKeysOf(this.book))) {
      const twin = this.known.get(identity)?.find(({ id }) => !this.taken.has(id));
      if (!twin) continue;
      this.taken.add(twin.id);
      return twin;
    }
    return undefined;
  }
}

/** Where the very same row of the file has been before. A cash book may hold two alike in all but the amount. */
class Seen {
  private readonly names = new Map<string, { readonly first: IncomingRow; lines?: Map<string, number> }>();

  constructor(private readonly book: Book) {}

  /** A whole row is put in a digest only once another one goes by its name: twenty thousand digests cost a tenth of a preview. */
  before(row: IncomingRow): number | undefined {
    const name = identitiesOf(row.values, identityKeysOf(this.book))[0]!;
    const known = this.names.get(name);
    if (!known) {
      this.names.set(name, { first: row });
      return undefined;
    }
    known.lines ??= new Map([[digestOf(known.first.values), known.first.line]]);
    const digest = digestOf(row.values);
    const line = known.lines.get(digest);
    if (line === undefined) known.lines.set(digest, row.line);
    return line;
  }
}

function changesBetween(before: Values, after: Values, { columns, header }: Carried): ColumnChange[] {
  const keys = [...columns, ...header.filter((key) => after[key] !== undefined)];
  return keys.map((key) => ({ key, before: before[key] ?? null, after: after[key] ?? null })).filter((change) => change.before !== change.after);
}
