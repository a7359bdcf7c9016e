import { lastDay } from '#catalogue/period';
import { generateOffice } from './generate-office.js';
import { storyOf } from './story.js';

const storiesOn = (today: string) => generateOffice(today).map((desa) => ({ desa, steps: storyOf(desa) }));
const stories = storiesOn('2026-11-23');

describe('the story of the demo', () => {
  it('never submits before the last day of the month, nor in the future', () => {
    for (const { desa, steps } of [...stories, ...storiesOn('2027-03-01')]) {
      for (const { period, submittedOn } of steps) if (submittedOn) expect(submittedOn >= lastDay(period) && submittedOn <= desa.today).toBe(true);
    }
  });

  it('shows every chapter somewhere', () => {
    const chapters = new Set(stories.flatMap(({ steps }) => steps.map(({ chapter }) => chapter)));
    expect([...chapters].sort()).toEqual(['approved', 'archived', 'draft', 'kept', 'revision_requested', 'submitted', 'under_review', 'verified']);
  });

  it('hands in nothing that has neither rows nor NIHIL', () => {
    for (const { desa, steps } of stories) {
      for (const { period, books, nihil } of steps) {
        for (const code of books.filter((book) => desa.modes[book] !== 'berkas')) {
          const touched = desa.books[code]!.some((row) => row.period === period || row.changes?.some((change) => change.period === period));
          expect({ desa: desa.nama, period, code, ok: touched || nihil.includes(code) }).toMatchObject({ ok: true });
        }
      }
    }
  });
});
