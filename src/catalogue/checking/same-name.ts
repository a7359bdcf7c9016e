import type { Value } from '../book.js';

/** A name without case, punctuation and double spaces. */
export function plain(cell: Value | undefined): string {
  return String(cell ?? '').toLowerCase().normalize('NFKD').replace(/[^a-z0-9]+/g, ' ').trim();
}

/** Equal as a clerk reads it. */
export const sameName = (a: Value | undefined, b: Value | undefined): boolean => plain(a) === plain(b);

/**
 * Two books name the same activity: equal, or one name stands whole inside the other ("Rabat beton" and "Rabat beton RT 02").
 * Books are written by different hands; stricter would call honest rows wrong.
 */
export function sameActivity(a: Value | undefined, b: Value | undefined): boolean {
  const [left, right] = [plain(a), plain(b)];
  if (left === '' || right === '') return false;
  return left === right || ` ${left} `.includes(` ${right} `) || ` ${right} `.includes(` ${left} `);
}
