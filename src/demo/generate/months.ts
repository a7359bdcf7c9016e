import { dayOf, lastDay, monthOf, periodAfter, periodOf, yearOf } from '#catalogue/period';

/** Reckoning with days that only the demo needs, on top of the catalogue's months; all of it text, without a time zone to go wrong. */
export type Month = string;
export type Day = string;

/** All months from the first to the last, both included. */
export function monthsFrom(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = periodAfter(month, 1)) months.push(month);
  return months;
}

export function addDays(day: Day, by: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}

export function ageOn(day: Day, birth: Day): number {
  const years = yearOf(day) - yearOf(birth);
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** The last day of the month that has come: inside the open month that is today. */
export const closingDay = (month: Month, today: Day): Day => (periodOf(today) === month ? today : lastDay(month));

/** When the paper books end: the day before the first month. */
export const dayBefore = (month: Month): Day => lastDay(periodAfter(month, -1));

const weekday = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();
const isWeekend = (day: Day): boolean => weekday(day) === 0 || weekday(day) === 6;

/** Monday to Friday: an office writes no letter on a Sunday. A Saturday or Sunday goes back to the Friday, else on to the Monday. */
export function officeDay(month: Month, day: number): Day {
  const wanted = dayOf(month, day);
  if (!isWeekend(wanted)) return wanted;
  const friday = addDays(wanted, weekday(wanted) === 6 ? -1 : -2);
  return periodOf(friday) === month ? friday : addDays(wanted, weekday(wanted) === 6 ? 2 : 1);
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
export const romanMonth = (date: Month | Day): string => roman[monthOf(date) - 1]!;
