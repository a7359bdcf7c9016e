import type { Finding } from '#catalogue/check';
import { periodAfter } from '#catalogue/period';
import { catalogue } from '#domains/catalogue';
import { checks } from '#domains/checks';
import type { DesaBooks } from './desa-books.js';
import { worldOf } from './desa-world.js';
import { faults } from './faults/faults.js';
import { generateOffice } from './generate-office.js';
import { monthsFrom } from './months.js';

const office = generateOffice('2026-11-23');
const closed = (desa: DesaBooks) => monthsFrom(desa.months.from, periodAfter('2026-11', -1));
/** Every closed month; of the second big desa every fourth, since a month of two thousand residents takes a while. */
const months = (desa: DesaBooks) => (desa.nama === 'Awayan' ? closed(desa).filter((_, at) => at % 4 === 1) : closed(desa));
const [clean, faulty] = [office.filter(({ planted }) => planted.length === 0), office.filter(({ planted }) => planted.length > 0)];

/** What the machine says of a month: every book that has something to say, closed and handed in. */
function findingsOf(desa: DesaBooks, period: string): Finding[] {
  const world = worldOf(desa, period);
  const books = Object.keys(desa.books).map((code) => catalogue.book(code)).filter(({ code, period: { kind } }) => kind === 'monthly' || world.books![code]!.length > 0);
  return [...books.flatMap((book) => checks.checkBook(book, world.books![book.code]!, world).findings), ...checks.crossCheck(books, world).findings];
}

describe('generated books before the checks of the office', () => {
  it.each(clean.map((desa) => [desa.nama, desa] as const))('%s is clean in every closed month', (_, desa) => {
    const findings = months(desa).flatMap((period) => findingsOf(desa, period).map(({ check, severity, message }) => ({ period, check, severity, message })));
    // A service like posyandu builds nothing, so its plan never ends in D.3: said for information each December.
    expect(findings.filter(({ check }) => check !== 'D1-D4')).toEqual([]);
    expect(findings.every(({ severity }) => severity === 'info')).toBe(true);
  });

  it.each(faulty.map((desa) => [desa.nama, desa] as const))('%s shows exactly the faults planted in it', (_, desa) => {
    const found = months(desa).flatMap((period) => findingsOf(desa, period).map(({ check }) => `${period} ${check}`));
    expect([...new Set(found)]).toEqual(desa.planted.map(({ period, check }) => `${period} ${check}`));
  });

  it('plants every fault it knows', () => {
    expect(faulty.flatMap(({ planted }) => planted.map(({ fault }) => fault)).sort()).toEqual(Object.keys(faults).sort());
  });
});
