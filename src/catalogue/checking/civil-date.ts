/** Days without hours or zones, as text: YYYY-MM-DD. Text of this form compares in the order of the calendar. */

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
export const daysInMonth = (year: number, month: number): number => (month === 2 && isLeapYear(year) ? 29 : (monthDays[month - 1] ?? 0));

/** A date as typed, or undefined where the cell holds none. */
export function dateOf(cell: unknown): string | undefined {
  if (typeof cell !== 'string') return undefined;
  const [, year, month, day] = shape.exec(cell) ?? [];
  if (!year || Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month))) return undefined;
  return cell;
}

/** The last day of a month (YYYY-MM) or of a year (YYYY). */
export function lastDayOf(period: string): string {
  const [year, month] = period.split('-').map(Number) as [number, number?];
  return month ? `${period.slice(0, 7)}-${daysInMonth(year, month)}` : `${year}-12-31`;
}

export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Full years on a day; a child of 29 February is a year older on 1 March of a common year. */
export function ageOn(day: string, born: string): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}

/** The same day years later; 29 February becomes 1 March where there is none. */
export function yearsLater(date: string, years: number): string {
  const year = Number(date.slice(0, 4)) + years;
  return date.endsWith('-02-29') && !isLeapYear(year) ? `${year}-03-01` : `${year}${date.slice(4)}`;
}
