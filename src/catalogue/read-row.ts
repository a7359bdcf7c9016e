import type { ProblemDetail } from '#kernel/problem';
import type { Column, Edition, Values } from './book.js';
import { columnName } from './column-name.js';
import type { ColumnKind } from './columns/column-kind.js';
import { kindOf } from './columns/columns.js';
import { nearest } from './nearest.js';

export interface RowReading {
  /** What people may type, as it is stored; columns left empty are absent (in a partial reading null clears them). */
  readonly values: Values;
  /** Computed columns that came along: only compared with what the system reckons. */
  readonly given: Values;
  readonly problems: ProblemDetail[];
}

export interface ReadRowOptions {
  /** A correction: only the columns given are read, nothing is asked for. */
  readonly partial?: boolean;
  /** Path before the column's key in problems. */
  readonly at?: string;
}

interface Reader {
  readonly column: Column;
  readonly kind: ColumnKind;
}

interface Plan {
  readonly readers: ReadonlyMap<string, Reader>;
  /** Keys worth suggesting for a misspelt one: a number the system gives is refused when typed. */
  readonly typed: readonly string[];
  readonly required: readonly Column[];
  readonly defaults: readonly (readonly [string, string])[];
}

const plans = new WeakMap<Edition, Plan>();

function planOf(edition: Edition): Plan {
  const known = plans.get(edition);
  if (known) return known;
  const plan: Plan = {
    readers: new Map(edition.columns.map((column) => [column.key, { column, kind: kindOf(column) }])),
    typed: edition.columns.filter(({ numbering }) => !numbering).map(({ key }) => key),
    // A newborn has no NIK yet: a missing one is weighed by the checks, not refused.
    required: edition.columns.filter((column) => column.required && !column.computed && !column.numbering && column.type !== 'nik'),
    defaults: edition.columns.flatMap((column) => (column.default === undefined ? [] : [[column.key, column.default] as const])),
  };
  plans.set(edition, plan);
  return plan;
}

/** Reads a row in the words of its edition. What cannot be read as its type is a problem; whether it is right is for the checks. */
export function readRow(edition: Edition, input: Readonly<Record<string, unknown>>, { partial = false, at = 'values' }: ReadRowOptions = {}): RowReading {
  const plan = planOf(edition);
  const reading: RowReading = { values: {}, given: {}, problems: [] };
  const { values, given, problems } = reading;
  for (const key of Object.keys(input)) {
    const reader = plan.readers.get(key);
    if (!reader) {
      problems.push(unknownKey(key, plan, at));
      continue;
    }
    const { column } = reader;
    const read = reader.kind.read(input[key], column);
    if ('problem' in read) problems.push({ field: `${at}.${key}`, ...read.problem });
    else if (read.value === null) {
      if (partial && !column.computed && !column.numbering) values[key] = null;
    } else if (column.numbering) problems.push({ field: `${at}.${key}`, message: 'Nomor urut diberi sistem.', mend: 'Kosongkan kolom nomor urut.' });
    else (column.computed ? given : values)[key] = read.value;
  }
  if (!partial) for (const [key, value] of plan.defaults) values[key] ??= value;
  for (const column of plan.required) {
    const missing = partial ? values[column.key] === null : values[column.key] === undefined;
    if (missing && !problems.some((one) => one.field === `${at}.${column.key}`)) problems.push({ field: `${at}.${column.key}`, message: `${columnName(column)} wajib diisi.`, mend: column.hint });
  }
  return reading;
}

function unknownKey(key: string, plan: Plan, at: string): ProblemDetail {
  // A key may be anything a client sent, even a NIK.
  const shown = key.slice(0, 60).replace(/\d{6,}/g, '…').replace(/[^\p{L}\p{N}_.…-]/gu, '');
  const near = nearest(key, plan.typed);
  return { field: `${at}.${shown}`, message: `Kolom ${shown} tidak ada di buku ini.`, mend: near ? `Mungkin maksudnya ${near}.` : 'Hapus kolom itu, atau lihat nama kolom di katalog.' };
}
