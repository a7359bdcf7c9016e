import { readRow } from '#catalogue/read-row';
import { catalogue } from '#domains/catalogue';
import { desaOfAwayan } from './awayan.js';
import { rowsAt, valuesNow, type DesaBooks } from './desa-books.js';
import { generateOffice } from './generate-office.js';

const today = '2026-11-23';
const office = generateOffice(today);
const named = (nama: string): DesaBooks => office.find((desa) => desa.nama === nama)!;

describe('the synthetic office', () => {
  it('has the 23 desa of Awayan, two of them with two closed years', () => {
    expect(office.map(({ nama }) => nama)).toEqual(desaOfAwayan.map(({ nama }) => nama));
    for (const nama of ['Awayan', 'Putat Basiun']) {
      expect(named(nama).months).toEqual({ from: '2024-11', to: '2026-11' });
      expect(rowsAt(named(nama), 'B.1', '2024-11').length).toBeGreaterThan(1900);
    }
  });

  it('falls the same way every time', () => {
    expect(JSON.stringify(generateOffice(today))).toBe(JSON.stringify(office));
  });

  it('stays light', () => {
    const rows = office.flatMap(({ books }) => Object.values(books)).reduce((sum, book) => sum + book.length, 0);
    expect(rows).toBeGreaterThan(8_000);
    expect(rows).toBeLessThan(25_000);
  });

  it('never gives out a NIK or a KK twice in the kecamatan', () => {
    const clean = office.filter((desa) => desaOfAwayan.find(({ kode }) => kode === desa.kode)!.faults.length === 0);
    const people = clean.flatMap(({ books }) => books['B.1']!.map(valuesNow));
    const niks = people.map(({ nik }) => nik).filter(Boolean);
    expect(new Set(niks).size).toBe(niks.length);
  });

  it.each(office.map((desa) => [desa.nama, desa] as const))('%s writes rows that the catalogue reads', (_, desa) => {
    const problems: unknown[] = [];
    for (const [code, rows] of Object.entries(desa.books)) {
      const book = catalogue.book(code);
      for (const row of rows) {
        for (const values of [row.values, valuesNow(row)]) {
          const reading = readRow(catalogue.edition(book, row.edition), values);
          problems.push(...reading.problems.map((problem) => ({ code, ...problem })));
        }
      }
    }
    expect(problems.slice(0, 5)).toEqual([]);
  });
});
