import type { Book, DueRule } from '#catalogue/book';
import { dueDate, submissionDue } from '#catalogue/calendar/due-date';
import { monthOf, periodAfter, yearOf } from '#catalogue/period';
import type { SubmittedBidang } from './submission.js';

/** The month with whose submission a yearly book goes: due on 5 January after its year, it goes with December; else with the month of its day. */
function yearlyMonth({ by = '12-31', byYear }: DueRule): number {
  return byYear === 'after' ? 12 : Number(by.slice(0, 2));
}

/** Does a month's submission ask for this book? What goes by changes is asked for when there was one. */
export function isDueIn({ due }: Pick<Book, 'due'>, period: string, changed: boolean): boolean {
  switch (due.every) {
    case 'month':
      return true;
    case 'semester':
      return monthOf(period) % 6 === 0;
    case 'year':
      return monthOf(period) === yearlyMonth(due);
    case 'change':
      return changed;
  }
}

/** The first month whose rows go with this delivery: a book handed in by the half-year brings six months. */
export function deliveredFrom({ due }: Pick<Book, 'due'>, period: string): string {
  if (due.every === 'semester') return periodAfter(period, -5);
  return due.every === 'year' ? periodAfter(period, -11) : period;
}

/** The day a book of this delivery is due. The work plan is due in the year before its own; here the month handed in counts. */
export function deliveryDue({ due }: Pick<Book, 'due'>, period: string): string {
  return due.by && due.byYear === 'before' ? `${yearOf(period)}-${due.by}` : dueDate(due, period);
}

/** The day by which a submission must be in: its bidang's, else the earliest of its books. */
export function submissionDueOn(bidang: SubmittedBidang, period: string, books: readonly Pick<Book, 'due'>[]): string {
  return submissionDue(bidang, period) ?? books.map((book) => deliveryDue(book, period)).sort()[0]!;
}
