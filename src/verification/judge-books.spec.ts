import { problemsOf } from './judge-books.js';
import type { BookVerdict } from './review.js';

const books = [
  { book: 'A.1', mode: 'isian', verdict: 'belum_diperiksa', note: '', acceptedRevision: null },
  { book: 'A.2', mode: 'isian', verdict: 'diterima', note: '', acceptedRevision: 1 },
] as const;
const given = (book: string, verdict: BookVerdict['verdict'], note = ''): BookVerdict => ({ book, verdict, note, link: null });
const fields = (verdicts: BookVerdict[], revision = 2) => problemsOf(verdicts, books, [{ book: 'A.1', nihil: false }, { book: 'A.2', nihil: true }], revision).map(({ field }) => field);

describe('a verdict on a book', () => {
  it('asks for repair only with a note', () => {
    expect(fields([given('A.1', 'perlu_perbaikan')])).toEqual(['verdicts[0].note']);
    expect(fields([given('A.1', 'perlu_perbaikan', 'nomor 3 belum diisi')])).toEqual([]);
  });
  it('calls NIHIL only what the desa declared so', () => expect(fields([given('A.1', 'nihil')])).toEqual(['verdicts[0].verdict']));
  it('leaves alone what an earlier revision was accepted with, and may change its mind within one', () => {
    expect(fields([given('A.2', 'perlu_perbaikan', 'x')])).toEqual(['verdicts[0].book']);
    expect(fields([given('A.2', 'perlu_perbaikan', 'x')], 1)).toEqual([]);
  });
  it('speaks of a book of the submission, once', () => expect(fields([given('A.9', 'diterima'), given('A.1', 'diterima'), given('A.1', 'diterima')])).toEqual(['verdicts[0].book', 'verdicts[2].book']));
});
