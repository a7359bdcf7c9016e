import { daysInMonth, isDate, lastDay } from '../period.js';

/* Days without hours or zones, as text: YYYY-MM-DD. Text of this form compares in the order of the calendar. */

/** A date as typed, or undefined where the cell holds none. */
export const dateOf = (cell: unknown): string | undefined => (isDate(cell) ? cell : undefined);

/** The last day of a month (YYYY-MM) or of a year (YYYY). */
export const lastDayOf = (period: string): string => (period.length === 4 ? `${period}-12-31` : lastDay(period.slice(0, 7)));

export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Full years on a day; a child of 29 February is a year older on 1 March of a common year. */
export function ageOn(day: string, born: string): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}

/** The same day years later; 29 February becomes 1 March where there is none. */
export function yearsLater(date: string, years: number): string {
  const year = Number(date.slice(0, 4)) + years;
  return date.endsWith('-02-29') && daysInMonth(year, 2) === 28 ? `${year}-03-01` : `${year}${date.slice(4)}`;
}
