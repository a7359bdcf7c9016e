import { entrySchema, schemaName } from '#catalogue/json-schema';
import { exampleRow, examplePeriod } from '#catalogue/example';
import { nextPeriod } from '#catalogue/period';
import { readRow } from '#catalogue/read-row';
import { kindOf } from '#catalogue/columns/columns';
import type { Book, Edition } from '#catalogue/book';
import { catalogue } from './catalogue.js';

const every: [string, Book, Edition][] = catalogue.books.flatMap((book) => book.editions.map((edition): [string, Book, Edition] => [`${book.code} ${edition.code}`, book, edition]));
const codes = (books: readonly Book[]) => books.map((book) => book.code);

describe('the books of the village', () => {
  it('are 49: nine of umum, five of penduduk, seven of keuangan, four of pembangunan, fifteen of BPD, nine of LKD', () => {
    expect((['umum', 'penduduk', 'keuangan', 'pembangunan', 'bpd', 'lkd'] as const).map((bidang) => catalogue.ofBidang(bidang).length)).toEqual([9, 5, 7, 4, 15, 9]);
    expect(catalogue.books).toHaveLength(49);
    expect(catalogue.find('A.10')).toBeUndefined();
  });

  it('have the columns of their forms, composite ones in two parts', () => {
    const counts = Object.fromEntries(catalogue.books.map((book) => [book.code, book.editions[0].columns.length]));
    expect(counts).toEqual({
      'A.1': 14, 'A.2': 8, 'A.3': 16, 'A.4': 16, 'A.5': 24, 'A.6': 26, 'A.7': 13, 'A.8': 7, 'A.9': 9,
      'B.1': 22, 'B.2': 18, 'B.3': 33, 'B.4': 15, 'B.5': 21,
      'C.1': 4, 'C.2': 9, 'C.3': 12, 'C.4': 9, 'C.5': 8, 'C.6': 13, 'C.7': 9,
      'D.1': 11, 'D.2': 13, 'D.3': 6, 'D.4': 8,
      'E.1': 7, 'E.2': 7, 'E.3': 7, 'E.4': 11, 'E.5': 7, 'E.6': 7, 'E.7': 11, 'E.8': 6, 'E.9': 6, 'E.10': 6, 'E.11': 6, 'E.12': 6, 'E.13': 7, 'E.14': 5, 'E.15': 5,
      'F.1': 9, 'F.2': 8, 'F.3': 10, 'F.4': 7, 'F.5': 8, 'F.6': 8, 'F.7': 8, 'F.8': 10, 'F.9': 8,
    });
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(524);
  });

  it('keep the budget and the cash book in the forms of 2016 and of 2018', () => {
    expect(catalogue.book('C.1').editions.map((edition) => [edition.code, edition.columns.length])).toEqual([['permendagri_47_2016', 4], ['permendagri_20_2018', 7], ['permendagri_47_2016_perubahan', 5]]);
    expect(catalogue.book('C.4').editions.map((edition) => edition.columns.find((column) => column.no === 8)?.key)).toEqual(['jumlah_pengeluaran_kumulatif', 'netto_transaksi']);
  });

  it('derive the recapitulation of residents, and only that', () => {
    expect(codes(catalogue.books.filter((book) => book.kept === 'derived'))).toEqual(['B.3']);
  });

  it('are kept by the desa from A to D; those of BPD and RT are only declared', () => {
    expect(catalogue.books.filter((book) => book.keepable !== /^[A-D]/.test(book.code))).toEqual([]);
  });

  it('of which a form of ours is marked usulan: the advances, most of BPD, all of RT', () => {
    const proposed = codes(catalogue.books.filter((book) => book.editions[0].status === 'usulan'));
    expect(proposed).toEqual(['C.7', 'E.4', 'E.5', 'E.6', 'E.7', 'E.8', 'E.9', 'E.10', 'E.11', 'E.12', 'E.13', 'E.14', 'E.15', 'F.1', 'F.2', 'F.3', 'F.4', 'F.5', 'F.6', 'F.7', 'F.8', 'F.9']);
  });

  it('take money handed in as files unless the desa types it, and leave BPD and RT off', () => {
    expect(new Set(catalogue.ofBidang('keuangan').map((book) => book.modeDefault))).toEqual(new Set(['berkas']));
    expect(new Set([...catalogue.ofBidang('bpd'), ...catalogue.ofBidang('lkd')].map((book) => book.modeDefault))).toEqual(new Set(['mati']));
  });

  it('only B.3 is due by law, at the end of the month itself', () => {
    const byLaw = catalogue.books.filter((book) => book.due.mark === 'V');
    expect(byLaw.map((book) => [book.code, book.due.dayOfNextMonth])).toEqual([['B.3', 0]]);
  });

  it('count mutations where they are reported', () => {
    expect(catalogue.book('B.2').period.reportDateKey).toBe('tanggal_lapor');
  });

  it('are found by a code typed in small letters', () => {
    expect(catalogue.book('a.1')).toBe(catalogue.book('A.1'));
  });

  it('are refused by an unknown code with the mend', () => {
    expect(() => catalogue.book('A.10')).toThrow(expect.objectContaining({ status: 404, code: 'unknown_book' }));
    expect(() => catalogue.edition(catalogue.book('A.1'), 'x')).toThrow(expect.objectContaining({ status: 404, code: 'unknown_edition' }));
  });
});

describe.each(every)('%s', (_name, book, edition) => {
  const keys = edition.columns.map((column) => column.key);

  it('names every column once, under headings at most four deep', () => {
    expect(new Set(keys).size).toBe(keys.length);
    for (const column of edition.columns) {
      expect(column.label).not.toBe('');
      expect((column.heading ?? []).length).toBeLessThan(4);
    }
  });

  it('says how each column is filled, no two the same', () => {
    const hints = edition.columns.map((column) => column.hint);
    expect(new Set(hints).size).toBe(hints.length);
    for (const hint of hints) expect(hint).toMatch(/^\p{Lu}.{9,}\.$/su);
  });

  it('chooses from lists that exist', () => {
    for (const column of edition.columns) {
      expect(column.codes !== undefined).toBe(column.type === 'enum');
      if (column.codes) expect(catalogue.codeLists[column.codes]?.values.length).toBeGreaterThan(1);
    }
  });

  it('points only at columns it has', () => {
    const { eventDateKeys, reportDateKey } = book.period;
    if (edition === book.editions[0]) expect(keys).toEqual(expect.arrayContaining([...eventDateKeys, ...(reportDateKey ? [reportDateKey] : []), ...book.sheetBy]));
    for (const { formula } of edition.columns) if (formula) expect(keys).toEqual(expect.arrayContaining('product' in formula ? [...formula.product] : [...formula.sum, ...(formula.less ?? [])]));
    expect(keys).toEqual(expect.arrayContaining([...(edition.proposedColumns ?? [])]));
  });

  it('reckons what it computes, and computes what it reckons', () => {
    expect(edition.columns.filter((column) => column.computed).map((column) => column.key)).toEqual(edition.columns.filter((column) => column.formula).map((column) => column.key));
  });

  it('starts with the running number, unless its rows are known by their account', () => {
    const numbering = edition.columns.filter((column) => column.numbering);
    expect(numbering.map((column) => column.no)).toEqual(book.period.numbering === 'none' ? [] : [1]);
  });

  it.each([examplePeriod, nextPeriod(examplePeriod)])('reads its own example in %s', (period) => {
    const example = exampleRow(edition, period);
    const { values, given, problems } = readRow(edition, example);
    expect(problems).toEqual([]);
    expect(given).toEqual({});
    expect(values).toEqual(example);
  });

  it('reads back what it prints', () => {
    const { values } = readRow(edition, exampleRow(edition));
    const printed = Object.fromEntries(edition.columns.filter((column) => column.key in values).map((column) => [column.key, kindOf(column).print(values[column.key] ?? null, column)]));
    expect(readRow(edition, printed)).toEqual({ values, given: {}, problems: [] });
  });

  it('is described in JSON Schema with a title and a hint for every column', () => {
    const schema = entrySchema(book, edition) as { properties: Record<string, { title: string; description: string }>; required: string[] };
    expect(Object.keys(schema.properties)).toEqual(keys);
    expect(schema.required.every((key) => key in exampleRow(edition))).toBe(true);
    expect(schemaName(book, edition)).toMatch(/^[A-F]\d+_[a-z0-9_]+$/);
  });
});
