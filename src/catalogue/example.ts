import type { Edition, Value, Values } from './book.js';
import { dayOf, periodName } from './period.js';

/** The month the declared examples are written in. */
export const examplePeriod = '2026-03';

const inPeriod = (value: Value | undefined, period: string): Value | undefined => {
  if (typeof value !== 'string') return value;
  if (/^2026-03-\d{2}$/.test(value)) return dayOf(period, Number(value.slice(8)));
  return value.replaceAll(periodName(examplePeriod), periodName(period));
};

/** A row as an office would write it, in the month asked for: the events of the example move there, births and appointments stay. */
export function exampleRow(edition: Edition, period = examplePeriod): Values {
  return Object.fromEntries(Object.entries(edition.example).map(([key, value]) => [key, inPeriod(value, period)]));
}
