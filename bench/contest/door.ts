import type { Arena } from '../arena/arena.js';
import type { Entrant, Round } from './contest.js';
import type { Pace } from './pace.js';
import { driveFromOutside, type Contender } from './processes.js';

/** A contender under load at his door, with what he and PostgreSQL have spent on it. */
export function atTheDoor(name: string, contender: Contender, requests: readonly string[], arena: Arena, pace: Pace): Entrant {
  return {
    name,
    async round(): Promise<Round> {
      const [own, theirs] = [await contender.usage(), await arena.cpuMs()];
      const { perSecond, answered } = await driveFromOutside({ address: contender.address, requests, ...pace });
      const [ownAfter, theirsAfter] = [await contender.usage(), await arena.cpuMs()];
      if (theirsAfter.size === 0) return { perSecond };
      const database = [...theirsAfter].reduce((sum, [pid, ms]) => sum + ms - (theirs.get(pid) ?? 0), 0);
      return { perSecond, cpu: { nodeMs: (ownAfter.cpuMs - own.cpuMs) / answered, databaseMs: database / answered } };
    },
  };
}
