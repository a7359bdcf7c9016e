import type { Pace } from './pace.js';

/** One who takes part: how many a second he answered in a round. */
export interface Entrant {
  readonly name: string;
  round(): Promise<number>;
}

export interface Result {
  readonly name: string;
  readonly perSecond: number;
  readonly rounds: readonly number[];
}

/** Everybody once, then everybody again: what else happens on the machine falls on all of them. The median of the rounds counts. */
export async function compete(entrants: readonly Entrant[], { rounds, say }: Pace): Promise<Result[]> {
  const measured = entrants.map(() => [] as number[]);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, entrant] of entrants.entries()) {
      const perSecond = await entrant.round();
      measured[index]!.push(perSecond);
      say(`  round ${round + 1}  ${entrant.name.padEnd(46)} ${perSecond.toFixed(0).padStart(7)} /s`);
    }
  }
  return entrants.map(({ name }, index) => ({ name, rounds: measured[index]!, perSecond: median(measured[index]!) }));
}

export const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
