import type { Values } from './book.js';

export type Severity = 'error' | 'warn' | 'info';
/** What a failed check stops: nothing, the close of the book, or the handing in. Only errors block. */
export type Blocks = 'never' | 'close' | 'submit';
export type CheckScope = 'row' | 'book' | 'cross';

/** A failed check, kept with the row or the book; never a reason to lose what was typed. */
export interface Finding {
  /** Id of the check: "B1-01". */
  readonly check: string;
  readonly severity: Severity;
  readonly blocks: Blocks;
  /** Indonesian, with the place and the mend; holds no NIK, no. KK or name in clear. */
  readonly message: string;
  readonly book: string;
  /** Columns the mend concerns. */
  readonly columns: readonly string[];
  /** Position of the row in what was checked, from 1. */
  readonly row?: number;
  /** Id of the entry, where rows have one. */
  readonly entryId?: string;
  /** Which part of the check failed, where it has parts (awal/akhir; a no. KK). May be personal: kept out of messages and logs. */
  readonly part?: string;
}

/** A row as the checks see it. */
export interface CheckRow {
  readonly entryId?: string;
  readonly values: Values;
}

/** What a check knows besides the rows: all optional; a check whose input is missing is not run. */
export interface CheckWorld {
  /** YYYY-MM. */
  readonly period?: string;
  /** YYYY-MM-DD in the office's zone. */
  readonly today?: string;
  /** Edition the desa keeps each book in. */
  readonly editions?: Readonly<Record<string, string>>;
  /** Closing balance of the month before, per book and sheet ('' for a book without sheets). */
  readonly openingBalance?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Rows of last period (or last year), for checks that carry over. */
  readonly previous?: Readonly<Record<string, readonly CheckRow[]>>;
  /** Rows of every book the check may look at; a missing book is open or handed in as berkas: "belum dapat diperiksa". */
  readonly books?: Readonly<Record<string, readonly CheckRow[]>>;
  /** What was typed when the month was closed, per book. */
  readonly closeValues?: Readonly<Record<string, Values>>;
  /** Kinds of berkas handed in for the period, per book. */
  readonly attachments?: Readonly<Record<string, readonly string[]>>;
  readonly signatures?: readonly { book: string; role: string; label: string; name: string; jabatan: string; date: string; place?: string }[];
  readonly nihil?: Readonly<Record<string, boolean>>;
  readonly closedAt?: Readonly<Record<string, string>>;
  readonly checkedAt?: Readonly<Record<string, string>>;
  /** National holidays and cuti bersama, YYYY-MM-DD. */
  readonly holidays?: readonly string[];
  readonly settings?: { readonly cashLimit?: number; readonly costTolerance?: number; readonly taxDays?: number };
  /** Before this period failed rules only warn. */
  readonly transitionUntil?: string;
  /** What the kecamatan softened, per check; never makes a check harder than declared. */
  readonly softenings?: Softenings;
  /** Rows of this year before this period, per book, for sums over the year. */
  readonly earlier?: Readonly<Record<string, readonly CheckRow[]>>;
  /** Rows of the periods after this one, per book: what was reported later is undone when looking back. */
  readonly later?: Readonly<Record<string, readonly CheckRow[]>>;
  /** Last number given before these rows inside the reset period, per book and sheet. */
  readonly lastNumber?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Cumulative expenditure (column 8 of the cash book) before these rows, in rupiah. */
  readonly openingCumulative?: number;
  /** Last day of the period, where it is not the last day of the month. */
  readonly periodEnd?: string;
  /** Keys of the columns found on a handed-in form, in their order, per book. */
  readonly formColumns?: Readonly<Record<string, readonly string[]>>;
  /** Closing balance on the bank's statement, per sheet of C.6. */
  readonly bankStatements?: Readonly<Record<string, number>>;
  /** NIK of active residents of the other villages of the kecamatan. */
  readonly nikElsewhere?: ReadonlySet<string>;
  /** Keputusan Kepala Desa cited in berkas of the period. */
  readonly documents?: readonly { readonly number: string; readonly date: string; readonly title?: string }[];
}

export type Softenings = Readonly<Record<string, { readonly severity?: Severity; readonly blocks?: Blocks }>>;

export interface CheckDeclaration {
  readonly id: string;
  readonly severity: Severity;
  readonly blocks: Blocks;
  /** A kecamatan may soften it. */
  readonly overridable: boolean;
  readonly scope: CheckScope;
  readonly books: readonly string[];
  readonly with?: readonly string[];
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** The rule in words, as the office states it. */
  readonly rule: string;
  readonly cases?: readonly { readonly when: string; readonly severity: Severity; readonly blocks: Blocks }[];
  /** Indonesian message; {x} is filled in. */
  readonly message: string;
  readonly basis: string;
  readonly mark: string;
}
