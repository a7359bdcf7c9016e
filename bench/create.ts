import type { Arena } from './arena/arena.js';
import { desksOf, type Desk } from './arena/desks.js';
import { compete, line } from './contest/contest.js';
import { atTheDoor } from './contest/door.js';
import type { Pace } from './contest/pace.js';
import type { Contender } from './contest/processes.js';
import { createRequests } from './contest/requests.js';
import { printResults, printTarget } from './contest/table.js';

/** One entry with its checks and its chained audit row: spread over every kecamatan, then in a single one, whose chain lets one writer pass at a time. */
export async function benchCreate(arena: Arena, contenders: readonly Contender[], pace: Pace): Promise<void> {
  const desks = desksOf(arena.volume.kecamatan);
  const race = (who: readonly Contender[], where: readonly Desk[]) => {
    const doors = who.map((contender) => atTheDoor(contender.name, contender, createRequests(where), arena, pace));
    return compete(doors.map(({ name, round }) => ({ name, round: async () => (await arena.settle(), round()) })), pace);
  };
  const spread = await race(contenders, desks);
  const single = await race(contenders.filter(({ name }) => name === 'PERUT'), desks.slice(0, 1));
  printResults(`Create one entry, over ${desks.length} kecamatan`, spread, 'fastify + pg');
  console.log(`  ${line('PERUT, in a single kecamatan', single[0]!)}`);
  printTarget(spread, 'PERUT', 'fastify + pg', 1.3);
  printTarget(spread, 'PERUT', 'NestJS + TypeORM', 8);
}
