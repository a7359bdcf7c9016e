import type { Bidang } from '../book.js';

/** When something is due: by the calendar, after or before an event, or by each book's own due rule. */
export type DeadlineRule =
  | { readonly every: 'month' | 'quarter'; readonly day?: number | 'last'; readonly monthsLater?: number; readonly times?: number }
  /** month and week: the end of that week of the month. */
  | { readonly every: 'year'; readonly by?: string; readonly on?: string; readonly month?: number; readonly week?: number }
  | { readonly every: 'office'; readonly allowed: readonly ('month' | 'quarter')[]; readonly default: 'month' | 'quarter' }
  | { readonly after: string; readonly days?: number; readonly workingDays?: number | readonly number[]; readonly months?: number; readonly years?: number }
  | { readonly before: string; readonly months: number }
  | { readonly perBook: true };

export interface Deadline {
  readonly id: string;
  readonly kind: 'deadline' | 'visit' | 'start' | 'info';
  readonly what: string;
  /** Roles. */
  readonly responsible: readonly string[];
  readonly to?: string;
  readonly rule: DeadlineRule;
  readonly basis: string;
  /** V seen in a source, R recalled, L of the office. */
  readonly mark: 'V' | 'R' | 'L';
  readonly remindDaysBefore: readonly number[];
  readonly overridable?: boolean;
  readonly bidang?: Bidang;
  readonly books?: readonly string[];
}
