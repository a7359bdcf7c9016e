import type { Edition, Values, Versions } from '#catalogue/book';

/** A line of the budget as it begins in a change: what stood there is semula, and menjadi the same until somebody writes what changes. */
export function changedLine(versions: Versions, edition: Edition, line: Values): Values {
  const values: Values = {};
  for (const { key } of edition.columns) if (line[key] !== undefined && line[key] !== null) values[key] = line[key];
  for (const [from, keys] of Object.entries(versions.replaces)) for (const key of keys) values[key] = line[from] ?? 0;
  return values;
}
