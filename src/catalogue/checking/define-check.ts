import type { Book, Edition, Values } from '../book.js';
import type { CheckDeclaration, CheckRow, CheckWorld } from '../check.js';

/** One place where a rule does not hold. */
export interface Failure {
  /** Columns the mend concerns; left out: those the check declares for the book. */
  readonly columns?: readonly string[];
  /** Which part of the check failed (awal/akhir; a no. KK). May be personal: never put in a message as it is. */
  readonly part?: string;
  /** Index of the declared case this weighs as; left out: the check's own weight. */
  readonly as?: number;
  /** Never weighs more than a warning here, whatever the check weighs: a part of the rule that says so itself. */
  readonly onlyWarns?: boolean;
  /** What stands for {x} in message and mend. */
  readonly fill?: Readonly<Record<string, string | number>>;
  /** Says it instead of the declared message, where that one does not fit this part of the rule. */
  readonly message?: string;
  readonly mend?: string;
  /** Position of the row, from 1; of no use in a row's own part, which has but one. */
  readonly row?: number;
  /** The book the row stands in; left out: the check's first book. */
  readonly book?: string;
}

export type Failed = Failure | readonly Failure[] | undefined;

/** What a check of rows or of one book may look at. */
export interface Here {
  readonly book: Book;
  readonly edition: Edition;
  readonly world: CheckWorld;
  /** Whether the form in hand has this column. */
  has(key: string): boolean;
}

/** What a check across books may look at. */
export interface Across {
  readonly world: CheckWorld;
  /** Rows of a book; asked only for books the check named as partners. */
  rows(book: string): readonly CheckRow[];
  /** Rows of the period (or year) before, where they are known. */
  previous(book: string): readonly CheckRow[];
}

/** A check: what the office declares, and beside it how the machine reads it. */
export interface Check extends CheckDeclaration {
  /** What the keeper does about it, one Indonesian sentence; {x} is filled in. */
  readonly mend: string;
  /** Columns without which the check cannot be run; left out: every column declared for the book. */
  readonly needs?: readonly string[] | Readonly<Record<string, readonly string[]>>;
  /** Checks that say nothing more about a row once this one failed there. */
  readonly silences?: readonly string[];
  /** Why it cannot be run with what is known, in Indonesian; undefined: it can. */
  readonly lacks?: (world: CheckWorld, book: string) => string | undefined;
  /** Books on whose submission the cross part runs; left out: the first one. */
  readonly subjects?: readonly string[];
  /** Books whose rows the cross part cannot do without; left out: every declared book. */
  readonly partners?: readonly string[];
  /** Run when a row is saved, and again with the book. Speaks of this row alone. */
  readonly row?: (values: Values, here: Here) => Failed;
  /** Run when the book is closed. */
  readonly whole?: (rows: readonly CheckRow[], here: Here) => Failed;
  /** Run when the book is handed in, and again at verification. */
  readonly cross?: (across: Across) => Failed;
}

/** Declares a check. Its message, weight and legal basis are data; only the reading of the rule is code. */
export function defineCheck<const C extends Check>(check: C): Check {
  return check;
}
