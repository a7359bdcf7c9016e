import { type Outcome, runBookCase } from './book-case.js';
import type { VectorCase, VectorFile } from './case.js';
import { otherCases } from './other-cases.js';

export interface CaseResult extends Outcome {
  readonly group: string;
  readonly index: number;
  readonly why: string;
}

/** Runs every case of a file in the form of test_vectors.json. What is no list of cases (a note) is passed over. */
export function runVectors(file: VectorFile): CaseResult[] {
  return Object.entries(file).flatMap(([group, cases]) =>
    (Array.isArray(cases) ? (cases as VectorCase[]) : []).map((vector, index) => ({ group, index, why: vector.why ?? '', ...outcomeOf(group, vector) })));
}

/** A case that cannot be run at all is a failed case, and the others still run. */
function outcomeOf(group: string, vector: VectorCase): Outcome {
  try {
    return (otherCases[group] ?? ((one) => runBookCase(group, one)))(vector);
  } catch (error) {
    return { passed: false, expected: [JSON.stringify(vector.expect)], fired: [`cannot be run: ${(error as Error).message}`] };
  }
}

export const describeResult = ({ group, index, why, expected, fired }: CaseResult): string =>
  `${group}[${index}]${why ? ` (${why})` : ''}: expected ${expected.join(', ') || 'nothing'}; fired ${fired.join(', ') || 'nothing'}`;
