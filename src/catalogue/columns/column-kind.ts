import type { Column, Value } from '../book.js';

/** What could not be read, and how to mend it; never the text itself, which may be personal. */
export interface Unreadable {
  readonly message: string;
  readonly mend: string;
}

export type Reading = { readonly value: Value } | { readonly problem: Unreadable };

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Everything the system does with a column, by its type. */
export interface ColumnKind {
  /** What people type or spreadsheets bring, as the value that is stored; null for nothing. */
  read(input: unknown, column: Column): Reading;
  /** The stored value, as JSON Schema 2020-12. */
  jsonSchema(column: Column): JsonSchema;
  /** As printed on the form. */
  print(value: Value, column: Column): string;
  /** How a list is sorted by it: text as it stands in jsonb, or cast to a number. */
  readonly sort: 'text' | 'number';
  /** Scalar at the GraphQL door. */
  readonly graphql: 'String' | 'Int' | 'Float' | 'Boolean' | 'Date' | 'Rupiah';
  /** Number format in a worksheet; '@' is text. */
  readonly excel: string;
}

export const nothing: Reading = { value: null };
export const read = (value: Value): Reading => ({ value });
export const unreadable = (message: string, mend: string): Reading => ({ problem: { message, mend } });

/** What the office leaves for "nothing": an empty cell or a dash. */
export const isBlank = (input: unknown): input is null | undefined | string => input === null || input === undefined || (typeof input === 'string' && input.length < 20 && /^[\s-]*$/.test(input));
