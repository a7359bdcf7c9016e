import { classification } from '#catalogue/archive/classification';
import { usualClassification, usualRetention } from './archive-submission.js';

test('every bidang has a usual retention that says what becomes of it then', () => {
  for (const retention of Object.values(usualRetention)) expect(retention).toMatch(/^aktif \d+ tahun, inaktif \d+ tahun, lalu dinilai kembali$/);
});

test('every bidang is usually filed under a code of part B that the office knows', () => {
  for (const code of Object.values(usualClassification)) expect(classification(code)?.code).toBe(code);
});
