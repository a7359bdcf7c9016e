import { theApp, type TestApp } from '../support/app.js';
import { anOffice, type TestOffice } from '../support/office.js';
import { approve, forTheEye, handedIn, itemOf, itemsOf, nihilKeuangan, Reviewing, trailOf } from '../support/reviewing.js';
import { HandingIn, must } from '../support/submissions.js';

let api: TestApp;
let office: TestOffice;
let umum: HandingIn;
let review: Reviewing;
const period = '2026-10';

beforeAll(async () => { api = await theApp(); });
beforeEach(async () => {
  api.stopClock(new Date('2026-11-03T02:00:00Z'));
  office = await anOffice({ desa: 2 });
  umum = new HandingIn(office.desa[0]!, 'umum', period);
  review = new Reviewing(umum, office.verifikator);
});

const trail = (verb: string) => trailOf(api, office.kecamatanId, verb);

describe('a verifier opens a submission', () => {
  test('and has claimed it: the machine answered first, with what it saw', async () => {
    await handedIn(umum);
    const { status, body } = await review.claim();
    expect([status, body]).toMatchObject([200, {
      revision: 1, checklistVersion: 'perut-2024.1', mine: true, endorsedWay: 'system', conclusion: null, openedBy: office.verifikator.actor.title,
      submission: { state: 'under_review', stateLabel: 'Diperiksa verifikator', claimedBy: office.verifikator.actor.title },
    }]);
    expect(body.headings.map(({ no, weight }: { no: number; weight: number }) => [no, weight])).toEqual([[1, 20], [2, 25], [3, 15], [4, 10], [5, 15], [6, 15]]);
    expect(itemsOf(body)).toHaveLength(16);
    for (const code of ['K7', 'K8', 'R6', 'T1', 'T2', 'T3']) expect(itemOf(body, code)).toMatchObject({ code, machine: 'sesuai', answer: 'sesuai', answeredBy: null });
    for (const code of forTheEye) expect(itemOf(body, code)).toMatchObject({ machine: null, answer: null });
    expect(itemOf(body, 'C2')).toMatchObject({ machine: 'tidak_diperiksa_mesin', answer: null });
    expect(body.open).toEqual(expect.arrayContaining([...forTheEye, 'C2']));
    const { rows } = await api.superuser.query(`select count(*)::int as n, min(rule_version) as version from book_check where desa_id = $1 and stage = 'verify'`, [office.id]);
    expect(rows[0]).toEqual({ n: 5, version: body.ruleVersion });
  });

  test('again, and nothing happens; reading it changes nothing either', async () => {
    await handedIn(umum);
    expect((await office.verifikator.get(`${umum.path}/review`)).status).toBe(404);
    expect((await office.verifikator.get(umum.path)).body.state).toBe('submitted');
    must(await review.claim());
    const { version } = (await office.verifikator.get(umum.path)).body;
    must(await review.claim());
    expect((await office.verifikator.get(umum.path)).body.version).toBe(version);
    expect(await trail('submission.claim')).toHaveLength(1);
    expect((await umum.step(office.sekretaris, 'withdraw', { reason: 'x' })).status).toBe(409);
  });

  test('thirty times at once: one claim, and the office goes on', async () => {
    await handedIn(umum);
    const replies = await Promise.all(Array.from({ length: 30 }, () => review.claim()));
    expect([...new Set(replies.map(({ status }) => status))]).toEqual([200]);
    expect(await trail('submission.claim')).toHaveLength(1);
  });

  test('of a desa that is not his, or that another has begun: with a reason', async () => {
    await handedIn(umum);
    const other = new Reviewing(umum, office.verifikatorLain);
    expect(await other.claim()).toMatchObject({ status: 422, body: { errors: [{ field: 'reason' }] } });
    must(await other.claim({ reason: 'Verifikatornya cuti' }));
    expect(await review.claim()).toMatchObject({ status: 422, body: { detail: `Pengajuan ini sudah diperiksa ${office.verifikatorLain.actor.title}.` } });
    expect((await review.judge({ 'A.1': 'nihil' })).body.code).toBe('not_the_claimer');
    must(await new Reviewing(umum, office.kasiTapem).claim({ reason: 'Mendesak' }));
    expect((await office.kasiTapem.get(`${umum.path}/review`)).body.mine).toBe(true);
    expect((await trail('submission.claim')).map(({ details }) => details['takenOverFrom'] ?? null)).toEqual([null, office.verifikatorLain.dutyId]);
  });

  test('of a month with a fault: the machine shows the row, and only a word of the verifier stands against it', async () => {
    const [perdes] = await umum.books.addAll('A.1', [{ jenis_peraturan: 'peraturan_desa', nomor_ditetapkan: '1', tanggal_ditetapkan: '2026-10-05', tentang: 'Pungutan Desa', tanggal_kesepakatan: '2026-10-06', uraian_singkat: 'Pungutan pasar desa', nomor_lembaran_desa: '1', tanggal_lembaran_desa: '2026-10-07' }], period);
    must(await umum.books.close('A.1', period));
    await umum.declareNihil(['A.2', 'A.7', 'A.8', 'A.9']);
    await umum.submit();
    const { body } = must(await review.claim());
    expect(itemOf(body, 'V5')).toMatchObject({ machine: 'tidak_sesuai', answer: 'tidak_sesuai', answeredBy: null });
    expect(itemOf(body, 'V5').evidence).toEqual(expect.arrayContaining([expect.objectContaining({ check: 'A1-01', book: 'A.1', entryId: perdes })]));
    expect(itemOf(body, 'C3').evidence).toEqual([expect.objectContaining({ check: 'A1-02', book: 'A.1' })]);
    await review.answerOpen();
    await review.accept();
    expect((await umum.step(office.verifikator, 'verify')).body.errors.map(({ field }: { field: string }) => field)).toEqual(['items.V5', 'items.C3']);
    expect((await review.answer([{ item: 'V5', answer: 'sesuai' }])).status).toBe(422);
    must(await review.answer(['V5', 'C3'].map((item) => ({ item, answer: 'sesuai', note: 'Tanggal salah ketik, naskah asli sudah dilihat' }))));
    must(await umum.step(office.verifikator, 'verify'));
    const [score] = (await office.camat.get(`${umum.path}/scores`)).body;
    const validasi = score.parts.find(({ heading }: { heading: string }) => heading === 'validasi_data');
    expect(validasi.items.find(({ code }: { code: string }) => code === 'V5').evidence).toEqual(itemOf(body, 'V5').evidence);
  });

  test('of books handed in as files: the machine did not look, and calls nothing wrong', async () => {
    const money = await nihilKeuangan(office.desa[0]!, period);
    expect(itemOf(must(await new Reviewing(money, office.verifikator).claim()).body, 'V5').machine).toBe('sesuai');
    const second = new HandingIn(office.desa[1]!, 'keuangan', period);
    await second.declareNihil(['C.3', 'C.5', 'C.6', 'C.7']);
    const scan = must(await second.desk.kaurKeuangan.upload(`/api/desa/${second.desk.id}/berkas`, { name: 'bku.png', content: onePixel }, { kind: 'buku_scan', title: 'BKU dari Siskeudes', book: 'C.4', period })).body.id;
    must(await second.desk.kaurKeuangan.post(`/api/desa/${second.desk.id}/books/C.4/periods/${period}/file`, { berkasId: scan, pageCount: 2 }));
    await second.submit();
    const { body } = must(await new Reviewing(second, office.verifikator).claim());
    for (const code of ['V5', 'V6', 'R6', 'C1', 'C3']) expect(itemOf(body, code)).toMatchObject({ machine: 'tidak_diperiksa_mesin', answer: null, evidence: [{ book: 'C.4' }] });
    expect(itemOf(body, 'K7').machine).toBe('sesuai');
  });
});

describe('the checklist is answered', () => {
  beforeEach(async () => {
    await handedIn(umum);
    must(await review.claim());
  });

  test('item by item or many at once, with a note, a ready reason and a link to the row', async () => {
    const [entryId] = (await office.sekretaris.get(`/api/desa/${office.id}/books/A.7/entries`)).body.items.map(({ id }: { id: string }) => id);
    const { status, body } = await review.answer([
      { item: 'V7', answer: 'tidak_sesuai', reasonCode: 'V7-1', note: 'Surat nomor 12', link: { book: 'A.7', entryId } },
      { item: 'Q5', answer: 'sesuai' },
    ]);
    expect([status, itemOf(body, 'V7')]).toMatchObject([200, { answer: 'tidak_sesuai', note: 'Surat nomor 12', reasonCode: 'V7-1', link: { book: 'A.7', entryId }, answeredBy: office.verifikator.actor.title }]);
    expect((await trail('review.answer')).map(({ details }) => details['answers'])).toEqual([[{ item: 'V7', answer: 'tidak_sesuai', reasonCode: 'V7-1' }, { item: 'Q5', answer: 'sesuai' }]]);
  });

  test('all or none: fault without a word, a row of nowhere, another answer than the machine without a reason', async () => {
    const refused = await review.answer([
      { item: 'Q5', answer: 'sesuai' }, { item: 'V7', answer: 'tidak_sesuai' }, { item: 'K7', answer: 'tidak_berlaku' },
      { item: 'Q6', answer: 'sesuai', link: { book: 'A.7', entryId: '01900000-0000-7000-8000-000000000001' } },
    ]);
    expect([refused.status, refused.body.errors.map(({ field }: { field: string }) => field)]).toEqual([422, ['answers[1].note', 'answers[2].note', 'answers[3].link']]);
    expect(itemOf(await review.read(), 'Q5').answer).toBeNull();
    expect((await review.answer([{ item: 'K1', answer: 'sesuai' }])).status).toBe(422);
    must(await review.answer([{ item: 'K7', answer: 'tidak_sesuai', note: 'Buku A.8 kosong padahal ada ekspedisi' }]));
    expect(itemOf(await review.read(), 'K7')).toMatchObject({ machine: 'sesuai', answer: 'tidak_sesuai' });
  });

  test('a verifier may not conclude while an item is unanswered, a mandatory one is wrong, or a book is not judged', async () => {
    const first = await umum.step(office.verifikator, 'verify');
    expect([first.status, first.body.code]).toEqual([422, 'review_incomplete']);
    expect(first.body.errors.map(({ field }: { field: string }) => field)).toEqual(expect.arrayContaining(['books.A.7', 'items.V7', 'items.C2']));
    await review.answerOpen();
    await review.accept();
    must(await review.answer([{ item: 'V7', answer: 'tidak_sesuai', reasonCode: 'V7-2' }]));
    expect((await umum.step(office.verifikator, 'verify')).body.errors).toEqual([expect.objectContaining({ field: 'items.V7' })]);
    must(await review.answer([{ item: 'V7', answer: 'sesuai' }]));
    expect((await umum.step(office.verifikator, 'verify')).body).toMatchObject({ state: 'verified', verifiedBy: office.verifikator.actor.title });
  });

  test('fifty conclude at once: exactly one succeeds, and the trail has one row', async () => {
    await review.answerOpen();
    await review.accept();
    const replies = await Promise.all(Array.from({ length: 50 }, () => umum.step(office.verifikator, 'verify')));
    const counts = replies.reduce<Record<number, number>>((sum, { status }) => ({ ...sum, [status]: (sum[status] ?? 0) + 1 }), {});
    expect(counts).toEqual({ 200: 1, 409: 49 });
    expect(await trail('submission.verify')).toHaveLength(1);
    expect((await office.camat.get(`${umum.path}/scores`)).body).toHaveLength(1);
  });

  test('the desa sees who looks at it since when, and what he found when he has concluded', async () => {
    must(await review.answer([{ item: 'V7', answer: 'tidak_sesuai', reasonCode: 'V7-1', note: 'Surat nomor 12' }]));
    must(await review.judge({ 'A.7': 'perlu_perbaikan' }, 'Pengirim belum benar'));
    must(await review.judge({ 'A.1': 'nihil' }));
    const seen = async (path: string) => must(await office.sekretaris.get(path)).body;
    expect(await seen(`${umum.path}/review`)).toMatchObject({
      revision: 1, openedBy: office.verifikator.actor.title, openedAt: '2026-11-03T02:00:00.000Z', concludedAt: null, conclusion: null, mine: false,
      submission: { state: 'under_review' }, headings: [], books: [], answered: 0, open: [],
    });
    const { data } = await office.kades.graphql(`query ($desaId: ID!, $id: ID!) { review(desaId: $desaId, id: $id) { answered headings { no } books { book } } submission(desaId: $desaId, id: $id) { books { verdict note } } }`,
      { desaId: office.id, id: umum.id });
    expect(data.review).toEqual({ answered: 0, headings: [], books: [] });
    for (const { books } of [data.submission, await seen(umum.path)]) {
      expect(new Set(books.map(({ verdict, note }: { verdict: string; note: string }) => `${verdict} ${note}`))).toEqual(new Set(['belum_diperiksa ']));
    }
    expect((await office.camat.get(umum.path)).body.books.find(({ book }: { book: string }) => book === 'A.7')).toMatchObject({ verdict: 'perlu_perbaikan', note: 'Pengirim belum benar' });
    expect((await seen(`${umum.path}/timeline`)).at(-1).sentence).toBe(`${office.verifikator.actor.title}, mulai memeriksa pengajuan.`);
    expect((await seen('/api/work-list?scope=semua')).items).toMatchObject([{ id: umum.id, answered: 0, score: null }]);

    must(await umum.step(office.verifikator, 'request-revision'));
    const told = await seen(`${umum.path}/review`);
    expect([told.conclusion, itemOf(told, 'V7').note, told.books.find(({ book }: { book: string }) => book === 'A.7').note]).toEqual(['revision_requested', 'Surat nomor 12', 'Pengirim belum benar']);
    expect((await seen(umum.path)).books.find(({ book }: { book: string }) => book === 'A.7')).toMatchObject({ verdict: 'perlu_perbaikan', note: 'Pengirim belum benar' });
    expect((await seen(`${umum.path}/timeline`)).map(({ verb }: { verb: string }) => verb)).toEqual(expect.arrayContaining(['review.answer', 'review.judge_book']));
  });

  test('the desa reads its review and changes nothing; another desa does not find it', async () => {
    expect((await office.sekretaris.get(`${umum.path}/review`)).status).toBe(200);
    for (const [step, input] of [['claim', {}], ['review/answers', { answers: [{ item: 'Q5', answer: 'sesuai' }] }], ['verify', {}], ['request-revision', {}]] as const) {
      expect((await umum.step(office.sekretaris, step, input)).status).toBe(403);
    }
    const stranger = office.desa[1]!.sekretaris;
    for (const path of ['/review', '/scores']) expect((await stranger.get(umum.path + path)).status).toBe(404);
    const elsewhere = await anOffice();
    expect((await elsewhere.verifikator.get(`${umum.path}/review`)).status).toBe(404);
    expect((await umum.step(elsewhere.verifikator, 'claim')).status).toBe(404);
    expect((await umum.step(elsewhere.verifikator, 'verify')).status).toBe(404);
    expect((await approve(elsewhere.camat, umum)).status).toBe(404);
  });
});

describe('repair', () => {
  test('is asked of the named books, comes back as a second revision, and is verified, approved and filed', async () => {
    const [entry] = await umum.keepUmum();
    await umum.submit();
    must(await review.claim());
    expect((await umum.step(office.verifikator, 'request-revision')).body.code).toBe('nothing_to_repair');
    expect((await review.judge({ 'A.7': 'perlu_perbaikan' })).body.errors).toMatchObject([{ field: 'verdicts[0].note' }]);
    expect((await review.judge({ 'A.7': 'nihil', 'C.4': 'diterima' })).body.errors.map(({ field }: { field: string }) => field)).toEqual(['verdicts[0].verdict', 'verdicts[1].book']);
    must(await review.judge({ 'A.1': 'nihil', 'A.2': 'nihil', 'A.8': 'nihil', 'A.9': 'nihil' }));
    must(await review.judge({ 'A.7': 'perlu_perbaikan' }, 'Pengirim surat belum benar'));
    must(await review.answer([{ item: 'V7', answer: 'tidak_sesuai', reasonCode: 'V7-1' }]));
    expect((await umum.step(office.verifikator, 'request-revision', { dueOn: '2026-11-03' })).body.errors[0].field).toBe('dueOn');
    const asked = await umum.step(office.verifikator, 'request-revision', { note: 'Betulkan agenda' });
    expect([asked.status, asked.body]).toMatchObject([200, { state: 'revision_requested', revisionDueOn: '2026-11-10', reason: 'Betulkan agenda' }]);

    must(await umum.step(office.sekretaris, 'revisions'));
    expect((await umum.books.reopen('A.1', period)).body.code).toBe('period_locked');
    must(await umum.books.reopen('A.7', period));
    const { body: { items } } = await umum.books.list('A.7');
    must(await umum.books.correct(entry!, items.find(({ id }: { id: string }) => id === entry).revision, { masuk_pengirim: 'Kecamatan Paringin' }));
    must(await umum.books.close('A.7', period));
    await umum.submit();

    const second = must(await review.claim()).body;
    expect([second.revision, itemOf(second, 'C2').machine]).toEqual([2, 'sesuai']);
    expect(second.books.map(({ book, verdict }: { book: string; verdict: string }) => [book, verdict])).toEqual(
      [['A.1', 'nihil'], ['A.2', 'nihil'], ['A.7', 'belum_diperiksa'], ['A.8', 'nihil'], ['A.9', 'nihil']]);
    const { body: difference } = await office.verifikator.get(`${umum.path}/revisions/2/difference`);
    expect(difference.rows).toMatchObject([{ book: 'A.7', entryId: entry, columns: ['masuk_pengirim'] }]);
    expect((await review.judge({ 'A.1': 'perlu_perbaikan' }, 'berubah pikiran')).body.errors).toMatchObject([{ field: 'verdicts[0].book' }]);
    expect((await office.verifikator.get(`${umum.path}/review?revision=1`)).body).toMatchObject({ revision: 1, conclusion: 'revision_requested' });
    await review.answerOpen();
    await review.accept();
    must(await umum.step(office.verifikator, 'verify'));

    const [approved] = must(await approve(office.kasiTapem, umum)).body;
    expect(approved).toMatchObject({ state: 'approved', approvedBy: office.kasiTapem.actor.title });
    expect((await umum.step(office.verifikator, 'archive', { retention: '5 tahun', classificationCode: '045.2' })).body.errors[0].field).toBe('classificationCode');
    expect((await umum.step(office.verifikator, 'archive', { retention: ' ' })).status).toBe(422);
    must(await umum.step(office.verifikator, 'archive', { retention: 'aktif 2 tahun, inaktif 3 tahun' }));
    expect((await api.superuser.query('select state, classification_code from submission where submission_id = $1', [umum.id])).rows[0]).toEqual({ state: 'archived', classification_code: '400.10.2.2' });

    const scores = (await office.sekretaris.get(`${umum.path}/scores`)).body;
    expect(scores.map(({ revision, counts, instrumentVersion }: { revision: number; counts: boolean; instrumentVersion: string }) => [revision, counts, instrumentVersion]))
      .toEqual([[1, true, 'perut-2024.1'], [2, false, 'perut-2024.1']]);
    expect(scores[0].total).toBeLessThan(100);
    const validasi = scores[0].parts.find(({ heading }: { heading: string }) => heading === 'validasi_data');
    expect(validasi.items.find(({ code }: { code: string }) => code === 'V7')).toEqual({ code: 'V7', answer: 'tidak_sesuai', value: 0, evidence: [] });
    expect(scores[1].total).toBe(100);

    const told = (await office.sekretaris.get(`${umum.path}/timeline`)).body;
    expect((await office.camat.get(`${umum.path}/timeline`)).body).toEqual(told);
    const { title } = office.verifikator.actor;
    const sentences = told.map(({ sentence }: { sentence: string }) => sentence);
    expect(sentences).toEqual(expect.arrayContaining([
      `${title}, mulai memeriksa pengajuan.`,
      `${title}, meminta perbaikan buku A.7 paling lambat 10 November 2026.`,
      `${title}, menyatakan pengajuan terverifikasi dengan nilai 100.`,
      `${office.kasiTapem.actor.title}, menyetujui pengajuan.`,
      `${title}, mengarsipkan pengajuan dengan kode klasifikasi 400.10.2.2.`,
    ]));
    expect(sentences.some((sentence: string) => sentence.includes('A.7 perlu perbaikan'))).toBe(true);
  });

  test('that was not done is seen by the machine', async () => {
    await handedIn(umum);
    must(await review.claim());
    must(await review.judge({ 'A.7': 'perlu_perbaikan' }, 'Pengirim belum benar'));
    must(await umum.step(office.verifikator, 'request-revision'));
    must(await umum.step(office.sekretaris, 'revisions'));
    must(await umum.books.reopen('A.7', period));
    must(await umum.books.close('A.7', period));
    await umum.submit();
    expect(itemOf(must(await review.claim()).body, 'C2')).toMatchObject({ machine: 'tidak_sesuai', answer: 'tidak_sesuai', evidence: [{ book: 'A.7' }] });
  });
});

describe('an endorsement on paper', () => {
  test('is confirmed by the verifier\'s eye before he concludes', async () => {
    await umum.keepUmum();
    await umum.check();
    const berkasId = await umum.uploadSheet(await umum.photographSheet());
    must(await umum.step(office.sekretaris, 'endorse-by-sheet', { berkasId, signedOn: '2026-11-03' }));
    must(await umum.step(office.sekretaris, 'submit'));
    await review.prepare();
    expect(await review.read()).toMatchObject({ endorsedWay: 'sheet', sheetBerkasId: berkasId, sheetConfirmedBy: null });
    expect(itemOf(await review.read(), 'T1')).toMatchObject({ machine: 'tidak_diperiksa_mesin', evidence: [{ berkasId }] });
    expect((await umum.step(office.verifikator, 'verify')).body.errors).toMatchObject([{ field: 'sheetConfirmed' }]);
    must(await umum.step(office.verifikator, 'verify', { sheetConfirmed: true }));
    expect((await office.camat.get(`${umum.path}/review`)).body.sheetConfirmedBy).toBe(office.verifikator.actor.title);
  });
});

const onePixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
