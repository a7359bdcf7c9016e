import { catalogue } from '#domains/catalogue';
import { deliveredFrom, deliveryDue, isDueIn, submissionDueOn } from './due-books.js';

const dueIn = (bidang: 'umum' | 'penduduk' | 'keuangan' | 'pembangunan', period: string, changed: readonly string[] = []) =>
  catalogue.ofBidang(bidang).filter((book) => isDueIn(book, period, changed.includes(book.code))).map(({ code }) => code);

describe('the books a month asks for', () => {
  it('asks for the monthly books of umum every month, and for the others in their time', () => {
    expect(dueIn('umum', '2026-03')).toEqual(['A.1', 'A.2', 'A.7', 'A.8', 'A.9']);
    expect(dueIn('umum', '2026-06')).toEqual(['A.1', 'A.2', 'A.3', 'A.7', 'A.8', 'A.9']);
    expect(dueIn('umum', '2026-12')).toEqual(['A.1', 'A.2', 'A.3', 'A.6', 'A.7', 'A.8', 'A.9']);
    expect(dueIn('umum', '2026-03', ['A.4'])).toContain('A.4');
  });

  it('asks for every book of penduduk and every cash book each month, for the budget after a change', () => {
    expect(dueIn('penduduk', '2026-03')).toEqual(['B.1', 'B.2', 'B.3', 'B.4', 'B.5']);
    expect(dueIn('keuangan', '2026-03')).toEqual(['C.3', 'C.4', 'C.5', 'C.6', 'C.7']);
    expect(dueIn('keuangan', '2026-01', ['C.1'])).toContain('C.1');
  });

  it('asks for the work plan in October, for the cadres at the end of the year, for the rest after a change', () => {
    expect(dueIn('pembangunan', '2026-10')).toEqual(['D.1']);
    expect(dueIn('pembangunan', '2026-12')).toEqual(['D.4']);
    expect(dueIn('pembangunan', '2026-03')).toEqual([]);
  });

  it('brings with a half-yearly book the six months, with a yearly one the twelve', () => {
    expect(deliveredFrom(catalogue.book('A.3'), '2026-06')).toBe('2026-01');
    expect(deliveredFrom(catalogue.book('D.4'), '2026-12')).toBe('2026-01');
    expect(deliveredFrom(catalogue.book('A.7'), '2026-06')).toBe('2026-06');
  });

  it('is due on the day of the bidang, and pembangunan on the first day of its books', () => {
    expect(submissionDueOn('umum', '2026-12', [])).toBe('2027-01-05');
    expect(submissionDueOn('penduduk', '2026-02', [])).toBe('2026-02-28');
    expect(deliveryDue(catalogue.book('D.1'), '2026-10')).toBe('2026-10-31');
    expect(submissionDueOn('pembangunan', '2026-10', [catalogue.book('D.1'), catalogue.book('D.2')])).toBe('2026-10-31');
  });
});
