import { reviewProblems } from './review.problems.js';

export function mustGiveReason(reason: string): string {
  if (reason.trim() === '') throw reviewProblems.reasonNeeded();
  return reason.trim();
}
