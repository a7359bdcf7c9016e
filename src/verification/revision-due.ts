import { addWorkingDays } from '#catalogue/calendar/working-days';
import { daysOff2026 } from '#catalogue/calendar/holidays';
import { reviewProblems } from './review.problems.js';

/** The office's habit; the verifier may give another day. */
const usualWorkingDays = 5;

/** The day by which a repair must be in. */
export function revisionDue(today: string, asked?: string): string {
  if (asked !== undefined && asked <= today) throw reviewProblems.dueTooEarly(today);
  return asked ?? addWorkingDays(today, usualWorkingDays, daysOff2026);
}
