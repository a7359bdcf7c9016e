/** What a column holds. One interpreter per use is keyed by this, so that the compiler lists what a new kind lacks. */
export const columnTypes = ['text', 'integer', 'decimal', 'money', 'date', 'year', 'bool', 'enum', 'nik', 'no_kk'] as const;
export type ColumnType = (typeof columnTypes)[number];

export type Bidang = 'umum' | 'penduduk' | 'keuangan' | 'pembangunan' | 'bpd' | 'lkd';
/** isian: typed rows; berkas: handed in as a file; mati: not kept by this desa. */
export const bookModes = ['isian', 'berkas', 'mati'] as const;
export type BookMode = (typeof bookModes)[number];
/** Classes of personal data; a column without one is not personal. */
export type PersonalClass = 'nik' | 'kk' | 'identity' | 'contact';

export interface Column {
  /** Number in the numbered row of the form; 0: a field of the form's header; null: ours, not on the form. Two columns may share a number (see part). */
  readonly no: number | null;
  /** The key under which a row holds the value, at both doors and in the database. */
  readonly key: string;
  readonly label: string;
  /** Headings above the column, outermost first; empty for a plain column. */
  readonly heading?: readonly string[];
  readonly type: ColumnType;
  readonly required?: boolean;
  /** Key of the code list, for type enum. */
  readonly codes?: string;
  /** How to fill it, one Indonesian sentence, shown at the cell. */
  readonly hint: string;
  /** Which part of a composite column of the law this is: nomor, tanggal, tempat. */
  readonly part?: string;
  readonly origin?: 'system' | 'penjabaran' | 'perubahan';
  /** Reckoned by the system; what an import brings is only compared. */
  readonly computed?: boolean;
  readonly personal?: PersonalClass;
  /** Given by the register engine, refused when typed: the running number. */
  readonly numbering?: boolean;
  /** Taken when a new row leaves the column empty. */
  readonly default?: string;
  /** How a computed column is reckoned from the others. */
  readonly formula?: Formula;
}

/**
 * sum minus less, or the product; running: on top of the row before, the first row on top of the balance carried over;
 * carriedIn: the text column that marks a row as a carried balance ("Saldo awal"), whose amounts are not added again.
 */
export type Formula =
  | { readonly sum: readonly string[]; readonly less?: readonly string[]; readonly running?: boolean; readonly carriedIn?: string }
  | { readonly product: readonly [string, string] };

/** A book kept in versions, each tied to a decision in another book: the budget and its changes. */
export interface Versions {
  readonly kinds: readonly string[];
  readonly tiedTo: { readonly book: string; readonly keys: readonly string[] };
  /** Columns of the first version, and what stands in their place later. */
  readonly replaces: Readonly<Record<string, readonly string[]>>;
  /** The edition a later version is written in. */
  readonly edition: string;
}

/** One published form of a book. It never changes; a new law is a new edition. */
export interface Edition {
  readonly code: string;
  /** usulan: a form of ours, never printed as "Lampiran". */
  readonly status: 'resmi' | 'usulan';
  readonly basis: string;
  readonly columns: readonly Column[];
  /** A row as an office would write it, of synthetic people; shown at the doors and read by the tests of every interpreter. */
  readonly example: Values;
  /** Keys of columns that are a proposal inside an official form. */
  readonly proposedColumns?: readonly string[];
}

export interface Signer {
  readonly role: string;
  readonly position: 'left' | 'right';
  readonly label: string;
}

export interface DueRule {
  readonly every: 'month' | 'semester' | 'year' | 'change';
  /** Day of the month after the period; 0: the last day of the period itself. */
  readonly dayOfNextMonth?: number;
  /** MM-DD, for what is due once a year. */
  readonly by?: string;
  /** The year of that day seen from the book's: the work plan is due the year before, the land register the year after. */
  readonly byYear?: 'before' | 'after';
  readonly basis: string;
  /** V seen in a source, R recalled, L the office may change it. */
  readonly mark: 'V' | 'R' | 'L';
}

export interface PeriodRule {
  readonly kind: 'monthly' | 'yearly' | 'running';
  readonly eventDateKeys: readonly string[];
  /** This date decides the month instead of the event's: a birth reported late counts where it was reported. */
  readonly reportDateKey?: string;
  readonly numbering: 'monthly' | 'yearly' | 'never' | 'none' | 'per_kegiatan';
  readonly carry?: string;
}

export interface Book {
  /** As in the law: "A.1". */
  readonly code: string;
  readonly bidang: Bidang;
  readonly scope: 'desa' | 'bpd' | 'lkd';
  readonly title: string;
  readonly titleEn: string;
  /** Names the guideline of the office uses for it; found by search, shown on the checklist. */
  readonly aliases: readonly string[];
  /** What offices call it in speech: BKU, RAB; found by search only. */
  readonly shortNames?: readonly string[];
  readonly legalBasis: string;
  /** false: the code is ours or the desa's, not in an annex. */
  readonly codeOfficial: boolean;
  readonly keeper: string;
  readonly signers: readonly Signer[];
  readonly due: DueRule;
  readonly modeDefault: BookMode;
  readonly period: PeriodRule;
  /** Header columns that split the book into sheets with numbers and balance of their own. */
  readonly sheetBy: readonly string[];
  /** kept: typed by people; derived: reckoned and confirmed. */
  readonly kept: 'kept' | 'derived';
  /** Columns typed when the month is closed. */
  readonly closeColumns: readonly Column[];
  readonly versions?: Versions;
  /** The first is the default. */
  readonly editions: readonly [Edition, ...Edition[]];
  /** false: declared only; no desa can keep it yet. */
  readonly keepable: boolean;
  /** A book that calls for this one: while that one is kept, this one is too. */
  readonly dueWith?: string;
  readonly note?: string;
}

export type Value = string | number | boolean | null;
/** A row of a book: what stands under each column's key. */
export type Values = Record<string, Value | undefined>;

/** Declares a book; a typo in a shape is a compile error, and the literal type is kept for inference. */
export function defineBook<const B extends Book>(book: B): B {
  return book;
}
