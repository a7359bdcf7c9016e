import { line, type Result } from './contest.js';

/** Medians, and what they are against the first one named. */
export function printResults(title: string, results: readonly Result[], against?: string): void {
  const reference = results.find(({ name }) => name === against);
  console.log(`\n${title}\n  ${''.padEnd(42)}     median   CPU Node + PostgreSQL${against ? `   x ${against}` : ''}`);
  for (const result of results) console.log(`  ${line(result.name, result)}${reference ? `   ${(result.perSecond / reference.perSecond).toFixed(2)}` : ''}`);
}

/** A claim, and what came of it; silent where one of the two did not take part. */
export function printTarget(results: readonly Result[], ours: string, theirs: string, least: number): void {
  const [one, other] = [ours, theirs].map((name) => results.find((result) => result.name === name)?.perSecond);
  if (!one || !other) return;
  console.log(`  ${one / other >= least ? 'reached' : 'MISSED '}  ${ours} against ${theirs}: ${(one / other).toFixed(2)} x (target ${least.toFixed(2)} x)`);
}
