import { readVectorFile, UnreadableVectors } from './vectors/read-vector-file.js';
import { describeResult, runVectors } from './vectors/run-vectors.js';

/** `npm run vectors -- FILE`: runs a file of cases against the checks and prints each that turns out otherwise. Ends with 1 when one did, with 2 when there was nothing to run. */
function main(path: string | undefined): number {
  if (!path) throw new UnreadableVectors('Usage: npm run vectors -- FILE');
  const results = runVectors(readVectorFile(path));
  const failed = results.filter(({ passed }) => !passed);
  failed.forEach((result) => console.log(describeResult(result)));
  console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
  return failed.length > 0 ? 1 : 0;
}

try {
  process.exitCode = main(process.argv[2]);
} catch (error) {
  if (!(error instanceof UnreadableVectors)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
