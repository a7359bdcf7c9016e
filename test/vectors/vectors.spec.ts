import { readdirSync, readFileSync } from 'node:fs';
import { describeResult, runVectors } from '#vectors/run-vectors';

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe.each(files)('the cases of %s', (name) => {
  const results = runVectors(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

  it('fire the checks they name, and no others', () => {
    expect(results.filter(({ passed }) => !passed).map(describeResult)).toEqual([]);
    expect(results.length).toBeGreaterThan(0);
  });
});
