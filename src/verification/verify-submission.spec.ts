import { itemsFor } from './checklist/checklist.js';
import { currentChecklist } from './checklist/checklists.js';
import { openBooks, openItems } from './verify-submission.js';

const all = itemsFor(currentChecklist, 'submission');
const open = (but: Record<string, 'sesuai' | 'tidak_sesuai' | 'tidak_berlaku' | null>) =>
  openItems(currentChecklist.version, all.map(({ code }) => ({ item: code, answer: code in but ? but[code]! : 'sesuai' }))).map(({ field }) => field);

describe('a review may be concluded', () => {
  it('when every mandatory item is answered and none is wrong', () => {
    expect(open({})).toEqual([]);
    expect(open({ C2: 'tidak_berlaku' })).toEqual([]);
    expect(open({ V7: null, Q5: 'tidak_sesuai' })).toEqual(['items.V7', 'items.Q5']);
  });
  it('whatever was said of an item that is not mandatory', () => expect(open({ V6: 'tidak_sesuai', T4: null })).toEqual([]));
  it('when every book is accepted or NIHIL', () => {
    expect(openBooks([{ book: 'A.1', verdict: 'diterima' }, { book: 'A.2', verdict: 'nihil' }])).toEqual([]);
    expect(openBooks([{ book: 'A.1', verdict: 'belum_diperiksa' }, { book: 'A.2', verdict: 'perlu_perbaikan' }]).map(({ field }) => field)).toEqual(['books.A.1', 'books.A.2']);
  });
});
