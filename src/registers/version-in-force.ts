import type { Book } from '#catalogue/book';

interface VersionedRow {
  readonly period: string;
  readonly edition: string;
}

/**
 * A book kept in versions (the budget) says in its last version all that holds: a change repeats every line. So where a year has rows of the
 * change, the first version's are history. The law allows one change a year (Permendagri 20/2018 pasal 40), so the edition tells the version.
 */
export function versionInForce<Row extends VersionedRow>(book: Pick<Book, 'versions'>, rows: readonly Row[]): readonly Row[] {
  const { versions } = book;
  if (!versions) return rows;
  const changed = new Set(rows.filter(({ edition }) => edition === versions.edition).map(({ period }) => period.slice(0, 4)));
  return rows.filter(({ period, edition }) => edition === versions.edition || !changed.has(period.slice(0, 4)));
}
