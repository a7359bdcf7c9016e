import type { Bidang, Book, DueRule } from '../book.js';
import { dayOf, lastDay, monthOf, nextPeriod, period as periodOfYear, periodAfter, yearOf } from '../period.js';
import { addDays, addWorkingDays } from './working-days.js';
import type { DeadlineRule } from './deadline.js';
import { deadlines } from './deadlines.js';

/** The day a book is due for a period. For "change" it is the day if the month had a change. */
export function dueDate(rule: DueRule, period: string): string {
  if (rule.by) {
    const year = yearOf(period) + (rule.byYear === 'after' ? 1 : rule.byYear === 'before' ? -1 : 0);
    return `${year}-${rule.by}`;
  }
  const end = rule.every === 'semester' ? periodOfYear(yearOf(period), monthOf(period) <= 6 ? 6 : 12) : period;
  return rule.dayOfNextMonth ? dayOf(nextPeriod(end), rule.dayOfNextMonth) : lastDay(end);
}

/** The day a bidang is to be handed in for a period; where the bidang has none, the earliest due of the books handed in. */
export function submissionDue(bidang: Bidang, period: string, books: readonly Pick<Book, 'due'>[] = []): string | undefined {
  const rule = deadlines.find((one) => one.bidang === bidang)?.rule;
  const ofBidang = rule && calendarDate(rule, period);
  return ofBidang ?? books.map((book) => dueDate(book.due, period)).sort()[0];
}

/** The date of a rule that goes by the calendar, for a period (its month, quarter or year); undefined for the others. */
export function calendarDate(rule: DeadlineRule, period: string): string | undefined {
  if (!('every' in rule)) return undefined;
  if (rule.every === 'office') return calendarDate({ every: rule.default, day: 'last' }, period);
  if (rule.every === 'year') {
    const day = rule.by ?? rule.on;
    if (day) return `${yearOf(period)}-${day}`;
    return rule.month && rule.week ? endOfWeek(periodOfYear(yearOf(period), rule.month), rule.week) : undefined;
  }
  if (rule.day === undefined) return undefined;
  const end = rule.every === 'quarter' ? periodOfYear(yearOf(period), Math.ceil(monthOf(period) / 3) * 3) : period;
  const month = periodAfter(end, rule.monthsLater ?? 0);
  return rule.day === 'last' ? lastDay(month) : dayOf(month, rule.day);
}

/** The days of a rule that counts from an event; several where the rule has steps. */
export function datesAfter(rule: DeadlineRule, event: string, holidays: Iterable<string>): readonly string[] {
  if ('before' in rule) return [shift(event, -rule.months)];
  if (!('after' in rule)) return [];
  if (rule.days !== undefined) return [addDays(event, rule.days)];
  if (rule.workingDays !== undefined) return [rule.workingDays].flat().map((n) => addWorkingDays(event, n, holidays));
  return [shift(event, (rule.months ?? 0) + 12 * (rule.years ?? 0))];
}

const shift = (date: string, months: number) => dayOf(periodAfter(date.slice(0, 7), months), Number(date.slice(8)));

/** Weeks of a report are counted from the 1st, seven days each: the second week of July ends on the 14th. */
const endOfWeek = (month: string, week: number) => dayOf(month, week * 7);
