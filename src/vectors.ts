import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { VectorFile } from './vectors/case.js';
import { describeResult, runVectors } from './vectors/run-vectors.js';

/** `npm run vectors -- FILE`: runs a file of cases against the checks and prints each that turns out otherwise. */
function main(path: string | undefined): number {
  if (!path) {
    console.error('Usage: npm run vectors -- FILE');
    return 1;
  }
  const results = runVectors(JSON.parse(readFileSync(found(path), 'utf8')) as VectorFile);
  const failed = results.filter(({ passed }) => !passed);
  failed.forEach((result) => console.log(describeResult(result)));
  console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
  return failed.length > 0 ? 1 : 0;
}

/** npm changes to the project's folder; a path is first meant from there, then from where the command was typed. */
const found = (path: string): string => [resolve(path), resolve(process.env.INIT_CWD ?? '.', path)].find((one) => existsSync(one)) ?? resolve(path);

process.exitCode = main(process.argv[2]);
