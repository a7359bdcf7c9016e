import { writeFileSync } from 'node:fs';

/** Leaves Jest's counts in a file for scripts/test.mjs; a file that could not even be loaded counts as one failure. */
export default class CountReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    writeFileSync(process.env.TEST_COUNTS_FILE, JSON.stringify({ passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites }));
  }
}
