import { dueDate, submissionDue } from '#catalogue/calendar/due-date';
import { catalogue } from './catalogue.js';

describe('a book is due', () => {
  const due = (code: string, period: string) => dueDate(catalogue.book(code).due, period);
  it.each([
    ['A.7', '2026-03', '2026-04-05'], ['A.7', '2026-12', '2027-01-05'], ['B.3', '2026-02', '2026-02-28'], ['C.4', '2026-03', '2026-04-15'], ['A.3', '2026-02', '2026-07-05'],
    ['A.3', '2026-09', '2027-01-05'], ['A.6', '2026-05', '2027-01-05'], ['D.1', '2027-01', '2026-10-31'], ['D.4', '2026-05', '2026-12-31'], ['A.4', '2026-05', '2026-06-05'],
  ])('%s for %s on %s', (code, period, day) => expect(due(code, period)).toBe(day));
});

describe('a bidang is handed in', () => {
  it.each([['umum', '2026-04-05'], ['penduduk', '2026-03-31'], ['keuangan', '2026-04-15']] as const)('%s for March by %s', (bidang, day) => expect(submissionDue(bidang, '2026-03')).toBe(day));
  it('pembangunan by the books it brings', () => {
    expect(submissionDue('pembangunan', '2026-03')).toBeUndefined();
    expect(submissionDue('pembangunan', '2026-03', [catalogue.book('D.2'), catalogue.book('D.4')])).toBe('2026-04-05');
  });
});
