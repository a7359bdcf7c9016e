import { Injectable } from '@nestjs/common';
import type { Book, Values } from '#catalogue/book';
import { Catalogue } from '#catalogue/catalogue';
import type { CheckWorld, Finding } from '#catalogue/check';
import { CheckEngine } from '#catalogue/checking/engine';
import { withoutNumbers } from '#catalogue/checking/mask';
import { kindOf } from '#catalogue/columns/columns';
import { readRow } from '#catalogue/read-row';
import { reckonRow } from '#catalogue/reckon';
import { placeEntry, type Placing } from './entry-period.js';
import { mustBePeriod, type KeptBook } from './kept-book.js';
import { registerProblems } from './register.problems.js';

export interface ReadEntry {
  readonly values: Values;
  readonly computed: Values;
  readonly findings: readonly Finding[];
}

/** Turns what came through a door into the values of a row, and asks the row checks about them. */
@Injectable()
export class EntryReader {
  constructor(private readonly catalogue: Catalogue, private readonly checks: CheckEngine) {}

  /** What cannot be read as its type is refused (422); what a check finds wrong is kept with the row. */
  read(kept: KeptBook, input: Readonly<Record<string, unknown>>, today: string): ReadEntry {
    const { values, given, problems } = readRow(kept.edition, input);
    if (problems.length > 0) throw registerProblems.values(problems);
    return this.check(kept, { ...values, ...given }, today);
  }

  /** The row checks alone, for values already read. */
  check(kept: KeptBook, values: Values, today: string): ReadEntry {
    const computed = reckonRow(kept.edition, values);
    const { findings } = this.checks.checkRow(kept.book, kept.edition, { ...computed, ...values }, rowWorld(kept, today));
    return { values, computed, findings: findings.map(withoutNumbers) };
  }

  /** Which month the row goes to, judged by its dates alone: the edition to read the rest with depends on the month. */
  placing(book: Book, input: Readonly<Record<string, unknown>>, asked: string | undefined, today: string): Placing {
    const keys = [book.period.reportDateKey, ...book.period.eventDateKeys].filter((key) => key !== undefined);
    const dates: Values = {};
    for (const column of this.catalogue.edition(book).columns) {
      if (!keys.includes(column.key) || input[column.key] === undefined) continue;
      const read = kindOf(column).read(input[column.key], column);
      if ('value' in read) dates[column.key] = read.value;
    }
    return placeEntry(book, dates, asked === undefined ? undefined : mustBePeriod(asked), today);
  }
}

/** What a row check may know. */
export const rowWorld = (kept: KeptBook, today: string): CheckWorld => ({
  period: kept.period, today, editions: { [kept.book.code]: kept.edition.code }, softenings: kept.softenings,
  ...(kept.desa.transitionUntil ? { transitionUntil: kept.desa.transitionUntil } : {}),
});
