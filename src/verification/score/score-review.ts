import { headingsFor, type Answer, type Checklist, type Subject } from '../checklist/checklist.js';

/** What an item was answered with; absent: still open. */
export type Answered = Readonly<Record<string, Answer | null | undefined>>;

export interface ScoredItem {
  readonly code: string;
  readonly answer: Answer;
  /** null: tidak_berlaku, so it is left out of the mean. */
  readonly value: 0 | 1 | null;
}

export interface ScorePart {
  readonly heading: string;
  readonly title: string;
  readonly weight: number;
  /** Weight once the headings that dropped out are shared among the others; they sum to 100. */
  readonly share: number;
  /** 0 to 1. */
  readonly score: number;
  /** Points this heading gives to the total. */
  readonly points: number;
  readonly items: readonly ScoredItem[];
}

export interface ReviewScore {
  readonly instrumentVersion: string;
  /** 0 to 100, two decimals. */
  readonly total: number;
  readonly parts: readonly ScorePart[];
}

const valueOf = { sesuai: 1, tidak_sesuai: 0, tidak_berlaku: null } as const satisfies Record<Answer, 0 | 1 | null>;
const round = (number: number): number => Math.round(number * 100) / 100;

/**
 * The score of a review: a heading is the mean of its answered items that apply, a heading without one drops out and its weight is
 * shared among the others. Undefined where nothing was answered: nothing is not zero.
 */
export function scoreReview(answered: Answered, checklist: Checklist, subject: Subject): ReviewScore | undefined {
  const headings = headingsFor(checklist, subject).flatMap((heading) => {
    const items = heading.items.flatMap(({ code }): ScoredItem[] => {
      const answer = answered[code];
      return answer ? [{ code, answer, value: valueOf[answer] }] : [];
    });
    const counted = items.flatMap(({ value }) => (value === null ? [] : [value as number]));
    return counted.length === 0 ? [] : [{ heading, items, score: counted.reduce((sum, value) => sum + value, 0) / counted.length }];
  });
  const weights = headings.reduce((sum, { heading }) => sum + heading.weight, 0);
  if (weights === 0) return undefined;
  const parts = headings.map(({ heading, items, score }): ScorePart => ({
    heading: heading.key, title: heading.title, weight: heading.weight, share: round((100 * heading.weight) / weights), score,
    points: round((100 * heading.weight * score) / weights), items,
  }));
  const total = headings.reduce((sum, { heading, score }) => sum + heading.weight * score, 0);
  return { instrumentVersion: checklist.version, total: round((100 * total) / weights), parts };
}
