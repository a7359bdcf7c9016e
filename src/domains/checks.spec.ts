import { allChecks, checks } from './checks.js';
import { catalogue } from './catalogue.js';

const keysOf = (code: string) => new Set(catalogue.book(code).editions.flatMap(({ columns }) => columns.map(({ key }) => key)).concat(catalogue.book(code).closeColumns.map(({ key }) => key)));

it('there are 76 checks, each with an id of its own', () => {
  expect(new Set(allChecks.map(({ id }) => id)).size).toBe(76);
  expect(checks.ruleVersion).toMatch(/^\d+-[0-9a-f]{12}$/);
});

describe.each(allChecks.map((check) => [check.id, check] as const))('%s', (_id, check) => {
  it('is done by somebody', () => {
    expect([check.row, check.whole, check.cross].some(Boolean)).toBe(true);
  });

  it('names columns that are there', () => {
    const missing = Object.entries(check.columns).flatMap(([code, keys]) => keys.filter((key) => !keysOf(code).has(key)).map((key) => `${code}.${key}`));
    expect(missing).toEqual([]);
  });

  it('blocks only as an error, in itself and in its cases', () => {
    const weights = [check, ...(check.cases ?? [])];
    expect(weights.filter(({ severity, blocks }) => blocks !== 'never' && severity !== 'error')).toEqual([]);
  });

  it('says what to do about it', () => {
    expect(check.mend).toMatch(/\S+ \S+/);
  });
});
