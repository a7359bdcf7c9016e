import { headingsFor, itemsFor } from './checklist.js';
import { checklistOf, currentChecklist } from './checklists.js';
import { readyReason, readyReasonsOf } from './ready-reasons.js';

const all = currentChecklist.headings.flatMap(({ items }) => items);

describe('the checklist of six headings', () => {
  it('has six headings and 34 items with a code of their own, and weights of 100', () => {
    expect(currentChecklist.headings.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6]);
    expect([all.length, new Set(all.map(({ code }) => code)).size]).toEqual([34, 34]);
    expect(currentChecklist.headings.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  it('asks about a submission only what applies to it', () => {
    expect(itemsFor(currentChecklist, 'submission').map(({ code }) => code)).toEqual(
      ['K6', 'K7', 'K8', 'V5', 'V6', 'V7', 'R6', 'Q5', 'Q6', 'C1', 'C2', 'C3', 'T1', 'T2', 'T3', 'T4']);
    expect(headingsFor(currentChecklist, 'submission')).toHaveLength(6);
  });

  it('has three to five ready reasons for every item of a submission', () => {
    for (const { code } of itemsFor(currentChecklist, 'submission')) {
      const count = readyReasonsOf(code).length;
      expect([code, count >= 3 && count <= 5]).toEqual([code, true]);
    }
    expect(readyReason('K8', 'K8-1')?.text).toContain('Rekening koran');
    expect(readyReason('K8', 'V5-1')).toBeUndefined();
  });

  it('knows its versions by name, and no other', () => {
    expect(checklistOf('perut-2024.1')).toBe(currentChecklist);
    expect(() => checklistOf('perut-2023')).toThrow();
  });
});
