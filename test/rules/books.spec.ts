import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { isObjectType, type GraphQLObjectType } from 'graphql';
import type { Book, Edition, Values } from '#catalogue/book';
import { examplePeriod, exampleRow } from '#catalogue/example';
import { entrySchema } from '#catalogue/json-schema';
import { nextPeriod } from '#catalogue/period';
import { catalogue } from '#domains/catalogue';
import { checks } from '#domains/checks';
import { entryTypeName } from '#registers/entry-type-name';
import { paintRegister } from '#registers/print/paint-register';
import { readExtracted } from '#registers/spreadsheet/extraction/read-extracted';
import { extractRows } from '#registers/spreadsheet/extraction/extract-rows';
import { writeBook } from '#registers/spreadsheet/forms/write-book';
import { surveySheets } from '#registers/spreadsheet/mapping/survey-sheets';
import { openSheets } from '#registers/spreadsheet/reading/open-sheets';
import { theApp } from '../support/app.js';
import { addEntry, keepAsRows, must, typedBooks, withoutOurs } from '../support/keep-books.js';
import { anOffice, type DesaDesk } from '../support/office.js';
import { written } from '../support/workbooks.js';

const months = [examplePeriod, nextPeriod(examplePeriod)] as const;
const editions = catalogue.books.flatMap((book) => book.editions.map((edition) => [`${book.code} ${edition.code}`, book, edition] as const));
const inEveryMonth = editions.flatMap(([name, book, edition]) => months.map((period) => [name, period, book, edition] as const));

const ajv = formats.default(new Ajv2020({ strict: false }));

const form = (book: Book, edition: Edition, period: string, rows: readonly Values[]) => ({
  book, edition, rows, period, signers: [], desa: 'Putat Basiun', kecamatan: 'Awayan', kabupaten: 'Balangan', place: 'Putat Basiun', date: `${period}-28`, withOwnColumns: true,
});

describe.each(inEveryMonth)('%s in %s', (_name, period, book, edition) => {
  const example = exampleRow(edition, period);

  test('its JSON Schema takes the example, and refuses a column it does not have', () => {
    const takes = ajv.compile(entrySchema(book, edition));
    expect([takes(withoutOurs(edition, example)), takes.errors]).toEqual([true, null]);
    expect(takes({ ...example, kolom_tidak_ada: 1 })).toBe(false);
  });

  test('its row checks find no error in the example', () => {
    const { findings } = checks.checkRow(book, edition, example, { period, today: `${period}-28`, editions: { [book.code]: edition.code } });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('it goes to paper', async () => {
    const out = new PassThrough();
    const [pdf, { pages }] = await Promise.all([buffer(out), paintRegister(out, { ...form(book, edition, period, []), sheets: [{ rows: [example] }], createdAt: new Date(0) })]);
    expect([pdf.subarray(0, 5).toString(), pages]).toEqual(['%PDF-', 1]);
  });

  test('it goes to Excel and back', async () => {
    const spreadsheet = await openSheets(await written((out) => writeBook(out, form(book, edition, period, [example]))));
    const [survey] = await surveySheets(spreadsheet, edition);
    const back: Values[] = [];
    for await (const row of extractRows(spreadsheet.sheets[0]!, survey!.mapping!, edition)) back.push(readExtracted(row, survey!.mapping!, edition).values);
    spreadsheet.close();
    expect(back).toEqual([withoutOurs(edition, example)]);
  });
});

test('every edition of every book is a GraphQL type with a described field for each column', async () => {
  const { app } = await theApp();
  const types = app.get(GraphQLSchemaHost).schema.getTypeMap();
  for (const [name, book, edition] of editions) {
    const type = types[entryTypeName(book.code, edition.code)];
    expect([name, isObjectType(type)]).toEqual([name, true]);
    const fields = (type as GraphQLObjectType).getFields();
    for (const column of edition.columns) expect([`${name}.${column.key}`, fields[column.key]?.description]).toEqual([`${name}.${column.key}`, expect.stringContaining(column.hint)]);
  }
});

/** Running numbers of the example's rows in the two months, as the form counts them. */
const numbersBy: Record<Book['period']['numbering'], readonly (number | null)[]> = { monthly: [1, 1], yearly: [1, 2], never: [1, 2], per_kegiatan: [1, 2], none: [null, null] };
/** The cash book asks what the bank says, so the bank book goes before it. */
const inOrderOfClosing = [...typedBooks].sort((a, b) => Number(a.code === 'C.4') - Number(b.code === 'C.4'));

describe('kept by a desa through two months', () => {
  let desk: DesaDesk;
  beforeAll(async () => {
    desk = await anOffice();
    await keepAsRows(desk, typedBooks);
    // The cash book's example is a payment: something must be there to pay it from.
    must(await desk.sekretaris.put(`/api/desa/${desk.id}/opening`, { openedPeriod: months[0], states: [{ book: 'C.4', values: { saldo: 100_000_000 } }] }));
  });

  test.each(inOrderOfClosing.map((book) => [book.code, book] as const))('%s: added, closed, added, closed; numbers and balances go on', async (code, book) => {
    const closed: { nomorUrut: number | null; opening: Record<string, number>; balances: Record<string, number> }[] = [];
    for (const period of months) {
      const { id } = must(await addEntry(desk, code, withoutOurs(book.editions[0], exampleRow(book.editions[0], period)), period));
      const at = `/api/desa/${desk.id}/books/${code}/periods/${period}`;
      const { opening, closing } = must(await desk.sekretaris.get(at));
      const inBank = code === 'C.4' ? Object.values(must(await desk.sekretaris.get(at.replace('C.4', 'C.6'))).closing as Record<string, number>)[0]! : 0;
      const { balances } = must(await desk.sekretaris.post(`${at}/close`, code === 'C.4' ? { closeValues: { kas_tunai: closing[''] - inBank } } : {}));
      closed.push({ opening, balances, nomorUrut: must(await desk.operator.get(`/api/desa/${desk.id}/entries/${id}`)).nomorUrut });
    }
    expect(closed.map(({ nomorUrut }) => nomorUrut)).toEqual(numbersBy[book.period.numbering]);
    const [first, second] = closed as [typeof closed[0], typeof closed[0]];
    // What was carried over is what was left, and the same amounts come on top of it.
    expect(second.opening).toEqual(first.balances);
    expect(second.balances).toEqual(Object.fromEntries(Object.entries(first.balances).map(([sheet, amount]) => [sheet, 2 * amount - (first.opening[sheet] ?? 0)])));
    expect(Object.keys(first.balances).length > 0).toBe(book.editions[0].columns.some(({ formula }) => formula && 'running' in formula && formula.running));
  });
});
