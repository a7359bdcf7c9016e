import type { Officer } from './officer-roll.js';
import { weighCompleteness, type HeldBerkas } from './weigh-completeness.js';

const today = '2026-11-23';
const sekdes: Officer = { name: 'H. Abdul Hadi, S.Sos', jabatan: 'Sekretaris Desa', body: 'perangkat' };
const held = (kind: HeldBerkas['kind'], more: Partial<HeldBerkas> = {}): HeldBerkas => ({ id: kind, kind, name: 'ABDUL  HADI', entryId: null, expiresOn: null, ...more });
const states = (officer: Officer, berkas: HeldBerkas[]) => weighCompleteness([officer], berkas, today)[0]!.items.map(({ state }) => state);

test('without anything, everything is missing', () => {
  expect(states(sekdes, [])).toEqual(['missing', 'missing', 'missing']);
});

test('a name is the same with and without titles, in capitals or not', () => {
  const [officer] = weighCompleteness([sekdes], [held('sk_perangkat'), held('pas_foto'), held('surat_pengantar')], today);
  expect(officer!.isComplete).toBe(true);
});

test('an SK of another office does not count', () => {
  expect(states(sekdes, [held('sk_kepala_desa')])[0]).toBe('missing');
  expect(states({ ...sekdes, body: 'kepala_desa' }, [held('sk_kepala_desa')])[0]).toBe('present');
});

test('a berkas holds through its last day; a newer one takes its place', () => {
  expect(states(sekdes, [held('sk_perangkat', { expiresOn: today })])[0]).toBe('present');
  expect(states(sekdes, [held('sk_perangkat', { expiresOn: '2026-11-22' })])[0]).toBe('expired');
  expect(states(sekdes, [held('sk_perangkat', { expiresOn: '2026-11-22' }), held('sk_perangkat', { id: 'new', expiresOn: '2031-12-31' })])[0]).toBe('present');
});

test('where both know the row of A.4, the row decides, not the name', () => {
  const officer = { ...sekdes, entryId: 'a' };
  expect(states(officer, [held('pas_foto', { entryId: 'b' })])[1]).toBe('missing');
  expect(states(officer, [held('pas_foto', { entryId: 'a', name: 'Hadi' })])[1]).toBe('present');
});
