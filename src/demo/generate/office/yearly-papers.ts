import { periodOf, yearOf } from '#catalogue/period';
import { officeDay, type Day, type Month } from '../months.js';

/** A paper that the desa issues every year around the same day. */
export interface YearlyPaper {
  readonly month: number;
  readonly day: number;
  /** {th}: the year of the paper, {lalu}: the year before, {depan}: the year after. */
  readonly tentang: string;
  readonly uraian: string;
  /** Only in these years; every year without. */
  readonly years?: readonly number[];
}

export interface DatedPaper<P> {
  readonly paper: P;
  readonly date: Day;
  /** The month in whose books it stands: what was issued earlier in the year is taken over in the first month. */
  readonly period: Month;
}

export const fillYears = (text: string, year: number): string => text.replaceAll('{th}', String(year)).replaceAll('{lalu}', String(year - 1)).replaceAll('{depan}', String(year + 1));

/** The papers of all years from the first month's year up to today, in order of their dates; those of the year before stand under its December. */
export function papersOf<P extends YearlyPaper>(papers: readonly P[], from: Month, today: Day, firstYear = yearOf(from)): DatedPaper<P>[] {
  const dated: DatedPaper<P>[] = [];
  for (let year = firstYear; year <= yearOf(today); year += 1) {
    for (const paper of papers) {
      const date = officeDay(`${year}-${String(paper.month).padStart(2, '0')}`, paper.day);
      if ((paper.years && !paper.years.includes(year)) || date > today) continue;
      dated.push({ paper, date, period: year < yearOf(from) ? `${year}-12` : periodOf(date) < from ? from : periodOf(date) });
    }
  }
  return dated.sort((one, other) => one.date.localeCompare(other.date));
}
