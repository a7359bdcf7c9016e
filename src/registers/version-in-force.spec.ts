import type { Versions } from '#catalogue/book';
import { versionInForce } from './version-in-force.js';

const versions: Versions = { kinds: ['murni', 'perubahan'], tiedTo: { book: 'A.1', keys: [] }, replaces: {}, edition: 'change' };
const rows = [{ period: '2025-01', edition: 'first' }, { period: '2026-01', edition: 'first' }, { period: '2026-08', edition: 'change' }];

test('after a change only its lines hold in that year; other years and other books keep theirs', () => {
  expect(versionInForce({ versions }, rows)).toEqual([rows[0], rows[2]]);
  expect(versionInForce({ versions }, rows.slice(0, 2))).toEqual(rows.slice(0, 2));
  expect(versionInForce({}, rows)).toEqual(rows);
});
