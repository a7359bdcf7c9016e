/** A period is a month, written YYYY-MM; a date is YYYY-MM-DD. Both are plain text, so that no time zone can shift them. */
const PERIOD = /^(\d{4})-(0[1-9]|1[0-2])$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const two = (n: number) => String(n).padStart(2, '0');

export const isPeriod = (text: unknown): text is string => typeof text === 'string' && PERIOD.test(text);

/** A day that exists: no 31 February. */
export function isDate(text: unknown): text is string {
  const parts = typeof text === 'string' ? DATE.exec(text) : null;
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export const yearOf = (periodOrDate: string): number => Number(periodOrDate.slice(0, 4));
export const monthOf = (periodOrDate: string): number => Number(periodOrDate.slice(5, 7));

/** The month a date lies in. */
export const periodOf = (date: string): string => date.slice(0, 7);

export const period = (year: number, month: number): string => `${String(year).padStart(4, '0')}-${two(month)}`;

/** The period a number of months later; earlier when negative. */
export function periodAfter(start: string, months: number): string {
  const count = yearOf(start) * 12 + monthOf(start) - 1 + months;
  return period(Math.floor(count / 12), (count % 12) + 1);
}

export const nextPeriod = (of: string): string => periodAfter(of, 1);
export const previousPeriod = (of: string): string => periodAfter(of, -1);

export const firstDay = (of: string): string => `${of}-01`;
export const lastDay = (of: string): string => `${of}-${two(daysInMonth(yearOf(of), monthOf(of)))}`;

/** A day of a month, or its last day where the month is shorter. */
export const dayOf = (of: string, day: number): string => `${of}-${two(Math.min(day, daysInMonth(yearOf(of), monthOf(of))))}`;

const monthNames = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'] as const;

export const monthName = (month: number): string => monthNames[month - 1] ?? '';
/** "Maret 2026". */
export const periodName = (of: string): string => `${monthName(monthOf(of))} ${yearOf(of)}`;
/** "4 Maret 2026". */
export const dateName = (date: string): string => `${Number(date.slice(8))} ${periodName(periodOf(date))}`;
