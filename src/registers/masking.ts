import type { Edition, Value, Values } from '#catalogue/book';
import { dutyOf } from '#access/duties';
import type { Actor } from '#kernel/request-context';

/** Only the desa that keeps a book (and endorses it) sees personal columns in clear. */
export const seesPersonal = (actor: Actor): boolean => dutyOf(actor.role)?.seesPersonal ?? false;

const personalKeys = new WeakMap<Edition, { numbers: string[]; others: string[] }>();

function personalOf(edition: Edition): { numbers: string[]; others: string[] } {
  let keys = personalKeys.get(edition);
  if (!keys) {
    const personal = edition.columns.filter((column) => column.personal);
    const number = (column: (typeof personal)[number]): boolean => column.personal === 'nik' || column.personal === 'kk';
    keys = { numbers: personal.filter(number).map(({ key }) => key), others: personal.filter((column) => !number(column)).map(({ key }) => key) };
    personalKeys.set(edition, keys);
  }
  return keys;
}

/**
 * The region stays, the rest goes. The usual "last four" would give a NIK away: its middle is the date of birth and the sex, which stand
 * in the same row, so that the four digits of the serial are the only ones nobody can work out.
 */
const maskedNumber = (value: Value | undefined): Value => (typeof value === 'string' && value !== '' ? `${value.slice(0, 6)}**********` : null);
const maskedText = (value: Value | undefined): Value => (typeof value === 'string' && value !== '' ? '•••' : null);

/** The row as somebody else's eyes may see it. */
export function masked(edition: Edition, values: Values): Values {
  const { numbers, others } = personalOf(edition);
  const seen = { ...values };
  for (const key of numbers) if (key in seen) seen[key] = maskedNumber(seen[key]);
  for (const key of others) if (key in seen) seen[key] = maskedText(seen[key]);
  return seen;
}

const all = `computed || "values"`;

/** The same, as an SQL expression over the column "values": rows leave PostgreSQL as JSON text and are never unpacked here. */
export function valuesSql(edition: Edition, clear: boolean): string {
  if (clear) return all;
  const { numbers, others } = personalOf(edition);
  if (numbers.length + others.length === 0) return all;
  const pairs = [
    ...numbers.map((key) => `'${key}', case when "values"->>'${key}' <> '' then left("values"->>'${key}', 6) || '**********' end`),
    ...others.map((key) => `'${key}', case when "values"->>'${key}' <> '' then '•••' end`),
  ];
  return `${all} || jsonb_build_object(${pairs.join(', ')})`;
}
