import type { Values } from '#catalogue/book';
import { dateIn } from '#kernel/clock';
import { longDate } from '#kernel/paper/indonesian';
import { readBack } from '#kernel/paper/read-back';
import { extractRows } from '#registers/spreadsheet/extraction/extract-rows';
import { readExtracted } from '#registers/spreadsheet/extraction/read-extracted';
import { surveySheets } from '#registers/spreadsheet/mapping/survey-sheets';
import { openSheets } from '#registers/spreadsheet/reading/open-sheets';
import { theApp, type TestApp } from '../support/app.js';
import type { Client, Reply } from '../support/client.js';
import { asTenant, anOffice, type TestOffice } from '../support/office.js';
import { Books, cardOf, cash, letter, nikOf, resident } from '../support/rows.js';
import { editionOf } from '../support/workbooks.js';

const period = '2026-03';
let api: TestApp;
let office: TestOffice;
let books: Books;

beforeAll(async () => { api = await theApp(); });
beforeEach(async () => {
  api.stopClock(new Date('2026-03-20T02:00:00Z'));
  office = await anOffice({ desa: 2 });
  books = new Books(office.id, office.operator);
});

const fetchFile = (book: string, file: string, who: Client = office.operator, query = `?period=${period}`) => who.get(`/api/desa/${office.id}/books/${book}/${file}${query}`);
const typed = (book: string) => office.sekretaris.put(`/api/desa/${office.id}/books/${book}/setting`, { since: '2026-01', mode: 'isian' });

/** The rows of a file, as our own import reads them. */
async function readBackRows(bytes: Buffer, book: string): Promise<Values[]> {
  const edition = editionOf(book);
  const spreadsheet = await openSheets(bytes);
  const rows: Values[] = [];
  for (const [at, { mapping }] of (await surveySheets(spreadsheet, edition)).entries()) {
    if (!mapping) continue;
    for await (const row of extractRows(spreadsheet.sheets[at]!, mapping, edition)) {
      const { values, given, problems } = readExtracted(row, mapping, edition);
      expect(problems).toEqual([]);
      rows.push({ ...values, ...given });
    }
  }
  spreadsheet.close();
  return rows;
}

/** Every text of the workbook's cells, as stored. */
async function cellsOf(bytes: Buffer) {
  const spreadsheet = await openSheets(bytes);
  const cells = [];
  for (const sheet of spreadsheet.sheets) for await (const row of sheet.rows()) cells.push(...row.cells);
  spreadsheet.close();
  return cells;
}

const wordsOf = (pdf: Buffer) => readBack(pdf).pages.map((page) => page.map(({ text }) => text));
const dayOfClose = ({ body }: Reply) => dateIn('WITA', new Date(body.closedAt));
const told = (row: Values) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== ''));

describe('a book goes out as a spreadsheet', () => {
  test('and comes back row for row, with nothing a program could take for a formula', async () => {
    const letters = ['=HYPERLINK("http://x")', '+62 811', '-1', '@rt'].map((subject, at) => letter(`2026-03-0${at + 1}`, subject));
    await books.addAll('A.7', letters);
    const xlsx = await fetchFile('A.7', 'export.xlsx', office.operator, `?period=${period}&own=true`);
    expect(xlsx.status).toBe(200);
    expect(xlsx.headers).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store',
    });
    const name = `A.7 Buku Agenda - Desa ${office.nama} - Maret 2026.xlsx`;
    expect(xlsx.headers['content-disposition']).toBe(`attachment; filename="${name}"; filename*=UTF-8''${encodeURIComponent(name)}`);
    expect((await readBackRows(xlsx.raw, 'A.7')).map(told)).toEqual(letters);
    expect((await cellsOf(xlsx.raw)).filter(({ formula }) => formula)).toEqual([]);

    const csv = await fetchFile('A.7', 'export.csv');
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.headers['content-disposition']).toContain('Maret 2026.csv');
    expect((await readBackRows(csv.raw, 'A.7')).map(told)).toEqual(letters);
    expect(csv.text.split(/[;\r\n]/).filter((field) => /^"?[=+\-@]/.test(field))).toEqual([]);
  });

  test('residents keep every digit; a running book holds all rows up to the month, numbered on', async () => {
    const people = [resident({ name: 'Siti Rahmah', sex: 'P', serial: 1, relation: '1' }), resident({ name: 'Yusran', serial: 2, family: 2 })];
    await books.addAll('B.1', people.slice(0, 1), '2026-01');
    await books.addAll('B.1', people.slice(1), period);
    api.stopClock(new Date('2026-04-20T02:00:00Z'));
    await books.addAll('B.1', [resident({ name: 'Kemudian', serial: 3, family: 3 })], '2026-04');
    const { raw, headers } = await fetchFile('B.1', 'export.xlsx', office.operator, `?period=${period}&own=true`);
    expect(headers['content-disposition']).toContain('s.d. Maret 2026.xlsx');
    expect((await readBackRows(raw, 'B.1')).map(told)).toEqual(people);
    const { text } = await fetchFile('B.1', 'export.csv');
    expect(text.split('\r\n').slice(1, -1).map((line) => line.split(';')[0])).toEqual(['1', '2']);
  });

  test('the kecamatan sees the numbers of people masked, in every format', async () => {
    await books.addAll('B.1', [resident({ name: 'Yusran', serial: 7, family: 4 })], period);
    const [nik, card] = [nikOf('1990-08-17', 'L', 7), cardOf(4)];
    for (const file of ['export.xlsx', 'export.csv', 'print.pdf']) {
      const clear = await fetchFile('B.1', file, office.kades);
      const hidden = await fetchFile('B.1', file, office.verifikator);
      const textOf = async ({ raw, text }: typeof clear) =>
        file === 'print.pdf' ? wordsOf(raw).flat().join(' ') : file === 'export.csv' ? text : (await cellsOf(raw)).map(({ value }) => value).join(' ');
      expect(await textOf(clear)).toContain(nik);
      for (const secret of [nik, card, 'Jl. Desa Nomor 12']) expect(await textOf(hidden)).not.toContain(secret);
      expect(await textOf(hidden)).toContain(`${nik.slice(0, 6)}**********`);
    }
  });

  test('a book of more than a page of residents is sent page by page, each row once and in order', async () => {
    const [first] = await books.addAll('B.1', [resident({ name: 'Yusran' })], period);
    await asTenant(api, office.kecamatanId, () => api.owner.query(
      `insert into register_entry (kecamatan_id, desa_id, entry_id, book, edition, period, period_date, changed_period, "values", salt, digest, updated_by)
       select kecamatan_id, desa_id, gen_random_uuid(), book, edition, period, period_date + 1, changed_period, jsonb_set("values", '{nama_lengkap}', to_jsonb('Warga ' || n)), salt, digest, updated_by
       from register_entry, generate_series(1, 1200) n where desa_id = $1 and entry_id = $2`, [office.id, first]));
    const { text } = await fetchFile('B.1', 'export.csv');
    const lines = text.split('\r\n').slice(1, -1).map((line) => line.split(';'));
    expect(lines.map(([number]) => Number(number))).toEqual(Array.from({ length: 1201 }, (_, at) => at + 1));
    expect(new Set(lines.map(([, name]) => name)).size).toBe(1201);
    // The number of a row is no amount.
    const words = wordsOf((await fetchFile('B.1', 'print.pdf')).raw).flat();
    expect(words).toContain('1000');
    expect(words).toContain('1201');
    expect(words).not.toContain('1.000');
  });
});

describe('a book goes to paper', () => {
  const openingOf = (saldo: number) => books.setOpening({ openedPeriod: '2026-01', states: [{ book: 'C.4', values: { saldo } }] });

  test('provisional while its month is open; with its balances, its law and its signers once it is closed', async () => {
    await typed('C.4');
    await openingOf(1_000_000);
    await books.addAll('C.4', [cash('2026-01-05', 'ADD', { in: 500_000 }), cash('2026-01-20', 'ATK', { out: 200_000.5 })]);
    const draft = wordsOf((await fetchFile('C.4', 'print.pdf', office.operator, '?period=2026-01')).raw);
    expect(draft[0]).toContain('SEMENTARA');
    expect(draft[0]).toContain(`${office.nama}, 31 Januari 2026`);
    const closedOn = dayOfClose(await books.close('C.4', '2026-01', { kas_tunai: 100_000, saldo_bank: 1_199_999.5 }));
    const { raw, headers } = await fetchFile('C.4', 'print.pdf', office.camat, '?period=2026-01');
    expect(headers['content-type']).toBe('application/pdf');
    const [page = []] = wordsOf(raw);
    expect(page).toEqual(expect.arrayContaining([
      'BUKU KAS UMUM', 'BULAN JANUARI TAHUN 2026', 'Lampiran C.4 Peraturan Menteri Dalam Negeri Nomor 47 Tahun 2016', 'Saldo awal', '1.000.000,00', 'Saldo akhir', '1.299.999,50',
      'KAS TUNAI', '100.000,00', 'MENGETAHUI KEPALA DESA', `${office.nama}, ${longDate(closedOn)}`,
    ]));
    for (const { claims } of [office.kades, office.sekretaris]) expect(page).toContain(claims.name);
    expect(page).not.toContain('SEMENTARA');
    expect((await readBackRows((await fetchFile('C.4', 'export.xlsx', office.operator, '?period=2026-01')).raw, 'C.4')).map(({ saldo }) => saldo)).toEqual([1_500_000, 1_299_999.5]);
  });

  test('a balance that the book itself begins with is not printed twice', async () => {
    await typed('C.4');
    await openingOf(1_000_000);
    await books.addAll('C.4', [cash('2026-01-01', 'Saldo awal', { in: 1_000_000 }), cash('2026-01-05', 'ADD', { in: 500_000 })]);
    const [page = []] = wordsOf((await fetchFile('C.4', 'print.pdf', office.operator, '?period=2026-01')).raw);
    expect(page.filter((text) => text === 'Saldo awal')).toHaveLength(1);
    expect(page).toContain('1.500.000,00');
  });

  test('a form of ours never calls itself Lampiran, and each advance has a page of its own', async () => {
    await typed('C.7');
    const advance = (nomor_panjar: string, pemberian: number) => ({ nomor_panjar, kegiatan: 'Posyandu', tanggal: '2026-03-06', nomor_bukti: 'KW/011', uraian: 'Panjar', pemberian, pertanggungjawaban: 0 });
    await books.addAll('C.7', [advance('PJ-01/2026', 3_000_000), advance('PJ-02/2026', 1_000_000)]);
    const pages = wordsOf((await fetchFile('C.7', 'print.pdf')).raw);
    expect(pages).toHaveLength(2);
    expect(pages.flat().join(' ')).not.toMatch(/Lampiran/i);
    expect(pages.map((page) => ['PJ-01/2026', 'PJ-02/2026'].filter((number) => page.includes(number)))).toEqual([['PJ-01/2026'], ['PJ-02/2026']]);
    expect(pages[0]).toContain('Formulir usulan C.7');
    const xlsx = await fetchFile('C.7', 'export.xlsx');
    expect((await cellsOf(xlsx.raw)).map(({ value }) => String(value)).join(' ')).not.toMatch(/Lampiran/i);
    expect((await readBackRows(xlsx.raw, 'C.7')).map(({ nomor_panjar, saldo }) => [nomor_panjar, saldo])).toEqual([['PJ-01/2026', 3_000_000], ['PJ-02/2026', 1_000_000]]);
  });

  test('an empty month is NIHIL; a book handed in as a file is not', async () => {
    const [page = []] = wordsOf((await fetchFile('A.7', 'print.pdf')).raw);
    expect(page).toEqual(expect.arrayContaining(['NIHIL', 'MENGETAHUI KEPALA DESA']));
    expect(await fetchFile('C.4', 'print.pdf')).toMatchObject({ status: 409, body: { code: 'book_kept_as_file' } });
  });

  test('who stands in for an office signs as one: the day of the close decides, not the day of printing', async () => {
    await books.addAll('A.7', [letter('2026-03-04', 'Undangan')]);
    const closedOn = dayOfClose(await books.close('A.7', period));
    await asTenant(api, office.kecamatanId, () => api.owner.query(
      `insert into duty (kecamatan_id, duty_id, account_id, desa_id, role, acting, holder_name, starts_on, ends_on)
       select kecamatan_id, gen_random_uuid(), account_id, desa_id, 'kepala_desa', 'plt', 'Rahmadi', $2::date, $2::date from duty where duty_id = $1`, [office.kades.dutyId, closedOn]));
    api.stopClock(new Date('2027-05-20T02:00:00Z'));
    const [page = []] = wordsOf((await fetchFile('A.7', 'print.pdf')).raw);
    expect(page).toEqual(expect.arrayContaining(['MENGETAHUI Plt. KEPALA DESA', 'Rahmadi']));
    const [open = []] = wordsOf((await fetchFile('A.7', 'print.pdf', office.operator, '?period=2027-04')).raw);
    expect(open).toEqual(expect.arrayContaining(['MENGETAHUI KEPALA DESA', office.kades.claims.name]));
  });
});

describe('who may have a book, and how', () => {
  test('the empty template says how to fill it, and imports back as empty', async () => {
    for (const book of ['A.7', 'B.1', 'C.4']) {
      const { status, raw, headers } = await fetchFile(book, 'template.xlsx', office.operator, '');
      expect([status, headers['content-disposition']]).toEqual([200, expect.stringContaining(`Templat ${book} `)]);
      expect(await readBackRows(raw, book)).toEqual([]);
    }
  });

  test('another desa is not there; a month that is none is refused; nothing is written into the chain', async () => {
    const other = office.desa[1]!;
    const chain = () => api.superuser.query('select count(*)::int as n from audit_record where kecamatan_id = $1', [office.kecamatanId]).then(({ rows }) => rows[0].n);
    const before = await chain();
    for (const file of ['export.xlsx', 'export.csv', 'print.pdf', 'template.xlsx']) {
      expect(await fetchFile('A.7', file, other.operator)).toMatchObject({ status: 404, body: { code: 'not_found' } });
      expect((await fetchFile('A.7', file)).status).toBe(200);
    }
    expect((await fetchFile('A.7', 'export.csv', office.admin)).status).toBe(403);
    expect((await fetchFile('A.7', 'export.csv', office.operator, '?period=Maret')).status).toBe(422);
    expect((await fetchFile('Z.9', 'export.csv')).status).toBe(404);
    expect(await chain()).toBe(before);
  });

  test('through GraphQL it is the same file', async () => {
    await books.addAll('A.7', [letter('2026-03-04', 'Undangan')]);
    const query = `query ($desaId: ID!, $format: String!) { bookExport(desaId: $desaId, book: "A.7", period: "2026-03", format: $format) { fileName mediaType contentBase64 } }`;
    for (const [format, file] of [['csv', 'export.csv'], ['pdf', 'print.pdf'], ['template', 'template.xlsx']] as const) {
      const { data, errors } = await office.operator.graphql(query, { desaId: office.id, format });
      expect(errors).toEqual([]);
      const { raw, headers } = await fetchFile('A.7', file);
      expect(data.bookExport.mediaType).toBe(headers['content-type']);
      expect(headers['content-disposition']).toContain(data.bookExport.fileName);
      if (format !== 'template') expect(Buffer.from(data.bookExport.contentBase64, 'base64').equals(raw)).toBe(true);
    }
    const refused = await office.desa[1]!.operator.graphql(query, { desaId: office.id, format: 'csv' });
    expect(refused.errors[0]!.extensions.code).toBe('not_found');
    expect((await office.operator.graphql(query, { desaId: office.id, format: 'docx' })).errors[0]!.extensions.code).toBe('invalid_input');
  });
});
