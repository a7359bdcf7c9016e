import type { Book, Column, Edition, Values } from '#catalogue/book';
import { codeListOf } from '#catalogue/code-lists/code-lists';
import { catalogue } from '#domains/catalogue';
import { written } from '../support/workbooks.js';
import { extractRows } from '#registers/spreadsheet/extraction/extract-rows';
import { readExtracted, type ReadExtracted } from '#registers/spreadsheet/extraction/read-extracted';
import type { BookForm } from '#registers/spreadsheet/forms/book-form';
import { writeBook } from '#registers/spreadsheet/forms/write-book';
import { writeCsv } from '#registers/spreadsheet/forms/write-csv';
import { writeTemplate } from '#registers/spreadsheet/forms/write-template';
import { surveySheets } from '#registers/spreadsheet/mapping/survey-sheets';
import { openSheets } from '#registers/spreadsheet/reading/open-sheets';

const signers: BookForm['signers'] = [
  { position: 'left', label: 'MENGETAHUI KEPALA DESA', name: 'SYAHRANI' },
  { position: 'right', label: 'SEKRETARIS DESA', name: 'NOOR AIDA', nip: '197001011990031001' },
];

const form = (book: Book, edition: Edition, rows: readonly Values[]): BookForm => ({
  book, edition, rows, signers, desa: 'Putat Basiun', kecamatan: 'Awayan', kabupaten: 'Balangan', period: '2026-03', place: 'Putat Basiun', date: '2026-03-31', withOwnColumns: true,
});

/** Texts a spreadsheet program or a careless reader would change. */
const awkward = ['=HYPERLINK("http://x")', '+62 811', '@rt', '007', 'a;b "c", d', '<b>&amp;</b>', 'baris satu\nbaris dua', '_x0041_ naskah'];

function value(column: Column, row: number): Values[string] {
  switch (column.type) {
    case 'text': return column.no === 0 ? `Isi ${column.key}` : `${awkward[row % awkward.length]} ${column.key} ${row}`;
    case 'nik': case 'no_kk': return `631103${String(1_000_000_000 + row * 7).slice(0, 10)}`;
    case 'integer': return row * 3;
    case 'decimal': return row + 0.125;
    case 'money': return row * 1_000_000 + 0.5;
    case 'date': return row % 2 ? '2026-03-17' : '1957-08-09';
    case 'year': return 2026;
    case 'bool': return true;
    case 'enum': return codeListOf(column.codes ?? '').values[row % codeListOf(column.codes ?? '').values.length]?.code;
  }
}

const sampleRows = (edition: Edition, count = 9): Values[] =>
  Array.from({ length: count }, (_, at) => Object.fromEntries(edition.columns.map((column) => [column.key, column.numbering ? at + 1 : value(column, at + 1)])));

async function imported(bytes: Buffer, edition: Edition): Promise<ReadExtracted[]> {
  const spreadsheet = await openSheets(bytes);
  const rows: ReadExtracted[] = [];
  for (const [at, { mapping, verdict }] of (await surveySheets(spreadsheet, edition)).entries()) {
    const sheet = spreadsheet.sheets[at];
    if (!mapping || !sheet) continue;
    expect(verdict).toBe('cocok');
    for await (const row of extractRows(sheet, mapping, edition)) rows.push(readExtracted(row, mapping, edition));
  }
  spreadsheet.close();
  return rows;
}

/** What people typed and what the system reckoned, without the number the engine gives. */
function withoutNumber(values: Values, edition: Edition): Values {
  const numbering = new Set(edition.columns.filter((column) => column.numbering).map(({ key }) => key));
  return Object.fromEntries(Object.entries(values).filter(([key]) => !numbering.has(key)));
}

const editions = catalogue.books.flatMap((book) => book.editions.map((edition) => [`${book.code} ${edition.code}`, book, edition] as const));

describe('what is exported can be imported again, value for value', () => {
  it.each(editions)('%s as xlsx', async (_, book, edition) => {
    const rows = sampleRows(edition);
    const back = await imported(await written((out) => writeBook(out, form(book, edition, rows))), edition);
    expect(back.flatMap(({ problems }) => problems)).toEqual([]);
    expect(back.map(({ values, given }) => ({ ...values, ...given }))).toEqual(rows.map((row) => withoutNumber(row, edition)));
  });

  it.each(editions)('%s as csv', async (_, book, edition) => {
    const rows = sampleRows(edition);
    const back = await imported(await written((out) => writeCsv(out, edition, rows)), edition);
    expect(back.flatMap(({ problems }) => problems)).toEqual([]);
    expect(back.map(({ values, given }) => ({ ...values, ...given }))).toEqual(rows.map((row) => withoutNumber(row, edition)));
  });

  it.each(editions)('%s: the empty template and an empty book hold no rows', async (_, book, edition) => {
    expect(await imported(await written((out) => writeTemplate(out, form(book, edition, []))), edition)).toEqual([]);
    expect(await imported(await written((out) => writeBook(out, form(book, edition, []))), edition)).toEqual([]);
  });
});
