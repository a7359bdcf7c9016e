import { dayBefore, exclude, lastDayWhenEndedAtOnce, mustBeInOrder, type DutyTerms } from './duty-rules.js';

const terms: DutyTerms = { role: 'sekretaris_desa', desaId: 'd', acting: null, startsOn: '2026-01-01', endsOn: null };

describe('a duty', () => {
  it.each<[string, Partial<DutyTerms>, string | undefined]>([
    ['of the desa in a desa is in order', {}, undefined],
    ['of one day is in order', { endsOn: '2026-01-01' }, undefined],
    ['of the desa without a desa is refused', { desaId: null }, 'desaId'],
    ['of the kecamatan in a desa is refused', { role: 'camat' }, 'desaId'],
    ['of the kecamatan without a desa is in order', { role: 'camat', desaId: null }, undefined],
    ['that nobody knows is refused', { role: 'lurah' }, 'role'],
    ['as Plh. without a last day is refused', { acting: 'plh' }, 'endsOn'],
    ['as Plh. until a day is in order', { acting: 'plh', endsOn: '2026-01-14' }, undefined],
    ['as Plt. may stay open', { acting: 'plt' }, undefined],
    ['as Penjabat may stay open', { acting: 'penjabat' }, undefined],
    ['that ends before it starts is refused', { endsOn: '2025-12-31' }, 'endsOn'],
  ])('%s', (_title, change, field) => {
    const check = () => mustBeInOrder({ ...terms, ...change });
    if (field) expect(check).toThrow(expect.objectContaining({ status: 422, details: [expect.objectContaining({ field })] }));
    else expect(check).not.toThrow();
  });

  it('of a kepala desa excludes a second definitive one, not a Plh.; of a kaur it excludes nobody', () => {
    expect(exclude('kepala_desa', null, null)).toBe(true);
    expect(exclude('kepala_desa', 'plh', null)).toBe(false);
    expect(exclude('camat', null, 'plt')).toBe(false);
    expect(exclude('kaur_keuangan', null, null)).toBe(false);
  });

  it('ended at once does not cover today, nor, if it lies ahead, any day', () => {
    expect(lastDayWhenEndedAtOnce('2026-01-01', '2026-03-01')).toBe('2026-02-28');
    expect(lastDayWhenEndedAtOnce('2026-06-01', '2026-03-01')).toBe('2026-05-31');
    expect(dayBefore('2028-03-01')).toBe('2028-02-29');
  });
});
