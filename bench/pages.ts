import { pagedBooks } from './arena/fill.js';
import type { Arena } from './arena/arena.js';
import { desksOf, type Desk } from './arena/desks.js';
import { compete } from './contest/contest.js';
import { atTheDoor } from './contest/door.js';
import type { Pace } from './contest/pace.js';
import type { Contender } from './contest/processes.js';
import { listRequests } from './contest/requests.js';
import { printResults } from './contest/table.js';

/** The first, a middle and the last page of a book of 1,000 and of 100,000 rows: a page costs the same wherever it lies. */
export async function benchPages(arena: Arena, perut: Contender, pace: Pace): Promise<void> {
  const desk = desksOf(arena.volume.kecamatan).at(-1)!;
  const pages: { name: string; request: string }[] = [];
  for (const [book, rows] of Object.entries(pagedBooks)) {
    const cursors = await walk(perut, desk, book);
    for (const [which, cursor] of [['first', undefined], ['middle', cursors[cursors.length >> 1]], ['last', cursors.at(-1)]] as const) {
      const [request] = listRequests([desk], book, cursor ? `?after=${encodeURIComponent(cursor)}` : '');
      pages.push({ name: `${which} page of ${rows.toLocaleString('en')} rows`, request: request! });
    }
  }
  const results = await compete(pages.map(({ name, request }) => atTheDoor(name, perut, [request], arena, { ...pace, seconds: pace.seconds / 2 })), pace);
  printResults('Pages of a long book', results);
  // What a page costs is judged by processor time where the system tells it: these are all the same contender, and the clock also sees the neighbours.
  const costs = results.map(({ perSecond, cpu }) => (cpu ? cpu.nodeMs + cpu.databaseMs : 1000 / perSecond));
  const apart = Math.max(...costs) / Math.min(...costs);
  console.log(`  ${apart <= 1.3 ? 'reached' : 'MISSED '}  dearest and cheapest page: ${apart.toFixed(2)} x apart (target 1.30 x at most)`);
}

/** The cursors of every page, so that each page measured is a full one. */
async function walk({ address }: Contender, { desaId, token }: Desk, book: string): Promise<string[]> {
  const cursors: string[] = [];
  for (let next: string | null = ''; next !== null;) {
    const query: string = next === '' ? 'first=50' : `first=50&after=${encodeURIComponent(next)}`;
    const answer = await fetch(`${address}/api/desa/${desaId}/books/${book}/entries?${query}`, { headers: { authorization: `Bearer ${token}` } });
    ({ next } = (await answer.json()) as { next: string | null });
    if (next !== null) cursors.push(next);
  }
  return cursors;
}
