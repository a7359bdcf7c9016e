import { line, type Result } from './contest.js';

/** Medians, and what they are against the first one named. */
export function printResults(title: string, results: readonly Result[], against?: string): void {
  const reference = results.find(({ name }) => name === against);
  console.log(`\n${title}\n  ${''.padEnd(42)}     median   CPU Node + PostgreSQL${against ? `   x ${against}` : ''}`);
  for (const result of results) console.log(`  ${line(result.name, result)}${reference ? `   ${(result.perSecond / reference.perSecond).toFixed(2)}` : ''}`);
}

/** A claim of speed.md, and what came of it. */
export function printTarget(claim: string, ours: number, least: number, unit = ' x'): void {
  console.log(`  ${ours >= least ? 'reached' : 'MISSED '}  ${claim}: ${ours.toFixed(2)}${unit} (target ${least.toFixed(2)}${unit})`);
}
