import { catalogue } from '#domains/catalogue';
import { openSheets } from '#registers/spreadsheet/reading/open-sheets';
import { theApp } from '../support/app.js';
import { anOffice, type TestOffice } from '../support/office.js';
import { excelTable, written, type CellInput } from '../support/workbooks.js';
import { writeTemplate } from '#registers/spreadsheet/forms/write-template';

const period = '2026-10';

/** The agenda as a desa keeps it: own order, a title above, a total and a signature below. */
const agenda = (rows: readonly (readonly CellInput[])[]): Promise<Buffer> =>
  excelTable([
    ['BUKU AGENDA SURAT MASUK'], ['DESA PUTAT BASIUN'], [],
    ['NO', 'TANGGAL PENERIMAAN/PENGIRIMAN SURAT', 'SURAT MASUK', null, null, null, 'ARAH SURAT', 'KET'],
    [null, null, 'NOMOR', 'TANGGAL', 'PENGIRIM', 'ISI SINGKAT', null, null],
    [1, 2, 3, 4, 5, 6, 7, 8],
    ...rows,
    [], [null, 'JUMLAH', null, null, rows.length], [null, 'MENGETAHUI'], [null, 'KEPALA DESA', null, null, null, 'SEKRETARIS DESA'],
  ], { merges: ['C4:F4', 'A4:A5', 'B4:B5', 'G4:G5', 'H4:H5'] });

const letter = (n: number, date: CellInput = new Date(Date.UTC(2026, 9, n))): CellInput[] => [n, date, `${n}/X/2026`, new Date(Date.UTC(2026, 9, n)), 'Camat Awayan', `Undangan rapat ${n}`, 'masuk', null];

const upload = (office: TestOffice, file: Buffer, name = 'agenda oktober.xlsx', fields: Record<string, string> = { period }, book = 'A.7') =>
  office.operator.upload(`/api/desa/${office.id}/books/${book}/imports`, { name, content: file }, fields);

describe('a desa brings its own Excel', () => {

  test('a preview shows what would be added, changed and refused, and changes nothing', async () => {
    const office = await anOffice();
    const { status, body } = await upload(office, await agenda([letter(1), letter(2), letter(3, 'kemarin')]));
    expect(status).toBe(201);
    expect(body).toMatchObject({ state: 'ready', book: 'A.7', summary: { rows: 3, added: 2, changed: 0, refused: 1 } });
    expect(body.rows[2]).toMatchObject({ kind: 'refused', line: 9, problems: [{ cell: 'B9', message: expect.stringContaining('tanggal') }] });
    const { body: page } = await office.operator.get(`/api/desa/${office.id}/books/A.7/entries`);
    expect(page.items).toEqual([]);
  });

  test('committing takes in what was shown, in one act with one audit row; the same file again changes nothing', async () => {
    const office = await anOffice();
    const { body: preview } = await upload(office, await agenda([letter(1), letter(2)]));
    const committed = await office.operator.post(`/api/desa/${office.id}/imports/${preview.id}/commit`, {});
    expect(committed).toMatchObject({ status: 200, body: { added: 2, changed: 0, left: 0 } });
    const { body: page } = await office.operator.get(`/api/desa/${office.id}/books/A.7/entries`);
    expect(page.items.map(({ values }: { values: Record<string, unknown> }) => values.masuk_isi_singkat)).toEqual(['Undangan rapat 1', 'Undangan rapat 2']);
    const { body: again } = await upload(office, await agenda([letter(1), letter(2)]));
    expect(again.summary).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    const { rows } = await (await theApp()).superuser.query(`select count(*)::int as n from audit_record where kecamatan_id = $1 and verb = 'import.commit'`, [office.kecamatanId]);
    expect(rows[0]).toEqual({ n: 1 });
  });

  test('a row already in the book is changed, not doubled, and its history says by which file', async () => {
    const office = await anOffice();
    const first = (await upload(office, await agenda([letter(1)]))).body;
    await office.operator.post(`/api/desa/${office.id}/imports/${first.id}/commit`, {});
    const mended = letter(1);
    mended[5] = 'Undangan musyawarah';
    const { body: preview } = await upload(office, await agenda([mended]));
    expect(preview.rows[0]).toMatchObject({ kind: 'changed', changes: [{ key: 'masuk_isi_singkat', before: 'Undangan rapat 1', after: 'Undangan musyawarah' }] });
    await office.operator.post(`/api/desa/${office.id}/imports/${preview.id}/commit`, {});
    const { body: page } = await office.operator.get(`/api/desa/${office.id}/books/A.7/entries`);
    expect(page.items).toHaveLength(1);
    const { body: history } = await office.operator.get(`/api/desa/${office.id}/entries/${page.items[0].id}/history`);
    expect(history[0]).toMatchObject({ revision: 1, reason: 'impor agenda oktober.xlsx', values: { masuk_isi_singkat: 'Undangan rapat 1' } });
  });

  test('a preview of a book that has changed since is stale', async () => {
    const office = await anOffice();
    const { body: preview } = await upload(office, await agenda([letter(1)]));
    await office.operator.post(`/api/desa/${office.id}/books/A.7/entries`, { values: {
      tanggal_penerimaan_pengiriman: '2026-10-09', arah: 'masuk', masuk_nomor: '9/X', masuk_tanggal: '2026-10-09', masuk_pengirim: 'BPD', masuk_isi_singkat: 'Undangan' } });
    const commit = await office.operator.post(`/api/desa/${office.id}/imports/${preview.id}/commit`, {});
    expect(commit).toMatchObject({ status: 409, body: { code: 'preview_stale' } });
    const { body: page } = await office.operator.get(`/api/desa/${office.id}/books/A.7/entries`);
    expect(page.items).toHaveLength(1);
  });

  test('a preview lives for a day, and is taken in once', async () => {
    const office = await anOffice();
    const api = await theApp();
    const { body: once } = await upload(office, await agenda([letter(1)]));
    await office.operator.post(`/api/desa/${office.id}/imports/${once.id}/commit`, {});
    expect(await office.operator.post(`/api/desa/${office.id}/imports/${once.id}/commit`, {})).toMatchObject({ status: 409, body: { code: 'preview_committed' } });
    const { body: old } = await upload(office, await agenda([letter(2)]));
    api.moveClock(25 * 3_600_000);
    try {
      expect(await office.operator.post(`/api/desa/${office.id}/imports/${old.id}/commit`, {})).toMatchObject({ status: 409, body: { code: 'preview_expired' } });
    } finally {
      api.moveClock(0);
    }
  });

  test('a NIK that Excel keeps as a number is refused with the cell and the mend', async () => {
    const office = await anOffice();
    const form = catalogue.book('B.5');
    const titles = form.editions[0].columns.filter(({ numbering }) => !numbering);
    const example = form.editions[0].example as Record<string, unknown>;
    const file = await excelTable([titles.map(({ label, part }) => (part ? `${label} (${part})` : label)), titles.map(({ key }) => (key === 'nik' ? 6311031708900001 : (example[key] as CellInput)))]);
    const { body } = await upload(office, file, 'ktp.xlsx', { period }, 'B.5');
    expect(body.summary).toMatchObject({ refused: 1 });
    expect(body.rows[0].problems.find(({ key }: { key?: string }) => key === 'nik')).toMatchObject({ message: expect.stringContaining('angka'), mend: expect.stringContaining('Teks') });
  });

  test('two lines that contradict each other are not dropped silently: the later one is refused, naming the first', async () => {
    const office = await anOffice();
    const decision = (nomor: string, tentang: string): CellInput[] => [nomor, new Date(Date.UTC(2026, 9, 2)), tentang, 'Uraian singkat'];
    const columns = catalogue.book('A.2').editions[0].columns.filter(({ key }) => ['nomor_keputusan', 'tanggal_keputusan', 'tentang', 'uraian_singkat'].includes(key));
    const file = await excelTable([columns.map(({ label, part }) => (part ? `${label} (${part})` : label)), decision('1', 'Tim Posyandu'), decision('2', 'Tim PKK'), decision('2', 'Tim PKK'), decision('2', 'Tim RKP')]);
    const { body } = await upload(office, file, 'sk.xlsx', { period }, 'A.2');
    expect(body.summary).toMatchObject({ added: 2, doubled: 1, refused: 1 });
    expect(body.rows.slice(2)).toMatchObject([{ kind: 'doubled', line: 4, firstLine: 3 }, { kind: 'refused', line: 5, problems: [{ cell: 'A5', message: expect.stringContaining('baris 3'), mend: expect.stringContaining('Samakan') }] }]);
    const mending = await office.operator.get(`/api/desa/${office.id}/imports/${body.id}/refused.xlsx`);
    const texts: string[] = [];
    for await (const row of (await openSheets(mending.raw)).sheets[0]!.rows()) texts.push(row.cells.map(({ value }) => String(value)).join('|'));
    expect(texts.filter((text) => text.includes('Tim'))).toEqual([expect.stringContaining('Tim RKP')]);
  });

  test('refused rows come back as the same rows with a comment at the cell', async () => {
    const office = await anOffice();
    const { body: preview } = await upload(office, await agenda([letter(1), letter(2, 'besok')]));
    const reply = await office.operator.get(`/api/desa/${office.id}/imports/${preview.id}/refused.xlsx`);
    expect(reply.status).toBe(200);
    expect(reply.headers['content-disposition']).toContain('attachment');
    const sheet = (await openSheets(reply.raw)).sheets[0]!;
    const texts: string[] = [];
    for await (const row of sheet.rows()) texts.push(row.cells.map(({ value }) => String(value)).join('|'));
    expect(texts.some((text) => text.includes('Undangan rapat 2'))).toBe(true);
    expect(texts.some((text) => text.includes('Undangan rapat 1'))).toBe(false);
  });

  test('a mapping that a person corrected is kept and offered again', async () => {
    const office = await anOffice();
    const own = (rows: number[]) => excelTable([['Tgl', 'No', 'Tgl surat', 'Dari siapa', 'Perihal'], ...rows.map((n) => [new Date(Date.UTC(2026, 9, n)), `${n}/K`, new Date(Date.UTC(2026, 9, n)), 'Puskesmas', `Surat ${n}`])]);
    const { body: first } = await upload(office, await own([1]));
    const columns = [['tanggal_penerimaan_pengiriman', 0], ['masuk_nomor', 1], ['masuk_tanggal', 2], ['masuk_pengirim', 3], ['masuk_isi_singkat', 4]].map(([key, at]) => ({ key, at }));
    const remapped = await office.operator.put(`/api/desa/${office.id}/imports/${first.id}/mapping`, { columns, fixed: { arah: 'masuk' } });
    expect(remapped).toMatchObject({ status: 200, body: { state: 'ready', summary: { added: 1, refused: 0 } } });
    const { body: next } = await upload(office, await own([2, 3]));
    expect(next.summary).toMatchObject({ added: 2, refused: 0, sheets: [{ known: true, verdict: 'cocok' }] });
  });

  test('what is no spreadsheet, or an old one, is refused with the mend', async () => {
    const office = await anOffice();
    const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]);
    const { status, body } = await upload(office, old, 'lama.xls');
    expect(status).toBe(422);
    expect(body.errors[0].mend ?? body.detail).toMatch(/xlsx/i);
  });

  test('the official template is read by its numbered row', async () => {
    const office = await anOffice();
    const book = catalogue.book('A.7');
    const template = await written((out) => writeTemplate(out, { book, edition: book.editions[0], desa: 'Putat Basiun', kecamatan: 'Awayan', kabupaten: 'Balangan', period }));
    const { status, body } = await upload(office, template, 'templat.xlsx');
    expect({ status, summary: body.summary?.rows }).toEqual({ status: 201, summary: 0 });
  });

  test('a bigger file is read after the reply, and its progress can be followed', async () => {
    const office = await anOffice();
    const { status, body } = await upload(office, await agenda(Array.from({ length: 28 }, (_, n) => letter(n + 1))), 'agenda.xlsx', { period, later: 'true' });
    expect(status).toBe(202);
    expect(body.state).toBe('reading');
    let seen = body;
    for (let tries = 0; seen.state === 'reading' && tries < 100; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      seen = (await office.operator.get(`/api/desa/${office.id}/imports/${body.id}`)).body;
    }
    expect(seen).toMatchObject({ state: 'ready', progress: 28, summary: { added: 28 } });
  });

  test('GraphQL does the same', async () => {
    const office = await anOffice();
    const file = (await agenda([letter(1)])).toString('base64');
    const { data } = await office.operator.graphql(
      'mutation ($d: ID!, $i: ImportFileInput!) { previewImport(desaId: $d, book: "A.7", input: $i) { id state summary } }', { d: office.id, i: { fileName: 'agenda.xlsx', contentBase64: file, period } });
    expect(data.previewImport).toMatchObject({ state: 'ready', summary: { added: 1 } });
    const committed = await office.operator.graphql(
      'mutation ($d: ID!, $p: ID!) { commitImport(desaId: $d, id: $p, input: {}) { added left } }', { d: office.id, p: data.previewImport.id });
    expect(committed.data.commitImport).toEqual({ added: 1, left: 0 });
  });

  test('a preview is nobody else\'s: not the kecamatan\'s to make, not another desa\'s to see', async () => {
    const office = await anOffice({ desa: 2 });
    const { body: preview } = await upload(office, await agenda([letter(1)]));
    expect((await office.verifikator.upload(`/api/desa/${office.id}/books/A.7/imports`, { name: 'a.xlsx', content: Buffer.from('PK') }, { period })).status).toBe(403);
    expect((await office.desa[1]!.operator.get(`/api/desa/${office.id}/imports/${preview.id}`)).status).toBe(404);
    expect((await office.desa[1]!.operator.get(`/api/desa/${office.desa[1]!.id}/imports/${preview.id}`)).status).toBe(404);
  });
});
