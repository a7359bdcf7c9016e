import { theApp, type TestApp } from '../support/app.js';
import { Client } from '../support/client.js';
import { anOffice, type TestOffice } from '../support/office.js';
import { approve, handedIn, itemOf, itemsOf, nihilKeuangan, Reviewing, trailOf, type Item } from '../support/reviewing.js';
import { letter } from '../support/rows.js';
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
const offered = async (who: Client, handed: HandingIn): Promise<string[]> => must(await who.get(handed.path)).body.actions.map(({ action }: { action: string }) => action);
const verified = async (handed: HandingIn): Promise<HandingIn> => { await new Reviewing(handed, office.verifikator).verify(); return handed; };

describe('another officer approves', () => {
  test('several desa in one act with one row in the trail, all of them or none', async () => {
    const other = await handedIn(new HandingIn(office.desa[1]!, 'umum', period));
    await handedIn(umum);
    await verified(umum);
    const refused = await approve(office.sekcam, umum, other);
    expect([refused.status, refused.body.code, refused.body.errors.map(({ field }: { field: string }) => field)]).toEqual([409, 'approval_refused', ['submissions[1]']]);
    expect(refused.body.errors[0].message).toContain(`Desa ${office.desa[1]!.nama}, bidang umum bulan Oktober 2026`);
    expect((await office.camat.get(umum.path)).body.state).toBe('verified');
    await verified(other);
    expect(must(await approve(office.sekcam, umum, other)).body.map(({ state }: { state: string }) => state)).toEqual(['approved', 'approved']);
    expect(await trail('submission.approve')).toMatchObject([{ desa_id: null, details: { submissions: [{ id: umum.id }, { id: other.id }] } }]);
    for (const who of [office.sekretaris, office.camat]) {
      expect((await who.get(`${umum.path}/timeline`)).body.at(-1)).toMatchObject({ verb: 'submission.approve', sentence: `${office.sekcam.actor.title}, menyetujui pengajuan.` });
    }
    expect((await approve(office.sekcam, umum, umum)).status).toBe(422);
  });

  test('never the person who verified, also in another duty', async () => {
    await handedIn(umum);
    const kasi = new Reviewing(umum, office.kasiTapem);
    must(await kasi.claim({ reason: 'Verifikatornya cuti' }));
    await kasi.answerOpen();
    await kasi.accept();
    must(await umum.step(office.kasiTapem, 'verify'));
    expect((await approve(office.kasiTapem, umum)).body.errors[0].message).toContain('Anda sendiri yang memverifikasinya');
    const duty = must(await office.admin.post('/api/duties', { username: office.kasiTapem.username, role: 'sekcam', acting: 'plh', startsOn: '2026-11-01', endsOn: '2099-12-31' })).body;
    const asSekcam = new Client(api, { ...office.kasiTapem.claims, duty: duty.dutyId, role: 'sekcam' });
    expect((await approve(asSekcam, umum)).status).toBe(409);
    for (const who of [office.kasiTapem, asSekcam]) expect(await offered(who, umum)).toEqual(['send_back']);
    expect(await offered(office.sekcam, umum)).toEqual(['approve', 'send_back']);
    must(await approve(office.sekcam, umum));
  });

  test('nor does the village judge itself: its secretary with a duty at the kecamatan is refused', async () => {
    await handedIn(umum);
    const duty = must(await office.admin.post('/api/duties', { username: office.sekretaris.username, role: 'verifikator_kecamatan', startsOn: '2026-11-01' })).body;
    const { desa: _desa, ...claims } = office.sekretaris.claims;
    const asVerifier = new Client(api, { ...claims, duty: duty.dutyId, role: 'verifikator_kecamatan' });
    expect((await umum.step(asVerifier, 'claim', { reason: 'Membantu' })).body.code).toBe('own_village');
  });

  test('finance is the camat\'s alone, and so is a month with a Perdes', async () => {
    const money = await verified(await nihilKeuangan(office.desa[0]!, period));
    for (const who of [office.kasiTapem, office.sekcam]) expect((await approve(who, money)).body.errors[0].message).toContain('Bidang keuangan disetujui Camat');
    for (const who of [office.kasiTapem, office.sekcam]) expect(await offered(who, money)).toEqual(['send_back']);
    expect(await offered(office.camat, money)).toEqual(['approve', 'send_back']);
    must(await approve(office.camat, money));
    await umum.books.addAll('A.1', [{ jenis_peraturan: 'peraturan_desa', nomor_ditetapkan: '1', tanggal_ditetapkan: '2026-10-05', tentang: 'Pungutan Desa', tanggal_kesepakatan: '2026-10-02', uraian_singkat: 'Pungutan pasar desa' }], period);
    must(await umum.books.close('A.1', period));
    await umum.books.addAll('A.7', [letter('2026-10-02', 'Undangan')], period);
    must(await umum.books.close('A.7', period));
    await umum.declareNihil(['A.2', 'A.8', 'A.9']);
    await umum.submit();
    must(await review.claim());
    const machine = itemsOf(await review.read()).filter((item) => item.machine === 'tidak_sesuai');
    if (machine.length > 0) must(await review.answer(machine.map(({ code }) => ({ item: code, answer: 'sesuai', note: 'Sudah dijelaskan desa' }))));
    await review.answerOpen();
    await review.accept();
    must(await umum.step(office.verifikator, 'verify'));
    expect((await approve(office.sekcam, umum)).body.errors[0].message).toContain('memuat Peraturan Desa');
    const { items } = (await office.sekcam.get('/api/work-list')).body;
    expect(items.map(({ id, actions }: { id: string; actions: { action: string }[] }) => [id, actions.map(({ action }) => action)])).toEqual([[umum.id, ['send_back']]]);
    must(await approve(office.camat, umum));
  });

  test('sends it back to the verifier with a reason: the same review goes on', async () => {
    await verified(await handedIn(umum));
    expect((await umum.step(office.sekcam, 'send-back', { reason: '' })).status).toBe(422);
    expect((await umum.step(office.sekcam, 'send-back', { reason: 'Uji petik belum ada buktinya' })).body).toMatchObject({ state: 'under_review', verifiedBy: null });
    const again = await review.read();
    expect([again.revision, again.mine, again.conclusion, again.open]).toEqual([1, true, null, []]);
    must(await umum.step(office.verifikator, 'verify'));
    expect((await office.camat.get(`${umum.path}/scores`)).body.map(({ counts }: { counts: boolean }) => counts)).toEqual([true, false]);
  });

  test('rejects what is no submission; the desa begins anew with the reason before its eyes', async () => {
    await handedIn(umum);
    must(await review.claim());
    expect((await umum.step(office.verifikator, 'reject', { reason: 'x' })).status).toBe(403);
    expect((await umum.step(office.camat, 'reject', { reason: 'Buku desa lain' })).body).toMatchObject({ state: 'rejected', reason: 'Buku desa lain' });
    expect((await umum.step(office.operator, 'revisions')).body).toMatchObject({ state: 'draft', revision: 2 });
    expect((await office.camat.get(`${umum.path}/scores`)).body).toEqual([]);
  });

  test('the camat opens again what was approved, the books he names, and their months are free', async () => {
    await verified(await handedIn(umum));
    must(await approve(office.sekcam, umum));
    expect((await umum.step(office.sekcam, 'reopen', { reason: 'x' })).status).toBe(403);
    expect((await umum.step(office.camat, 'reopen', { reason: 'Temuan inspektorat', books: ['C.4'] })).status).toBe(422);
    const reopened = await umum.step(office.camat, 'reopen', { reason: 'Temuan inspektorat', books: ['A.7'] });
    expect(reopened.body).toMatchObject({ state: 'revision_requested', reason: 'Temuan inspektorat', revisionDueOn: '2026-11-10' });
    expect((await trail('submission.reopen'))[0]!.details).toMatchObject({ period, unlocked: ['A.7'] });
    must(await umum.step(office.sekretaris, 'revisions'));
    must(await umum.books.reopen('A.7', period));
    expect((await umum.books.reopen('A.1', period)).body.code).toBe('period_locked');
    expect((await office.sekretaris.get(`${umum.path}/timeline`)).body.find(({ verb }: { verb: string }) => verb === 'submission.reopen').sentence)
      .toBe(`${office.camat.actor.title}, membuka kembali pengajuan yang sudah disetujui untuk perbaikan buku A.7 paling lambat 10 November 2026.`);
  });

  test('the day he grants holds until the repair is verified, also where it is withdrawn and handed in again', async () => {
    await verified(await handedIn(umum));
    must(await approve(office.sekcam, umum));
    must(await umum.step(office.camat, 'reopen', { reason: 'Temuan inspektorat', books: ['A.7'], dueOn: '2026-12-01' }));
    const repair = async () => {
      must(await umum.step(office.sekretaris, 'revisions'));
      must(await umum.books.reopen('A.7', period));
      must(await umum.books.close('A.7', period));
      return (await umum.submit()).body;
    };
    api.stopClock(new Date('2026-11-23T02:00:00Z'));
    expect(await repair()).toMatchObject({ revision: 2, late: false, revisionDueOn: '2026-12-01' });
    must(await umum.step(office.sekretaris, 'withdraw'));
    expect(await repair()).toMatchObject({ revision: 3, late: false, revisionDueOn: '2026-12-01' });
    must(await review.claim());
    const wrong = itemsOf(await review.read()).filter(({ answer }) => answer === 'tidak_sesuai');
    if (wrong.length > 0) must(await review.answer(wrong.map(({ code }) => ({ item: code, answer: 'sesuai', note: 'Sudah dijelaskan desa' }))));
    await review.answerOpen();
    await review.accept();
    expect(must(await umum.step(office.verifikator, 'verify')).body).toMatchObject({ state: 'verified', revisionDueOn: null });
  });
});

describe('the score', () => {
  test('says beside its total that it came in late, which costs no points', async () => {
    await umum.keepUmum();
    api.stopClock(new Date('2026-11-20T02:00:00Z'));
    await umum.submit();
    await verified(umum);
    expect((await office.sekretaris.get(`${umum.path}/scores`)).body).toMatchObject([{ total: 100, late: true, note: 'Ketepatan waktu tidak termasuk dalam nilai; revisi ini diajukan terlambat.' }]);
    expect((await office.camat.get('/api/work-list')).body.items).toMatchObject([{ score: 100, late: true }]);
  });
});

describe('what waits', () => {
  test('for a verifier: his desa, what nobody has begun first, in pages; for the approvers what is verified', async () => {
    const other = await handedIn(new HandingIn(office.desa[1]!, 'umum', period));
    await handedIn(umum);
    must(await review.claim());
    const list = async (who: Client, query = '') => (await who.get(`/api/work-list${query}`)).body;
    const { items } = await list(office.verifikator);
    expect(items.map(({ id, mine, binaan }: { id: string; mine: boolean; binaan: boolean }) => [id, mine, binaan])).toEqual([[other.id, false, true], [umum.id, true, true]]);
    expect(items[0].actions).toEqual([{ action: 'claim', label: 'Mulai memeriksa pengajuan' }]);
    const first = await list(office.verifikator, '?first=1');
    expect((await list(office.verifikator, `?first=1&after=${first.next}`)).items.map(({ id }: { id: string }) => id)).toEqual([umum.id]);
    expect((await list(office.verifikatorLain)).items).toEqual([]);
    expect((await list(office.verifikatorLain, '?scope=semua')).items).toHaveLength(2);
    expect((await list(office.camat)).items).toEqual([]);
    expect((await office.verifikator.get('/api/work-list?after=x')).status).toBe(422);
    await verified(umum);
    expect((await list(office.camat)).items).toMatchObject([{ id: umum.id, state: 'verified', score: 100 }]);
    expect((await list(office.desa[1]!.sekretaris, '?scope=semua')).items.map(({ id }: { id: string }) => id)).toEqual([other.id]);
  });
});

describe('the other door', () => {
  test('does the same through GraphQL', async () => {
    await handedIn(umum);
    const ids = { desaId: office.id, id: umum.id };
    const ask = async (who: Client, query: string, variables: Record<string, unknown> = {}) => {
      const { data, errors } = await who.graphql(query, { ...ids, ...variables });
      expect(errors).toEqual([]);
      return Object.values(data)[0] as never;
    };
    const claimed: { headings: { items: Item[] }[]; open: string[] } = await ask(office.verifikator,
      `mutation ($desaId: ID!, $id: ID!) { claimSubmission(desaId: $desaId, id: $id) { open headings { items { code machine answer evidence { check book message } readyReasons { code text } } } } }`);
    expect(itemOf(claimed, 'K7')).toMatchObject({ machine: 'sesuai', answer: 'sesuai' });
    const answers = claimed.open.map((item) => ({ item, answer: item.startsWith('C') ? 'tidak_berlaku' : 'sesuai' }));
    await ask(office.verifikator, `mutation ($desaId: ID!, $id: ID!, $input: AnswerItemsInput!) { answerReviewItems(desaId: $desaId, id: $id, input: $input) { open } }`, { input: { answers } });
    const verdicts = ['A.1', 'A.2', 'A.8', 'A.9'].map((book) => ({ book, verdict: 'nihil' }));
    await ask(office.verifikator, `mutation ($desaId: ID!, $id: ID!, $input: JudgeBooksInput!) { judgeReviewBooks(desaId: $desaId, id: $id, input: $input) { books { book verdict } } }`, { input: { verdicts: [...verdicts, { book: 'A.7', verdict: 'diterima' }] } });
    const early = await office.sekretaris.graphql(`mutation ($desaId: ID!, $id: ID!) { verifySubmission(desaId: $desaId, id: $id) { state } }`, ids);
    expect(early.errors[0]!.extensions.code).toBe('forbidden');
    expect(await ask(office.verifikator, `mutation ($desaId: ID!, $id: ID!) { verifySubmission(desaId: $desaId, id: $id) { state } }`)).toEqual({ state: 'verified' });
    const own = await office.verifikator.graphql(`mutation ($input: ApproveSubmissionsInput!) { approveSubmissions(input: $input) { state } }`, { input: { submissions: [ids] } });
    expect(own.errors[0]!.extensions.code).toBe('forbidden');
    expect(await ask(office.camat, `mutation ($input: ApproveSubmissionsInput!) { approveSubmissions(input: $input) { state approvedBy } }`, { input: { submissions: [ids] } })).toMatchObject([{ state: 'approved' }]);
    expect(await ask(office.verifikator, `mutation ($desaId: ID!, $id: ID!) { archiveSubmission(desaId: $desaId, id: $id) { state } }`)).toEqual({ state: 'archived' });
    expect((await api.superuser.query('select classification_code, retention from submission where submission_id = $1', [umum.id])).rows)
      .toEqual([{ classification_code: '400.10.2.2', retention: 'aktif 2 tahun, inaktif 3 tahun, lalu dinilai kembali' }]);
    const scores: { total: number }[] = await ask(office.sekretaris, `query ($desaId: ID!, $id: ID!) { submissionScores(desaId: $desaId, id: $id) { total late note counts parts { heading share items { code value evidence { message } } } } }`);
    expect(scores).toMatchObject([{ total: 100, counts: true, late: false, note: 'Ketepatan waktu tidak termasuk dalam nilai; revisi ini diajukan tepat waktu.' }]);
    expect(await ask(office.sekretaris, `query ($desaId: ID!, $id: ID!) { review(desaId: $desaId, id: $id) { conclusion checklistVersion submission { state } } }`))
      .toEqual({ conclusion: 'verified', checklistVersion: 'perut-2024.1', submission: { state: 'archived' } });
    const { data } = await office.verifikator.graphql('{ workList { items { id } next } checklist { version headings { items { code } } } }');
    expect(data).toMatchObject({ workList: { items: [], next: null }, checklist: { version: 'perut-2024.1' } });
  });
});
