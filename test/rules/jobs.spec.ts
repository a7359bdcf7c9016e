import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { jobs } from '#jobs';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.startsWith(join('kernel', 'queue')))
  .map((file) => readFileSync(join('src', file), 'utf8'));

const matches = (pattern: RegExp) => sources.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1]!));
const names = jobs.map(({ name }) => name).sort();

describe('jobs', () => {
  it('are named like the act they belong to, and each once', () => {
    expect(names.filter((name) => !/^[a-z_]+\.[a-z_]+$/.test(name))).toEqual([]);
    expect(names).toEqual([...new Set(names)]);
  });

  it('that a module declares are all known to the assembly', () => {
    const declared = matches(/defineJobs\(\{([\s\S]*?)\n?\}\)/g).flatMap((body) => [...body.matchAll(/['"]([\w.]+)['"]\s*:/g)].map((match) => match[1]!));
    expect(declared.sort()).toEqual(names);
  });

  it('have exactly one handler each', () => {
    expect(matches(/@Handles\(\s*\w+\[['"]([\w.]+)['"]\]/g).sort()).toEqual(names);
  });

  it('that follow an act exist', () => {
    const reactions = readFileSync('src/reactions.ts', 'utf8');
    const followed = [...reactions.matchAll(/job:\s*['"]([\w.]+)['"]/g)].map((match) => match[1]!);
    expect(followed.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('carry ids and codes, never what says who somebody is', () => {
    const personal = /nik|no_?kk|nama|name|alamat|address|telepon|phone|email/i;
    const carried = jobs.flatMap(({ name, args }) => (args instanceof z.ZodObject ? Object.keys(args.shape) : ['not an object']).map((key) => `${name}: ${key}`));
    expect(carried.filter((key) => personal.test(key.split(': ')[1]!) || key.endsWith('not an object'))).toEqual([]);
  });
});
