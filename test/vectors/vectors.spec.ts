import { readdirSync, readFileSync } from 'node:fs';
import { allChecks } from '#domains/checks';
import { type CaseResult, describeResult, runVectors } from '#vectors/run-vectors';

const folder = new URL('.', import.meta.url);
const resultsOf = (name: string): CaseResult[] => runVectors(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

it.each(files)('every case of %s fires the checks it names, and no others', (name) => {
  const results = resultsOf(name);
  expect(results.filter(({ passed }) => !passed).map(describeResult)).toEqual([]);
  expect(results.length).toBeGreaterThan(0);
});

describe('every check of the office', () => {
  const results = files.flatMap(resultsOf);
  const firedIn = ({ fired }: CaseResult) => new Set(fired.map((label) => label.split(':')[0]!));

  it.each(allChecks.map(({ id }) => id))('%s is seen to fail and seen to pass', (id) => {
    const failing = results.filter((result) => firedIn(result).has(id)).length;
    const clean = results.filter((result) => result.ran?.includes(id) && !firedIn(result).has(id)).length;
    expect({ failing: failing > 0, clean: clean > 0 }).toEqual({ failing: true, clean: true });
  });
});
