import type { Values } from '../book.js';
import type { CheckWorld, Finding } from '../check.js';
import { dateOf } from './civil-date.js';
import type { Check, Failure } from './define-check.js';
import { weigh } from './weigh.js';

/** Where a failure was found. */
export interface Spot {
  readonly world: CheckWorld;
  readonly book: string;
  readonly row?: number;
  readonly entryId?: string;
  readonly values?: Values;
  /** The columns that date a row of this book, the deciding one first. */
  readonly periodKeys?: readonly string[];
}

export function findingOf(check: Check, failure: Failure, spot: Spot): Finding {
  const { severity, blocks } = weigh(check, failure, spot.world, dayOf(spot));
  const book = failure.book ?? spot.book;
  return {
    check: check.id, severity, blocks, book,
    message: sentence(check, failure, spot.row),
    columns: failure.columns ?? check.columns[book] ?? [],
    ...(spot.row === undefined ? {} : { row: spot.row }),
    ...(spot.entryId === undefined ? {} : { entryId: spot.entryId }),
    ...(failure.part === undefined ? {} : { part: failure.part }),
  };
}

function dayOf({ values, periodKeys = [] }: Spot): string | undefined {
  return values && periodKeys.map((key) => dateOf(values[key])).find((date) => date !== undefined);
}

/** "Baris 4: Saldo BKU salah di baris 4. Seharusnya ..." */
function sentence(check: Check, failure: Failure, row: number | undefined): string {
  const fill = (words: string) => words.replace(/\{(\w+)\}/g, (_, key: string) => String(failure.fill?.[key] ?? '…'));
  const where = row === undefined ? '' : `Baris ${row}: `;
  return `${where}${stop(fill(failure.message ?? check.message))} ${stop(fill(failure.mend ?? check.mend))}`;
}

const stop = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);
