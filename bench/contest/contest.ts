import type { Pace } from './pace.js';

/** One who takes part. */
export interface Entrant {
  readonly name: string;
  round(): Promise<Round>;
}

export interface Round {
  readonly perSecond: number;
  /** Processor time for one answer; on a machine that does other things too this says more than the clock. */
  readonly cpu?: Cpu;
}

export interface Cpu {
  readonly nodeMs: number;
  readonly databaseMs: number;
}

export interface Result {
  readonly name: string;
  readonly perSecond: number;
  readonly cpu?: Cpu;
}

/** Everybody once, then everybody again: what else happens on the machine falls on all of them. The median of the rounds counts. */
export async function compete(entrants: readonly Entrant[], { rounds, say }: Pace): Promise<Result[]> {
  const measured = entrants.map(() => [] as Round[]);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, entrant] of entrants.entries()) {
      const done = await entrant.round();
      measured[index]!.push(done);
      say(`  round ${round + 1}  ${line(entrant.name, done)}`);
    }
  }
  return entrants.map(({ name }, index): Result => {
    const all = measured[index]!;
    const spent = all.flatMap(({ cpu }) => cpu ?? []);
    const perSecond = median(all.map((one) => one.perSecond));
    if (spent.length === 0) return { name, perSecond };
    return { name, perSecond, cpu: { nodeMs: median(spent.map(({ nodeMs }) => nodeMs)), databaseMs: median(spent.map(({ databaseMs }) => databaseMs)) } };
  });
}

export const line = (name: string, { perSecond, cpu }: Round): string =>
  `${name.padEnd(42)} ${perSecond.toFixed(0).padStart(7)} /s  ${cpu ? `${cpu.nodeMs.toFixed(2).padStart(6)} + ${cpu.databaseMs.toFixed(2)} ms` : ''.padEnd(16)}`;

export const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
