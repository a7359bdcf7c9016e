import { likeness } from './heading-words.js';
import type { Reading } from './readings.js';

export interface HeadingColumn {
  readonly at: number;
  /** The normalised path, then the path without its outer headings. */
  readonly variants: readonly string[];
  readonly number?: number;
}

export interface Match {
  readonly column: HeadingColumn;
  readonly reading: Reading;
  readonly score: number;
}

/** More different headings than any sheet has in all its candidate tables; further ones match nothing, so that a hostile sheet costs little. */
const MOST_HEADINGS = 1_000;
/** Below this a likeness is chance. */
const ENOUGH = 0.55;

/** Scores are kept per heading text: neighbouring candidate tables share most of theirs. */
export class ColumnMatcher {
  private readonly scores = new Map<string, number[]>();

  constructor(private readonly readings: readonly Reading[]) {}

  /** The best assignment found greedily: surest pair first, equals in the order of the form. */
  match(columns: readonly HeadingColumn[]): Match[] {
    const official = this.isOfficial(columns);
    const pairs = columns.flatMap((column) => this.candidates(column, official));
    pairs.sort((a, b) => b.score - a.score || a.column.at - b.column.at || a.reading.order - b.reading.order);
    const takenColumns = new Set<number>();
    const takenKeys = new Set<string>();
    return pairs.filter(({ column, reading }) => {
      const slots = reading.fills.map(({ key, tick }) => (tick ? `${key}=${tick}` : key));
      // A key is filled whole or by ticks, never by both.
      const isTaken = reading.fills.some(({ key, tick }, at) => takenKeys.has(slots[at] ?? '') || (tick ? takenKeys.has(key) : [...takenKeys].some((taken) => taken.startsWith(`${key}=`))));
      if (takenColumns.has(column.at) || isTaken) return false;
      takenColumns.add(column.at);
      slots.forEach((slot) => takenKeys.add(slot));
      return true;
    });
  }

  /** How many headings are, letter for letter, headings of the book. */
  exactMatches(variants: readonly string[]): number {
    return variants.filter((words) => this.readings.some((reading) => reading.phrases.some((phrase) => phrase.words === words))).length;
  }

  private candidates(column: HeadingColumn, official: boolean): Match[] {
    const scores = this.scoresOf(column.variants);
    return this.readings.flatMap((reading, at) => {
      const sameNumber = official && column.number !== undefined && reading.no === column.number;
      const score = Math.min(1, (scores[at] ?? 0) + (sameNumber ? 0.2 : 0));
      // Under a strange heading the form's number is trusted, but only just: a person is asked to look.
      return score >= ENOUGH || sameNumber ? [{ column, reading, score: Math.round(Math.max(score, sameNumber ? ENOUGH : 0) * 1000) / 1000 }] : [];
    });
  }

  /** The numbers are those of the form when most of them stand under the form's headings. */
  private isOfficial(columns: readonly HeadingColumn[]): boolean {
    const numbered = columns.filter(({ number }) => number !== undefined);
    const agreeing = numbered.filter(({ number, variants }) => {
      const scores = this.scoresOf(variants);
      return variants.length === 0 || this.readings.some((reading, at) => reading.no === number && (scores[at] ?? 0) >= ENOUGH);
    });
    return numbered.length >= 3 && agreeing.length >= 0.6 * numbered.length;
  }

  private scoresOf(variants: readonly string[]): number[] {
    const name = variants.join('|');
    const known = this.scores.get(name);
    if (known) return known;
    if (this.scores.size >= MOST_HEADINGS) return [];
    const scores = this.readings.map((reading) => scoreOf(variants, reading));
    this.scores.set(name, scores);
    return scores;
  }
}

function scoreOf(variants: readonly string[], reading: Reading): number {
  let best = 0;
  variants.forEach((words, dropped) => {
    const split = words.split(' ');
    for (const phrase of reading.phrases) {
      const weight = phrase.weight * (1 - 0.04 * dropped);
      if (words === phrase.words) best = Math.max(best, weight);
      else if (0.85 * weight > best) best = Math.max(best, 0.85 * likeness(split, phrase.split) * weight);
    }
  });
  return best;
}
