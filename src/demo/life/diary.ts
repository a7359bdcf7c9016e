import type { Day } from '../generate/months.js';

/** Something that happens in a desa on a day. May be done again: what is there already stays as it is. */
export interface Deed {
  readonly day: Day;
  readonly desa: string;
  readonly do: () => Promise<void>;
}

/** Desa that live side by side: enough to keep the database busy while we think, and few enough for the connections of visitors. */
const atOnce = 4;

/**
 * Lives the deeds day by day, so that the trail and the receipts of the kecamatan run in the order of time; the desa of a day side by side,
 * the deeds of a desa one after another.
 */
export async function live(deeds: readonly Deed[], begins: (day: Day) => Promise<void>, stop: AbortSignal): Promise<void> {
  for (const [day, ofDay] of groups(deeds, (deed) => deed.day).sort(([one], [other]) => one.localeCompare(other))) {
    if (stop.aborted) return;
    await begins(day);
    const waiting = groups(ofDay, (deed) => deed.desa).map(([, ofDesa]) => ofDesa);
    const lane = async () => {
      for (let chain = waiting.shift(); chain; chain = waiting.shift()) for (const deed of chain) if (!stop.aborted) await deed.do();
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
  }
}

function groups<T>(all: readonly T[], keyOf: (one: T) => string): [string, T[]][] {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (!found.get(key)?.push(one)) found.set(key, [one]);
  }
  return [...found];
}
