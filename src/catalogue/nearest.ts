/** The candidate most like what was typed, if any is like it: at most a third of its letters differ. */
export function nearest(typed: string, candidates: Iterable<string>): string | undefined {
  if (typed.length > 80) return undefined;
  const text = typed.toLowerCase().replace(/[\s-]+/g, '_');
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const changes = distance(text, candidate);
    if (changes < least && changes <= Math.max(1, Math.floor(candidate.length / 3))) [best, least] = [candidate, changes];
  }
  return best;
}

/** Letters to change, add or drop. */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1));
    above = row;
  }
  return above[other.length]!;
}
