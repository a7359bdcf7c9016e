import { itemsFor } from '../checklist/checklist.js';
import { currentChecklist } from '../checklist/checklists.js';
import { scoreReview, type Answered } from './score-review.js';

const items = itemsFor(currentChecklist, 'submission').map(({ code }) => code);
const everything = (answer: 'sesuai' | 'tidak_sesuai' | 'tidak_berlaku', but: Answered = {}): Answered =>
  ({ ...Object.fromEntries(items.map((code) => [code, answer])), ...but });
const score = (answered: Answered) => scoreReview(answered, currentChecklist, 'submission');

describe('the score of a review', () => {
  it('is 100 where everything is right, 0 where nothing is', () => {
    expect(score(everything('sesuai'))?.total).toBe(100);
    expect(score(everything('tidak_sesuai'))?.total).toBe(0);
  });

  it('takes the mean of each heading by its weight', () => {
    // kelengkapan has three items for a submission and weighs 20.
    const { total, parts } = score(everything('sesuai', { K8: 'tidak_sesuai' }))!;
    expect(total).toBe(93.33);
    expect(parts[0]).toMatchObject({ heading: 'kelengkapan_dokumen', weight: 20, share: 20, score: 2 / 3, points: 13.33 });
    expect(parts[0]!.items).toEqual([{ code: 'K6', answer: 'sesuai', value: 1 }, { code: 'K7', answer: 'sesuai', value: 1 }, { code: 'K8', answer: 'tidak_sesuai', value: 0 }]);
  });

  it('leaves out what does not apply and what nobody has answered yet', () => {
    expect(score(everything('sesuai', { K8: 'tidak_berlaku', V5: undefined }))?.total).toBe(100);
    expect(score({ K7: 'sesuai', K8: 'tidak_sesuai' })?.total).toBe(50);
  });

  it('lets a heading without an item drop out and shares its weight among the others', () => {
    const { total, parts } = score({ K6: 'sesuai', K7: 'sesuai', K8: 'sesuai', C1: 'tidak_sesuai', C2: 'tidak_berlaku', T4: 'tidak_berlaku' })!;
    expect(parts.map(({ heading, share }) => [heading, share])).toEqual([['kelengkapan_dokumen', 57.14], ['konsistensi_keberlanjutan', 42.86]]);
    expect(total).toBe(57.14);
  });

  it('is not given where nothing was answered, or nothing applies', () => {
    expect(score({})).toBeUndefined();
    expect(score(everything('tidak_berlaku'))).toBeUndefined();
  });

  it('ignores items that belong to a visit, and names its instrument', () => {
    expect(score({ K1: 'tidak_sesuai', K7: 'sesuai' })).toMatchObject({ total: 100, instrumentVersion: 'perut-2024.1' });
  });
});
