import { createHash } from 'node:crypto';
import type { CheckDeclaration } from '../check.js';

/** Raised when the reading of a rule changes while its declared words stay. */
const readingOfTheRules = 1;

/** Names the set of checks a result was made with: the same words and the same reading give the same version. */
export function ruleVersionOf(checks: readonly CheckDeclaration[]): string {
  const words = checks
    .map(({ id, severity, blocks, overridable, scope, books, columns, rule, cases = [] }) =>
      JSON.stringify([id, severity, blocks, overridable, scope, books, columns, rule, cases]))
    .sort();
  return `${readingOfTheRules}-${createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 12)}`;
}
