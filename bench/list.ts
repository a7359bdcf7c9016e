import { catalogue } from '#domains/catalogue';
import { listStatement } from '../src/registers/entry-list.js';
import type { Arena } from './arena/arena.js';
import { desksOf } from './arena/desks.js';
import { compete } from './contest/contest.js';
import { atTheDoor } from './contest/door.js';
import type { Pace } from './contest/pace.js';
import { pgbench } from './contest/pgbench.js';
import type { Contender } from './contest/processes.js';
import { listRequests } from './contest/requests.js';
import { printResults, printTarget } from './contest/table.js';

const pgbenchName = 'pgbench, same SQL, awaited';

/** A page of fifty entries with JWT and duties, spread over every kecamatan. */
export async function benchList(arena: Arena, contenders: readonly Contender[], pace: Pace): Promise<void> {
  const requests = listRequests(desksOf(arena.volume.kecamatan));
  const doors = contenders.map((contender) => atTheDoor(contender.name, contender, requests, arena, pace));
  const bare = pgbench(pgbenchName, arena.appUrl, script(arena.volume.kecamatan), pace);
  const results = await compete(bare ? [...doors, bare] : doors, pace);
  printResults('List 50 entries', results, 'fastify + pg');
  printTarget(results, 'PERUT', 'fastify + pg', 2);
  printTarget(results, 'PERUT', pgbenchName, 0.45);
}

/** Our own statement, its parameters reckoned from a random number. */
function script(kecamatan: number): string {
  const edition = catalogue.edition(catalogue.book('B.1'));
  const { sql, params } = listStatement(edition, '', { desaId: '', book: 'B.1', first: 50 }, true);
  const ids = [`('00000001-0000-7000-8000-0000' || lpad(:n::text, 8, '0'))`, `('00000002-0000-7000-8000-0001' || lpad(:n::text, 8, '0'))`];
  const values = params.map((value, at) => (at < 2 ? `${ids[at]}::uuid` : typeof value === 'number' ? String(value) : `'${value as string}'`));
  const text = sql.replaceAll(/\$(\d+)/g, (_, at: string) => values[Number(at) - 1]!).replaceAll(/\s+/g, ' ').trim()
    // pgbench would take the minutes of a time format for a variable.
    .replaceAll('HH24:MI:SS', `HH24' || chr(58) || 'MI' || chr(58) || 'SS`);
  return [
    `\\set n random(1, ${kecamatan})`, 'begin;',
    `select set_config('app.kecamatan', ${ids[0]}, true), set_config('app.reach', 'desa', true), set_config('app.desas', '{' || ${ids[1]} || '}', true);`,
    `${text};`, 'commit;', '',
  ].join('\n');
}
