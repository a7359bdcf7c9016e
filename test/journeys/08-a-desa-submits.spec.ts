import sharp from 'sharp';
import { catalogue } from '#domains/catalogue';
import { asTenant, anOffice, type TestOffice } from '../support/office.js';
import { theApp, type TestApp } from '../support/app.js';
import { cash, letter } from '../support/rows.js';
import { HandingIn, must } from '../support/submissions.js';

let api: TestApp;
let office: TestOffice;
let umum: HandingIn;
const period = '2026-10';

beforeAll(async () => { api = await theApp(); });
beforeEach(async () => {
  api.stopClock(new Date('2026-11-03T02:00:00Z'));
  office = await anOffice({ desa: 2 });
  umum = new HandingIn(office.desa[0]!, 'umum', period);
});

const blankPhoto = () => sharp({ create: { width: 400, height: 400, channels: 3, background: 'white' } }).jpeg().toBuffer();
const auditOf = async (id: string) => (await api.superuser.query('select verb, body from audit_record where subject_id = $1 order by seq', [id])).rows as { verb: string; body: string }[];

describe('a desa hands in a month of a bidang', () => {
  test('closes, sends, checks, endorses, submits, and holds a receipt', async () => {
    await umum.keepUmum();
    const opened = await umum.open();
    expect([opened.status, opened.body.books.map(({ book }: { book: string }) => book)]).toEqual([201, ['A.1', 'A.2', 'A.7', 'A.8', 'A.9']]);
    expect(opened.body).toMatchObject({ state: 'draft', stateLabel: 'Draf', dueOn: '2026-11-05', revision: 1, late: false });
    expect(opened.body.actions).toEqual([{ action: 'send_to_secretary', label: 'Mengirim ke Sekretaris Desa' }]);
    umum.id = opened.body.id;
    expect((await api.superuser.query('select created_at, updated_at from submission where submission_id = $1', [umum.id])).rows).toEqual([{ created_at: new Date('2026-11-03T02:00:00Z'), updated_at: new Date('2026-11-03T02:00:00Z') }]);
    expect((await umum.open()).body.code).toBe('submission_exists');
    await umum.check();
    const endorsed = must(await umum.step(office.kades, 'endorse'));
    expect(endorsed.body).toMatchObject({ state: 'endorsed', endorsedBy: office.kades.actor.title });
    const { status, body } = await umum.step(office.sekretaris, 'submit');
    expect([status, body]).toMatchObject([200, { state: 'submitted', late: false, receiptNumber: 'TT/0001/63.11.03/XI/2026' }]);
    expect((await auditOf(umum.id)).map(({ verb }) => verb)).toEqual(
      ['submission.open', 'submission.send_to_secretary', 'submission.check', 'submission.endorse', 'submission.submit']);
    const receipt = await office.verifikator.get(`${umum.path}/receipt.pdf`);
    expect([receipt.status, receipt.headers['content-type'], receipt.raw.subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-']);
  });

  test('is waited for until every book is closed, NIHIL, or a file', async () => {
    await umum.declareNihil(['A.1', 'A.2']);
    umum.id = must(await umum.open()).body.id;
    const { status, body } = await umum.step(office.operator, 'send');
    expect([status, body.code, body.errors.map(({ field }: { field: string }) => field)]).toEqual([422, 'books_open', ['books.A.7', 'books.A.8', 'books.A.9']]);
  });

  test('keeps the machine\'s word with the book, and the books as they were sent', async () => {
    await umum.keepUmum();
    await umum.check();
    const { rows } = await api.superuser.query(`select book, rule_version from book_check where desa_id = $1 and stage = 'submit' order by book`, [office.id]);
    expect(rows.map(({ book }) => book)).toEqual(['A.1', 'A.2', 'A.7', 'A.8', 'A.9']);
    expect(await umum.books.reopen('A.7', period)).toMatchObject({ status: 409, body: { code: 'period_locked' } });
    const returned = must(await umum.step(office.kades, 'return', { reason: 'surat 12 belum dicatat' }));
    expect(returned.body).toMatchObject({ state: 'draft', checkedBy: null, reason: 'surat 12 belum dicatat' });
    expect((await umum.books.reopen('A.7', period)).status).toBe(200);
  });

  test('is refused where the step, the duty or the version is another', async () => {
    await umum.keepUmum();
    umum.id = must(await umum.open()).body.id;
    expect(await umum.step(office.sekretaris, 'submit')).toMatchObject({ status: 409, body: { code: 'not_in_this_state' } });
    expect((await umum.step(office.operator, 'check')).status).toBe(403);
    expect(await umum.step(office.operator, 'send', { version: 7 })).toMatchObject({ status: 412, body: { code: 'stale_submission' } });
    expect((await umum.step(office.sekretaris, 'return', {})).status).toBe(422);
    expect((await umum.open()).status).toBe(409);
    const future = new HandingIn(office.desa[0]!, 'umum', '2027-03');
    expect((await future.open()).body.code).toBe('period_not_reached');
    expect((await new HandingIn(office.desa[0]!, 'pembangunan', '2026-09').open()).body.code).toBe('nothing_due');
  });

  test('a secretary who kept and sent it himself is noted; the kepala desa is the second person', async () => {
    await umum.keepUmum();
    umum.id = must(await umum.open()).body.id;
    must(await umum.step(office.sekretaris, 'send'));
    must(await umum.step(office.sekretaris, 'check'));
    const check = (await auditOf(umum.id)).find(({ verb }) => verb === 'submission.check')!;
    expect(JSON.parse(check.body).details).toEqual({ revision: 1, sentByHimself: true });
  });

  test('two submit at once: one receipt, and the numbers of the year have no gap', async () => {
    await umum.keepUmum();
    await umum.check();
    must(await umum.step(office.kades, 'endorse'));
    const replies = await Promise.all([1, 2, 3].map(() => umum.step(office.sekretaris, 'submit')));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const second = new HandingIn(office.desa[1]!, 'umum', period);
    await second.keepUmum();
    expect((await second.submit()).body.receiptNumber).toBe('TT/0002/63.11.03/XI/2026');
  });

  test('after the due day it is late, not refused', async () => {
    await umum.keepUmum();
    api.stopClock(new Date('2026-11-05T16:30:00Z'));
    const { body } = await umum.submit();
    expect(body).toMatchObject({ state: 'submitted', late: true });
    expect((await office.camat.get(`${umum.path}/timeline`)).body.at(-1).sentence).toContain('mengajukan ke kecamatan, terlambat');
  });

  test('of another desa it is not there; the kecamatan sees it once it was handed in', async () => {
    await umum.keepUmum();
    await umum.check();
    const stranger = office.desa[1]!;
    for (const path of ['', '/timeline', '/revisions', '/sheet.pdf']) expect((await stranger.sekretaris.get(umum.path + path)).status).toBe(404);
    expect((await umum.step(stranger.sekretaris, 'return', { reason: 'x' })).status).toBe(404);
    expect((await stranger.sekretaris.get(`/api/desa/${stranger.id}/submissions/${umum.id}`)).status).toBe(404);
    expect((await stranger.sekretaris.get('/api/submissions')).body.items).toEqual([]);
    expect((await office.verifikator.get(umum.path)).status).toBe(404);
    must(await umum.step(office.kades, 'endorse'));
    must(await umum.step(office.sekretaris, 'submit'));
    expect((await office.verifikator.get(umum.path)).body).toMatchObject({ state: 'submitted', desa: office.nama, actions: [{ action: 'claim' }] });
    expect((await office.verifikator.get(`/api/submissions?state=submitted&bidang=umum&period=${period}`)).body.items).toHaveLength(1);
  });

  test('is told as one timeline in human words, the same to desa and kecamatan', async () => {
    await umum.keepUmum();
    await umum.submit();
    const told = (await office.sekretaris.get(`${umum.path}/timeline`)).body;
    expect(told.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
      `${office.operator.actor.title}, menyiapkan pengajuan dengan buku A.1, A.2, A.7, A.8, A.9.`,
      expect.stringContaining('mengirim pengajuan ke Sekretaris Desa'),
      `${office.sekretaris.actor.title}, memeriksa dan memaraf pengajuan.`,
      `${office.kades.actor.title}, mengesahkan pengajuan.`,
      `${office.sekretaris.actor.title}, mengajukan ke kecamatan dengan tanda terima TT/0001/63.11.03/XI/2026.`,
    ]);
    expect((await office.camat.get(`${umum.path}/timeline`)).body).toEqual(told);
  });
});

describe('berkas without which a book cannot be checked', () => {
  test('an SK goes with the officials: without it the desa is told what is missing', async () => {
    const officer = { ...catalogue.book('A.4').editions[0].example };
    await umum.books.addAll('A.4', [officer], period);
    must(await umum.books.close('A.4', period));
    await umum.keepUmum();
    await umum.check();
    must(await umum.step(office.kades, 'endorse'));
    const refused = await umum.step(office.sekretaris, 'submit');
    expect([refused.status, refused.body.code, refused.body.errors]).toMatchObject([422, 'attachments_missing', [{ field: 'books.A.4' }]]);
    const sk = { kind: 'sk_kepala_desa', title: 'SK Kepala Desa', 'officer.name': 'Ahmad Yani', 'officer.jabatan': 'Kepala Desa' };
    must(await office.sekretaris.upload(`/api/desa/${office.id}/berkas`, { name: 'sk.jpg', content: await blankPhoto() }, sk));
    expect((await umum.step(office.sekretaris, 'submit')).body).toMatchObject({ state: 'submitted', receiptNumber: 'TT/0001/63.11.03/XI/2026' });
  });
});

describe('a bidang kept elsewhere', () => {
  const finance = ['C.3', 'C.4', 'C.5', 'C.6', 'C.7'];

  test('is handed in as files: not checked by the machine, frozen by their checksums, with the bank\'s statement', async () => {
    const money = new HandingIn(office.desa[0]!, 'keuangan', period);
    const upload = async (fields: Record<string, string>) =>
      must(await office.operator.upload(`/api/desa/${office.id}/berkas`, { name: 'buku.jpg', content: await blankPhoto() }, { title: 'Cetakan Siskeudes', period, ...fields })).body.id;
    for (const book of finance) {
      const berkasId = await upload({ kind: 'buku_scan', book });
      must(await office.operator.post(`/api/desa/${office.id}/books/${book}/periods/${period}/file`, { berkasId, pageCount: 4 }));
    }
    await money.check();
    must(await money.step(office.kades, 'endorse'));
    expect((await money.step(office.sekretaris, 'submit')).body.errors).toEqual([expect.objectContaining({ field: 'books.C.6', message: 'Buku C.6 memerlukan Rekening koran.' })]);
    await upload({ kind: 'rekening_koran' });
    const { body } = must(await money.step(office.sekretaris, 'submit'));
    expect(body.books.map(({ mode, pages, findings }: { mode: string; pages: number; findings: { notRun: number } }) => [mode, pages, findings.notRun])).toEqual(finance.map(() => ['berkas', 4, 1]));
    expect((await office.camat.get(`${money.path}/revisions/1/proof`)).body).toMatchObject({ intact: true, rows: 0 });
    expect((await office.camat.get(`${money.path}/receipt.pdf`)).status).toBe(200);
  });
});

describe('what the machine finds between books', () => {
  test('a recapitulation that does not begin where the last one ended stops the handing in, and says so', async () => {
    const desa = office.desa[0]!;
    must(await office.sekretaris.patch(`/api/desa/${desa.id}`, { dusun: ['Dusun I'] }));
    const early = new HandingIn(desa, 'penduduk', period);
    early.id = must(await early.open('early')).body.id;
    await asTenant(api, office.kecamatanId, async () => {
      for (const [month, first, last] of [['2026-09', 0, 5], [period, 3, 3]] as const) {
        await api.owner.query(
          `insert into register_entry (kecamatan_id, desa_id, entry_id, book, edition, period, period_date, changed_period, "values", salt, digest, updated_by)
           values ($1, $2, gen_random_uuid(), 'B.3', $3, $4, ($4 || '-28')::date, $4, $5, '', '', 'uji')`,
          [office.kecamatanId, desa.id, catalogue.book('B.3').editions[0].code, month, JSON.stringify({ nama_dusun: 'Dusun I', awal_wni_l: first, akhir_wni_l: last })]);
        await api.owner.query(`insert into book_period (kecamatan_id, desa_id, book, period, state, revision) values ($1, $2, 'B.3', $3, 'closed', 1)`, [office.kecamatanId, desa.id, month]);
      }
    });
    const { status, body } = await early.step(office.operator, 'send');
    expect([status, body.code, body.errors[0].field]).toEqual([422, 'checks_block', 'books.B.3.rows[1]']);
    expect(body.errors.some(({ message }: { message: string }) => message.startsWith('B3-03: Baris 1: Awal bulan berbeda'))).toBe(true);
    expect((await office.operator.get(early.path)).body.state).toBe('draft');
  });
});

describe('an endorsement on paper', () => {
  beforeEach(async () => {
    await umum.keepUmum();
    await umum.check();
  });

  test('the signed sheet is photographed and matched by its QR', async () => {
    const berkasId = await umum.uploadSheet(await umum.photographSheet());
    const { status, body } = await umum.step(office.sekretaris, 'endorse-by-sheet', { berkasId, signedOn: '2026-11-03' });
    expect([status, body]).toMatchObject([200, { state: 'endorsed', endorsedBy: 'Kepala Desa' }]);
    const [revision] = must(await office.sekretaris.get(`${umum.path}/revisions`)).body;
    expect(revision).toMatchObject({ way: 'sheet', sheetMatch: 'qr', sheetBerkasId: berkasId, signedOn: '2026-11-03' });
    expect(revision.signers.map(({ role }: { role: string }) => role)).toEqual(['kepala_desa', 'sekretaris_desa']);
    must(await umum.step(office.sekretaris, 'submit'));
  });

  test('a code is typed where no QR can be read, and only the right one is taken', async () => {
    const { raw } = must(await office.sekretaris.get(`${umum.path}/sheet.pdf`));
    const code = /PERUT1\.([0-9A-Z]{20})/.exec(raw.toString('latin1'))![1]!;
    const berkasId = await umum.uploadSheet(await blankPhoto());
    const endorse = (more: object) => umum.step(office.sekretaris, 'endorse-by-sheet', { berkasId, signedOn: '2026-11-03', ...more });
    expect((await endorse({})).body.errors[0].field).toBe('sheetCode');
    expect((await endorse({ sheetCode: `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}` })).status).toBe(422);
    const typed = await endorse({ sheetCode: code.toLowerCase().match(/.{4}/g)!.join('-') });
    expect([typed.status, typed.body.state]).toEqual([200, 'endorsed']);
  });

  test('a sheet of another submission, of older content, or no sheet at all is refused', async () => {
    const other = new HandingIn(office.desa[1]!, 'umum', period);
    await other.keepUmum();
    await other.check();
    const endorse = (berkasId: string, signedOn = '2026-11-03', more = {}) => umum.step(office.sekretaris, 'endorse-by-sheet', { berkasId, signedOn, ...more });
    const wrong = await endorse(await umum.uploadSheet(await other.photographSheet()));
    expect([wrong.status, wrong.body.detail ?? wrong.body.title]).toMatchObject([422, 'Lembar Pengesahan ini milik pengajuan lain.']);
    expect((await endorse(await umum.uploadSheet(await blankPhoto(), 'lainnya'))).body.errors[0].field).toBe('berkasId');
    const old = await umum.uploadSheet(await umum.photographSheet());
    expect((await endorse(old, '2026-11-04')).body.errors[0].field).toBe('signedOn');
    expect((await endorse(old, '2026-11-03', { signerDutyId: office.sekretaris.dutyId })).body.code).toBe('signer_not_in_office');
    must(await umum.step(office.sekretaris, 'return', { reason: 'ada surat tertinggal' }));
    must(await umum.books.reopen('A.7', period));
    await umum.books.addAll('A.7', [letter('2026-10-20', 'Surat yang tertinggal')], period);
    must(await umum.books.close('A.7', period));
    await umum.check();
    const changed = await endorse(old);
    expect([changed.status, changed.body.detail ?? changed.body.title]).toMatchObject([422, 'Isi pengajuan sudah berubah sejak Lembar Pengesahan ini dicetak.']);
    expect((await umum.step(office.sekretaris, 'submit')).status).toBe(409);
  });

  test('it is taken back with a reason before it is handed in, and the freeze is lifted', async () => {
    must(await umum.step(office.kades, 'endorse'));
    must(await umum.step(office.kades, 'withdraw-endorsement', { reason: 'salah tanggal' }));
    expect((await office.sekretaris.get(`${umum.path}/revisions`)).body).toEqual([]);
    await umum.check();
    must(await umum.step(office.kades, 'endorse'));
    expect((await office.sekretaris.get(`${umum.path}/revisions`)).body).toHaveLength(1);
  });
});

describe('who signs for the office', () => {
  test('a Plh. endorses on his days, under that name', async () => {
    await umum.keepUmum();
    await umum.check();
    await asTenant(api, office.kecamatanId, () => api.owner.query(`update duty set acting = 'plh', ends_on = '2026-12-31' where duty_id = $1`, [office.kades.dutyId]));
    const sheet = must(await office.sekretaris.get(`${umum.path}/sheet.pdf`));
    expect(sheet.raw.length).toBeGreaterThan(1000);
    must(await umum.step(office.kades, 'endorse'));
    const [revision] = (await office.sekretaris.get(`${umum.path}/revisions`)).body;
    expect(revision.signers[0].title).toBe('Plh. Kepala Desa');
  });

  test('a secretary who stands in for the head endorses what he checked himself, and it is told', async () => {
    await umum.keepUmum();
    await umum.check();
    await asTenant(api, office.kecamatanId, () => api.owner.query(`update duty set acting = 'plh', account_id = $2 where duty_id = $1`, [office.kades.dutyId, office.sekretaris.accountId]));
    must(await umum.step(office.kades, 'endorse'));
    expect((await office.sekretaris.get(`${umum.path}/timeline`)).body.at(-1).sentence).toMatch(/mengesahkan pengajuan yang ia periksa sendiri\.$/);
  });

  test('nobody signs for an office he did not hold on that day', async () => {
    await umum.keepUmum();
    await umum.check();
    await asTenant(api, office.kecamatanId, () => api.owner.query(`update duty set starts_on = '2026-11-10' where duty_id = $1`, [office.kades.dutyId]));
    const berkasId = await umum.uploadSheet(await umum.photographSheet());
    expect((await umum.step(office.sekretaris, 'endorse-by-sheet', { berkasId, signedOn: '2026-11-03' })).body.code).toBe('signer_not_in_office');
  });
});

describe('a revision', () => {
  test('is frozen under a hash that can be reckoned again, also after a row is erased', async () => {
    const [entry] = await umum.keepUmum();
    await umum.submit();
    const proof = async () => (await office.verifikator.get(`${umum.path}/revisions/1/proof`)).body;
    expect(await proof()).toMatchObject({ intact: true, rows: 2, erased: 0, broken: [] });
    await api.superuser.query(`update submission_row set "values" = null, salt = null where entry_id = $1`, [entry]);
    expect(await proof()).toMatchObject({ intact: true, erased: 1 });
    await api.superuser.query(`update submission_row set "values" = "values" || '{"keterangan":"diubah"}' where submission_id = $1 and "values" is not null`, [umum.id]);
    expect(await proof()).toMatchObject({ intact: false, broken: [{ book: 'A.7' }] });
  });

  test('of a cash book carries its balances, and rows voided later go along as stones', async () => {
    const money = new HandingIn(office.desa[0]!, 'keuangan', period);
    for (const book of ['C.3', 'C.4', 'C.5', 'C.6', 'C.7']) must(await office.sekretaris.put(`/api/desa/${office.id}/books/${book}/setting`, { mode: 'isian', since: period }));
    await money.declareNihil(['C.3', 'C.5', 'C.6', 'C.7']);
    const [, spent] = await money.books.addAll('C.4', [cash('2026-10-02', 'Setoran APB Desa', { in: 5_000_000 }), cash('2026-10-09', 'Belanja alat tulis', { out: 750_000.5 })], period);
    must(await money.books.close('C.4', period, { kas_tunai: 4_249_999.5 }));
    await money.submit();
    const [revision] = (await office.camat.get(`${money.path}/revisions`)).body;
    expect(revision.books.find(({ book }: { book: string }) => book === 'C.4')).toMatchObject({ rows: 2, closing: 4_249_999.5 });
    expect((await office.camat.get(`${money.path}/revisions/1/proof`)).body).toMatchObject({ intact: true, rows: 2 });
    must(await money.step(office.sekretaris, 'withdraw', { reason: 'salah catat' }));
    must(await money.step(office.sekretaris, 'revisions'));
    must(await money.books.reopen('C.4', period));
    must(await money.books.void(spent!, 1));
    must(await money.books.close('C.4', period, { kas_tunai: 5_000_000 }));
    await money.submit();
    expect((await office.camat.get(`${money.path}/revisions/2/proof`)).body).toMatchObject({ intact: true, rows: 2, erased: 1 });
    expect((await office.camat.get(`${money.path}/revisions/2/difference`)).body.rows).toMatchObject([{ book: 'C.4', change: 'removed', entryId: spent }]);
  });

  test('withdrawn and opened again, it shows which rows and columns differ', async () => {
    const [kept, gone] = await umum.keepUmum();
    const first = (await umum.submit()).body;
    expect((await umum.step(office.sekretaris, 'withdraw')).body).toMatchObject({ state: 'withdrawn', receiptNumber: first.receiptNumber });
    const reopened = await umum.step(office.operator, 'revisions');
    expect(reopened.body).toMatchObject({ state: 'draft', revision: 2, receiptNumber: null });
    must(await umum.books.reopen('A.7', period));
    const { body: { items } } = await umum.books.list('A.7');
    const revisionOf = (id: string) => items.find((item: { id: string }) => item.id === id).revision;
    must(await umum.books.correct(kept!, revisionOf(kept!), { masuk_pengirim: 'Kecamatan Paringin' }));
    must(await umum.books.void(gone!, revisionOf(gone!)));
    await umum.books.addAll('A.7', [letter('2026-10-21', 'Surat yang tertinggal')], period);
    must(await umum.books.close('A.7', period));
    expect((await umum.submit()).body).toMatchObject({ revision: 2, receiptNumber: 'TT/0002/63.11.03/XI/2026' });
    const { body } = must(await office.verifikator.get(`${umum.path}/revisions/2/difference`));
    expect(body.rows.map(({ change, columns }: { change: string; columns: string[] }) => [change, columns]).sort()).toEqual([['added', []], ['changed', ['masuk_pengirim']], ['removed', []]]);
    expect((await office.verifikator.get(`${umum.path}/revisions/2/proof`)).body.intact).toBe(true);
    expect((await office.verifikator.get(`${umum.path}/receipt.pdf?revision=1`)).status).toBe(200);
    expect(await office.verifikator.get(`${umum.path}/revisions/1/difference`)).toMatchObject({ status: 200, body: { revision: 1, against: null, note: 'Belum ada revisi sebelumnya.', rows: [], next: null } });
    expect((await office.verifikator.get(`${umum.path}/revisions/3/difference`)).status).toBe(404);
  });

  test('after a request for repair only the named books are free', async () => {
    await umum.keepUmum();
    await umum.submit();
    await asTenant(api, office.kecamatanId, async () => {
      await api.owner.query(`update submission set state = 'revision_requested', revision_due_on = '2026-11-20' where submission_id = $1`, [umum.id]);
      await api.owner.query(`update submission_book set verdict = case book when 'A.7' then 'perlu_perbaikan' else 'nihil' end,
        accepted_revision = case book when 'A.7' then null else 1 end where submission_id = $1`, [umum.id]);
    });
    must(await umum.step(office.sekretaris, 'revisions'));
    expect((await umum.books.reopen('A.1', period)).body.code).toBe('period_locked');
    must(await umum.books.reopen('A.7', period));
    must(await umum.books.close('A.7', period));
    expect((await umum.submit()).body).toMatchObject({ state: 'submitted', revision: 2, late: false });
  });
});

describe('the recapitulation of residents', () => {
  test('may go ahead alone, and the rest of its bidang follows without it', async () => {
    const early = new HandingIn(office.desa[0]!, 'penduduk', period);
    const { status, body } = await early.open('early');
    expect([status, body.part, body.dueOn, body.books.map(({ book }: { book: string }) => book)]).toEqual([201, 'early', '2026-10-31', ['B.3']]);
    expect((await early.open()).body.books.map(({ book }: { book: string }) => book)).toEqual(['B.1', 'B.2', 'B.4', 'B.5']);
    expect((await new HandingIn(office.desa[0]!, 'umum', period).open('early')).status).toBe(422);
  });
});

describe('through GraphQL', () => {
  test('it is the same submission', async () => {
    await umum.keepUmum();
    const fields = 'id state revision receiptNumber books { book verdict nihil rows findings { stage errors } } actions { action }';
    const variables = { desaId: office.id, id: '', input: { period, bidang: 'umum' } };
    const opened = await office.operator.graphql(`mutation ($desaId: ID!, $input: OpenSubmissionInput!) { openSubmission(desaId: $desaId, input: $input) { ${fields} } }`, variables);
    expect(opened.errors).toEqual([]);
    umum.id = variables.id = opened.data.openSubmission.id;
    const step = async (who: typeof office.kades, name: string) =>
      (await who.graphql(`mutation ($desaId: ID!, $id: ID!) { ${name}(desaId: $desaId, id: $id) { ${fields} } }`, variables)).data[name];
    await step(office.operator, 'sendSubmissionToSecretary');
    await step(office.sekretaris, 'checkSubmission');
    await step(office.kades, 'endorseSubmission');
    expect(await step(office.sekretaris, 'submitSubmission')).toMatchObject({ state: 'submitted', receiptNumber: 'TT/0001/63.11.03/XI/2026' });
    const again = await office.sekretaris.graphql(`mutation ($desaId: ID!, $id: ID!) { submitSubmission(desaId: $desaId, id: $id) { id } }`, variables);
    expect(again.errors[0]!.extensions).toMatchObject({ code: 'not_in_this_state', status: 409 });
    const seen = await office.verifikator.graphql(`query ($desaId: ID!, $id: ID!) {
      submission(desaId: $desaId, id: $id) { ${fields} } submissions { items { id desa stateLabel } next }
      submissionTimeline(desaId: $desaId, id: $id) { sentence } submissionRevisions(desaId: $desaId, id: $id) { revision contentHash books { book rows digest } }
      revisionProof(desaId: $desaId, id: $id, revision: 1) { intact } }`, variables);
    expect(seen.errors).toEqual([]);
    expect(seen.data.submission.books.find(({ book }: { book: string }) => book === 'A.7')).toMatchObject({ rows: 2, nihil: false, findings: { stage: 'submit' } });
    expect(seen.data).toMatchObject({ submissions: { items: [{ id: umum.id, stateLabel: 'Diajukan ke kecamatan' }], next: null }, revisionProof: { intact: true } });
  });
});
