import { classification } from '#catalogue/archive/classification';
import { usualClassification } from './archive-submission.js';

test('every bidang is usually filed under a code of part B that the office knows', () => {
  for (const code of Object.values(usualClassification)) expect(classification(code)?.code).toBe(code);
});
