import { theApp, type TestApp } from '../support/app.js';
import { anOffice, type TestOffice } from '../support/office.js';
import { Books, cardOf, letter, mutation, nikOf, resident } from '../support/rows.js';

let api: TestApp;
let office: TestOffice;
let books: Books;

beforeAll(async () => { api = await theApp(); });
beforeEach(async () => {
  api.stopClock(new Date('2026-03-20T02:00:00Z'));
  office = await anOffice({ desa: 2 });
  books = new Books(office.id, office.operator);
});

const addMutation = `mutation ($desaId: ID!, $book: String!, $input: AddEntryInput!) { addEntry(desaId: $desaId, book: $book, input: $input) { id revision period values ... on A7Entry { masuk_isi_singkat } } }`;

describe('a row of a book', () => {
  test('is added, corrected and voided; what it said before stays in its history', async () => {
    const { status, body } = await books.add('A.7', letter('2026-03-04', 'Undangan rapat'));
    expect(status).toBe(201);
    expect(body).toMatchObject({ book: 'A.7', period: '2026-03', nomorUrut: null, revision: 1, state: 'active', findings: [] });
    const corrected = await books.correct(body.id, 1, { masuk_isi_singkat: 'Undangan musyawarah' }, { reason: 'salah dengar' });
    expect(corrected.body).toMatchObject({ revision: 2, values: { masuk_isi_singkat: 'Undangan musyawarah', masuk_pengirim: 'Kecamatan Awayan' } });
    expect(await books.correct(body.id, 1, { keterangan: 'x' })).toMatchObject({ status: 412, body: { code: 'stale_entry' } });
    expect((await books.void(body.id, 2)).body).toMatchObject({ state: 'void', revision: 3 });
    expect(await books.correct(body.id, 3, { keterangan: 'x' })).toMatchObject({ status: 409, body: { code: 'entry_void' } });
    const history = await office.operator.get(`/api/desa/${office.id}/entries/${body.id}/history`);
    expect(history.body.map((past: { revision: number; act: string; reason: string }) => [past.revision, past.act, past.reason])).toEqual([[2, 'void', 'salah catat'], [1, 'correct', 'salah dengar']]);
    expect(history.body[1].values.masuk_isi_singkat).toBe('Undangan rapat');
    const { rows } = await api.superuser.query(`select verb, body from audit_record where subject_id = $1 order by seq`, [body.id]);
    expect(rows.map(({ verb }) => verb)).toEqual(['entry.add', 'entry.correct', 'entry.void']);
    expect(JSON.stringify(rows)).not.toContain('Undangan');
  });

  test('that is corrected into what it says already stays as it is, without a revision or a trace', async () => {
    const { body } = await books.add('A.7', letter('2026-03-04', 'Undangan rapat'));
    const again = await books.correct(body.id, 1, { masuk_isi_singkat: 'Undangan rapat', keterangan: null });
    expect(again).toMatchObject({ status: 200, body: { id: body.id, revision: 1, values: body.values } });
    expect((await office.operator.get(`/api/desa/${office.id}/entries/${body.id}/history`)).body).toEqual([]);
    const { rows } = await api.superuser.query(`select verb from audit_record where subject_id = $1`, [body.id]);
    expect(rows).toEqual([{ verb: 'entry.add' }]);
  });

  test('is in the book under its code in small letters too', async () => {
    await books.add('a.7', letter('2026-03-04', 'Undangan rapat'), '2026-03');
    expect((await books.list('a.7')).body.items).toMatchObject([{ book: 'A.7' }]);
    expect((await books.month('a.7', '2026-03')).body.rows).toHaveLength(1);
    expect((await books.close('a.7', '2026-03')).body).toMatchObject({ book: 'A.7', state: 'closed' });
    expect((await office.operator.get('/catalogue/books/a.1')).body).toMatchObject({ code: 'A.1' });
  });

  test('through GraphQL it is the same row', async () => {
    const { data, errors } = await office.operator.graphql(addMutation, { desaId: office.id, book: 'A.7', input: { values: letter('2026-03-04', 'Undangan rapat') } });
    expect(errors).toEqual([]);
    expect(data.addEntry).toMatchObject({ revision: 1, period: '2026-03', masuk_isi_singkat: 'Undangan rapat' });
    const variables = { desaId: office.id, id: data.addEntry.id };
    const corrected = await office.operator.graphql(
      `mutation ($desaId: ID!, $id: ID!) { correctEntry(desaId: $desaId, id: $id, input: { revision: 1, values: { keterangan: "disposisi" } }) { revision ... on A7Entry { keterangan } } }`, variables);
    expect(corrected.data.correctEntry).toEqual({ revision: 2, keterangan: 'disposisi' });
    const voided = await office.operator.graphql(
      `mutation ($desaId: ID!, $id: ID!) { voidEntry(desaId: $desaId, id: $id, input: { revision: 2, reason: "salah catat" }) { state } }`, variables);
    expect(voided.data.voidEntry.state).toBe('void');
    const past = await office.operator.graphql(`query ($desaId: ID!, $id: ID!) { entry(desaId: $desaId, id: $id) { state } entryHistory(desaId: $desaId, id: $id) { act } }`, variables);
    expect(past.data).toEqual({ entry: { state: 'void' }, entryHistory: [{ act: 'void' }, { act: 'correct' }] });
    expect((await books.list('A.7')).body.items).toEqual([]);
    expect((await books.list('A.7', '?withVoid=true')).body.items).toHaveLength(1);
  });

  test('that cannot be read is refused with field and mend, the same at both doors, and nothing is half done', async () => {
    const values = { ...letter('4 Maret', 'Undangan', { masuk_tanggal: '2026-03-04' }), arah: 'samping', pengirimm: 'x' };
    const { status, body, headers } = await books.add('A.7', values);
    expect([status, headers['content-type']]).toEqual([422, 'application/problem+json; charset=utf-8']);
    expect(body).toMatchObject({ status: 422, code: 'invalid_input' });
    expect(body.errors.map(({ field }: { field: string }) => field).sort()).toEqual(['values.arah', 'values.pengirimm', 'values.tanggal_penerimaan_pengiriman']);
    expect(body.errors.every(({ mend }: { mend?: string }) => mend)).toBe(true);
    const { data, errors } = await office.operator.graphql(addMutation, { desaId: office.id, book: 'A.7', input: { values } });
    expect(data).toBeNull();
    expect(errors[0]!.extensions).toMatchObject({ code: 'invalid_input', status: 422, errors: body.errors });
    expect((await api.superuser.query('select from register_entry where desa_id = $1', [office.id])).rowCount).toBe(0);
  });

  test('that a check finds wrong is kept with its finding', async () => {
    const { status, body } = await books.add('B.1', resident({ name: 'Siti Rahmah', sex: 'P' }, { nik: '6311033502900001' }));
    expect([status, body.findings.map(({ check }: { check: string }) => check)]).toEqual([201, ['B1-01']]);
    expect(JSON.stringify(body.findings)).not.toContain('63110335');
    expect((await books.list('B.1', '?withFindings=true')).body.items).toHaveLength(1);
  });
});

describe('a book of many rows', () => {
  const names = ['Ahmad', 'Basri', 'Citra', 'Dewi', 'Eka'];
  beforeEach(async () => {
    await books.addAll('B.1', names.map((name, n) => resident({ name, serial: n + 1, family: n + 1, dusun: n < 3 ? 'Dusun I' : 'Dusun II' })), '2026-03');
  });
  const namesOf = (items: { values: { nama_lengkap: string } }[]) => items.map(({ values }) => values.nama_lengkap);

  test('is read page by page, in the order of the book or of a column', async () => {
    for (const [sort, wanted] of [['', names], ['&sort=-nama_lengkap', [...names].reverse()]] as const) {
      const read: string[] = [];
      for (let after = ''; ;) {
        const { body } = await books.list('B.1', `?first=2${sort}${after}`);
        read.push(...namesOf(body.items));
        if (!body.next) break;
        after = `&after=${encodeURIComponent(body.next)}`;
      }
      expect(read).toEqual(wanted);
    }
    const page = `query ($desaId: ID!, $after: String) { entries(desaId: $desaId, book: "B.1", first: 3, after: $after) { nodes { ... on B1Entry { nama_lengkap } } pageInfo { hasNextPage endCursor } } }`;
    const { data: { entries } } = await office.operator.graphql(page, { desaId: office.id });
    expect([entries.nodes.map((node: { nama_lengkap: string }) => node.nama_lengkap), entries.pageInfo.hasNextPage]).toEqual([names.slice(0, 3), true]);
    const rest = await office.operator.graphql(page, { desaId: office.id, after: entries.pageInfo.endCursor });
    expect(rest.data.entries).toMatchObject({ nodes: [{ nama_lengkap: 'Dewi' }, { nama_lengkap: 'Eka' }], pageInfo: { hasNextPage: false } });
  });

  test('is not read on from a place that is none', async () => {
    for (const order of ['', '&sort=-nama_lengkap']) {
      for (const after of ['x', '2026-03~1~2026-99-99~z', '2026-03~1~2026-03-31~z']) {
        const { body } = await books.list('B.1', `?after=${after}${order}`);
        expect(body).toMatchObject({ status: 422, errors: [{ field: 'after', mend: expect.any(String) }] });
      }
    }
  });

  test('is filtered by a column and searched by name, but never sorted or filtered by a personal number', async () => {
    expect(namesOf((await books.list('B.1', '?filter=dusun:Dusun%20II')).body.items)).toEqual(['Dewi', 'Eka']);
    expect(namesOf((await books.list('B.1', '?search=sri')).body.items)).toEqual(['Basri']);
    expect((await books.list('B.1', '?sort=nik')).body).toMatchObject({ status: 422, errors: [{ field: 'sort' }] });
    expect((await books.list('B.1', '?filter=no_kk:1')).body).toMatchObject({ status: 422, errors: [{ field: 'filter' }] });
    expect((await books.list('B.1', `?search=${nikOf('1990-08-17', 'L', 2)}`)).body).toMatchObject({ status: 422, errors: [{ field: 'search', mend: expect.stringContaining('entries/find') }] });
  });

  test('finds a person by the whole NIK and a family by its card, at both doors', async () => {
    const found = await office.operator.post(`/api/desa/${office.id}/entries/find`, { nik: nikOf('1990-08-17', 'L', 2) });
    expect(namesOf(found.body)).toEqual(['Basri']);
    const { data } = await office.operator.graphql(
      `query ($desaId: ID!, $input: FindByNumberInput!) { entriesByNumber(desaId: $desaId, input: $input) { ... on B1Entry { nama_lengkap } } }`, { desaId: office.id, input: { noKk: cardOf(4) } });
    expect(data.entriesByNumber).toEqual([{ nama_lengkap: 'Dewi' }]);
    expect((await office.operator.post(`/api/desa/${office.id}/entries/find`, { nik: '123' })).status).toBe(422);
  });

  test('shows the kecamatan masked numbers, and lets it write nothing', async () => {
    const { body } = await new Books(office.id, office.verifikator).list('B.1', '?first=1');
    expect(body.items[0].values).toMatchObject({ nama_lengkap: 'Ahmad', nik: '631103**********', no_kk: '631103**********', alamat_lengkap: '•••' });
    const { data } = await office.camat.graphql(`query ($desaId: ID!) { entries(desaId: $desaId, book: "B.1", first: 1) { nodes { values ... on B1Entry { nik } } } }`, { desaId: office.id });
    expect(data.entries.nodes[0]).toMatchObject({ nik: '631103**********', values: { nik: '631103**********' } });
    expect(await new Books(office.id, office.verifikator).add('B.1', resident({ name: 'Fitri', serial: 9 }))).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    expect((await new Books(office.id, office.camat).close('B.1', '2026-03')).status).toBe(403);
  });

  test('is not there for another desa, and a keeper keeps to his own books', async () => {
    const neighbour = new Books(office.id, office.desa[1]!.operator);
    expect([(await neighbour.list('B.1')).status, (await neighbour.add('B.1', resident({ name: 'Fitri' }))).status, (await neighbour.close('B.1', '2026-03')).status]).toEqual([404, 404, 404]);
    const [first] = (await books.list('B.1')).body.items;
    expect((await office.desa[1]!.operator.get(`/api/desa/${office.desa[1]!.id}/entries/${first.id}`)).status).toBe(404);
    const elsewhere = await new Books(office.id, office.kaurKeuangan).add('B.1', resident({ name: 'Fitri' }));
    expect(elsewhere).toMatchObject({ status: 403, body: { code: 'not_the_keeper' } });
    expect((await new Books(office.id, office.kasiPemerintahan).add('B.1', resident({ name: 'Fitri', serial: 8, family: 8 }))).status).toBe(201);
  });
});

describe('a month of a book', () => {
  test('has provisional numbers while it is open and gapless ones once it is closed', async () => {
    const [, second] = await books.addAll('A.7', ['2026-03-02', '2026-03-03', '2026-03-05'].map((date) => letter(date, `Surat ${date}`)));
    expect(await books.numbers('A.7', '2026-03')).toEqual([1, 2, 3]);
    expect((await books.list('A.7')).body.items.map(({ nomorUrut }: { nomorUrut: number | null }) => nomorUrut)).toEqual([null, null, null]);
    await books.void(second!, 1);
    expect((await books.close('A.7', '2026-03')).body).toMatchObject({ state: 'closed', rowCount: 2, revision: 1 });
    expect((await books.list('A.7')).body.items.map(({ nomorUrut }: { nomorUrut: number }) => nomorUrut)).toEqual([1, 2]);
    expect(await books.add('A.7', letter('2026-03-06', 'Terlambat'))).toMatchObject({ status: 409, body: { code: 'period_closed' } });
    expect((await books.close('A.7', '2026-03')).body.code).toBe('period_closed');
  });

  test('is reopened with a reason only; what was numbered keeps its number, what comes takes the next', async () => {
    const [first] = await books.addAll('A.7', ['2026-03-02', '2026-03-03'].map((date) => letter(date, `Surat ${date}`)));
    await books.close('A.7', '2026-03');
    expect((await books.reopen('A.7', '2026-03', ' ')).status).toBe(422);
    expect((await books.reopen('A.7', '2026-03')).body).toMatchObject({ state: 'open', reopenReason: 'ada yang terlewat' });
    const { body: { items: [row] } } = await books.list('A.7');
    expect((await books.void(first!, row.revision)).body).toMatchObject({ nomorUrut: 1, state: 'void' });
    await books.addAll('A.7', [letter('2026-03-01', 'Ternyata lebih dahulu')]);
    expect(await books.numbers('A.7', '2026-03')).toEqual([2, 3]);
    expect((await books.close('A.7', '2026-03')).body).toMatchObject({ state: 'closed', revision: 2 });
    const { data } = await office.operator.graphql(`query ($desaId: ID!) { bookMonth(desaId: $desaId, book: "A.7", period: "2026-03") { rows { nomorUrut } period { state revision } } }`, { desaId: office.id });
    expect(data.bookMonth).toEqual({ rows: [{ nomorUrut: 2 }, { nomorUrut: 3 }], period: { state: 'closed', revision: 2 } });
  });

  test('goes on counting where the year stands, and waits for the month before', async () => {
    await books.addAll('A.7', [letter('2026-02-10', 'Pertama'), letter('2026-03-02', 'Kedua')]);
    expect(await books.close('A.7', '2026-03')).toMatchObject({ status: 409, body: { code: 'earlier_period_open' } });
    const close = `mutation ($desaId: ID!, $period: String!) { closeBook(desaId: $desaId, book: "A.7", period: $period, input: {}) { state } }`;
    for (const period of ['2026-02', '2026-03']) expect((await office.operator.graphql(close, { desaId: office.id, period })).data.closeBook.state).toBe('closed');
    expect(await books.numbers('A.7', '2026-03')).toEqual([2]);
  });

  test('may be mended in an old month when no balance hangs on it: what is added takes the number after the last one given', async () => {
    await books.addAll('A.7', [letter('2026-02-10', 'Pertama'), letter('2026-03-02', 'Kedua')]);
    for (const period of ['2026-02', '2026-03']) await books.close('A.7', period);
    expect((await books.reopen('A.7', '2026-02')).status).toBe(200);
    await books.addAll('A.7', [letter('2026-02-11', 'Terlewat')]);
    expect(await books.numbers('A.7', '2026-02')).toEqual([1, 3]);
    expect((await books.close('A.7', '2026-02')).status).toBe(200);
    const { body } = await office.operator.get(`/api/desa/${office.id}/books/A.7/periods/2026-02`);
    expect(body.checks.flatMap(({ findings }: { findings: { check: string }[] }) => findings.map(({ check }) => check))).not.toContain('X-01');
  });

  test('holds a mutation that was reported in it, whenever it happened', async () => {
    const { body } = await books.add('B.2', mutation('meninggal', { name: 'Basri' }, '2026-03-09', { meninggal: 'Awayan', tanggal_meninggal: '2026-01-20' }));
    expect(body).toMatchObject({ period: '2026-03', findings: [] });
    const moved = await books.correct(body.id, 1, { tanggal_lapor: '2026-02-27' });
    expect(moved.body).toMatchObject({ period: '2026-02' });
    expect(await books.numbers('B.2', '2026-03')).toEqual([]);
    expect(await books.correct(body.id, 2, { tanggal_lapor: '2062-02-27' })).toMatchObject({ status: 409, body: { code: 'period_not_come' } });
    expect(await books.add('A.7', letter('2026-04-01', 'Undangan'))).toMatchObject({ status: 409, body: { code: 'period_not_come' } });
  });

  test('is closed while its rows are corrected: each act waits for the other, none is killed', async () => {
    await books.addAll('A.7', ['2026-03-02', '2026-03-03', '2026-03-05'].map((date) => letter(date, `Surat ${date}`)));
    const { body: { items } } = await books.list('A.7');
    const replies = await Promise.all([...items.map((row: { id: string; revision: number }) => books.correct(row.id, row.revision, { keterangan: 'x' })), books.close('A.7', '2026-03')]);
    expect(replies.map(({ body }) => body.code ?? 'done').filter((code: string) => code !== 'done' && code !== 'period_closed')).toEqual([]);
    expect(replies.at(-1)!.status).toBe(200);
  });

  test('in which nothing happened is NIHIL, several books in one act or none', async () => {
    await books.addAll('A.7', [letter('2026-03-02', 'Surat')]);
    const declare = (names: string[]) => office.operator.post(`/api/desa/${office.id}/periods/2026-03/nihil`, { books: names });
    expect(await declare(['A.2', 'A.7', 'A.8'])).toMatchObject({ status: 409, body: { code: 'book_not_empty' } });
    expect((await books.month('A.2', '2026-03')).body.period?.state ?? 'open').toBe('open');
    expect((await declare(['A.8', 'A.2'])).body.map(({ book, state, nihil }: { book: string; state: string; nihil: boolean }) => [book, state, nihil])).toEqual([['A.2', 'closed', true], ['A.8', 'closed', true]]);
    const { data } = await office.operator.graphql(`mutation ($desaId: ID!) { declareNihil(desaId: $desaId, period: "2026-03", input: { books: ["B.4"] }) { book nihil } }`, { desaId: office.id });
    expect(data.declareNihil).toEqual([{ book: 'B.4', nihil: true }]);
    expect(await declare(['B.3'])).toMatchObject({ status: 409, body: { code: 'book_derived' } });
    const { rows } = await api.superuser.query(`select from audit_record where verb = 'book.declare_nihil' and desa_id = $1`, [office.id]);
    expect(rows).toHaveLength(2);
  });

  test('carries a correction of an older resident, who keeps his number', async () => {
    const [id] = await books.addAll('B.1', [resident({ name: 'Ahmad' })], '2026-02');
    expect((await books.close('B.1', '2026-02')).status).toBe(200);
    expect(await books.correct(id!, 1, { keterangan: 'pindah KK' }, { period: '2026-02' })).toMatchObject({ status: 409, body: { code: 'period_closed' } });
    expect((await books.correct(id!, 1, { status_penduduk: 'pindah', tanggal_keluar: '2026-03-10' })).body).toMatchObject({ period: '2026-02', changedPeriod: '2026-03', nomorUrut: 1 });
    expect(await books.numbers('B.1', '2026-03')).toEqual([1]);
    await books.addAll('B.1', [resident({ name: 'Basri', serial: 2, family: 2 })], '2026-03');
    expect((await books.close('B.1', '2026-03')).body).toMatchObject({ rowCount: 2 });
    expect(await books.numbers('B.1', '2026-03')).toEqual([1, 2]);
  });
});
