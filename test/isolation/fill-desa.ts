import type { Book, Values } from '#catalogue/book';
import { JobWorker } from '#kernel/queue/job-worker';
import { writeCsv } from '#registers/spreadsheet/forms/write-csv';
import type { TestApp } from '../support/app.js';
import { visitor } from '../support/client.js';
import { addEntry, keepAsRows, must, typedBooks, withoutOurs } from '../support/keep-books.js';
import { password, type DesaDesk, type TestOffice } from '../support/office.js';
import { letter } from '../support/rows.js';
import { approve, Reviewing } from '../support/reviewing.js';
import { HandingIn } from '../support/submissions.js';
import { until } from '../support/until.js';
import { written } from '../support/workbooks.js';
import type { KnownIds } from './known-ids.js';
import { smallestPdf } from './sample-values.js';

/** Puts something of every kind into a desa, with a mark in all that can carry words, and tells the ids. */
export async function fillDesa(api: TestApp, office: TestOffice, desk: DesaDesk, mark: string): Promise<KnownIds> {
  await markNames(api, desk, mark);
  must(await desk.sekretaris.put(`/api/desa/${desk.id}/opening`, { openedPeriod: '2026-01', states: [{ book: 'C.4', values: { saldo: 1_000_000, kas_tunai: 0 } }] }));
  const submissionId = await handIn(office, desk, mark);
  const entryId = await fillBooks(desk, mark);
  const berkasId = await fileBerkas(desk, mark);
  const previewId = await previewImport(desk, mark);
  return {
    desaId: desk.id, entryId, berkasId,
    previewId,
    // What the resolvers of imports, reviews and decisions, and a filter of the trail, call a bare id.
    importId: previewId, reviewId: submissionId, decisionId: submissionId, subjectId: entryId,
    dutyId: desk.kades.dutyId, accountId: desk.kades.accountId, sessionId: await signIn(api, desk),
    submissionId, noticeId: await aNotice(api, desk),
  };
}

/** Names of the desa and of its people; no act renames them. */
async function markNames({ superuser }: TestApp, { id }: DesaDesk, mark: string): Promise<void> {
  await superuser.query(`update desa set nama = nama || ' ' || $2 where desa_id = $1`, [id, mark]);
  await superuser.query(`with d as (update duty set holder_name = holder_name || ' ' || $2 where desa_id = $1 returning account_id) update account set name = name || ' ' || $2 from d where d.account_id = account.account_id`, [id, mark]);
}

const marked = (book: Book, mark: string): Values => {
  const texts = new Set(book.editions[0].columns.filter(({ type }) => type === 'text').map(({ key }) => key));
  return Object.fromEntries(Object.entries(withoutOurs(book.editions[0], book.editions[0].example)).map(([key, value]) => [key, texts.has(key) && value ? `${String(value)} ${mark}` : value]));
};

async function fillBooks(desk: DesaDesk, mark: string): Promise<string> {
  await keepAsRows(desk, typedBooks);
  let corrected = '';
  for (const book of typedBooks) {
    const { id, period } = must(await addEntry(desk, book.code, marked(book, mark)));
    if (book.code !== 'A.8') continue;
    corrected = id as string;
    const voided = must(await addEntry(desk, book.code, marked(book, mark)));
    must(await desk.operator.post(`/api/desa/${desk.id}/entries/${voided.id}/void`, { revision: 1, reason: `salah ${mark}` }));
    must(await desk.operator.patch(`/api/desa/${desk.id}/entries/${corrected}`, { revision: 1, reason: mark, values: { keterangan: `lagi ${mark}` } }));
    must(await desk.sekretaris.post(`/api/desa/${desk.id}/books/A.8/periods/${period}/close`, {}));
  }
  return corrected;
}

async function fileBerkas(desk: DesaDesk, mark: string): Promise<string> {
  const fields = { kind: 'sk_perangkat', title: `SK ${mark}`, number: mark, 'officer.name': `Pejabat ${mark}`, 'place.lemari': mark };
  const { id } = must(await desk.sekretaris.upload(`/api/desa/${desk.id}/berkas`, { name: `${mark}.pdf`, content: smallestPdf(mark) }, fields));
  return id as string;
}

async function previewImport(desk: DesaDesk, mark: string): Promise<string> {
  const book = typedBooks.find(({ code }) => code === 'A.7')!;
  const content = await written((out) => writeCsv(out, book.editions[0], [marked(book, mark)]));
  const { id, mapping } = must(await desk.operator.upload(`/api/desa/${desk.id}/books/A.7/imports`, { name: `${mark}.csv`, content }, { period: '2026-03' }));
  // Said again by hand, so that it is kept for the next file.
  must(await desk.operator.put(`/api/desa/${desk.id}/imports/${id}/mapping`, { columns: mapping.columns.map(({ at, key }: { at: number; key: string }) => ({ at, key })) }));
  return id as string;
}

async function signIn(api: TestApp, { kades }: DesaDesk): Promise<string> {
  must(await visitor(api).post('/api/auth/sign-in', { username: kades.username, password }));
  const { rows: [session] } = await api.superuser.query<{ id: string }>('select session_id as id from session where account_id = $1', [kades.accountId]);
  return session!.id;
}

/** A month of umum, handed in, looked at and approved: its revision frozen, its receipt given, every item answered, a score reckoned. */
async function handIn(office: TestOffice, desk: DesaDesk, mark: string): Promise<string> {
  const umum = new HandingIn(desk, 'umum', '2026-02');
  await umum.books.addAll('A.7', [letter('2026-02-02', `Undangan ${mark}`)], '2026-02');
  must(await umum.books.close('A.7', '2026-02'));
  await umum.declareNihil(['A.1', 'A.2', 'A.8', 'A.9']);
  await umum.submit();
  const review = new Reviewing(umum, office.verifikator);
  must(await review.claim());
  must(await review.answer([{ item: 'Q5', answer: 'sesuai', note: mark }]));
  await review.verify();
  must(await approve(office.kasiTapem, umum));
  return umum.id;
}

/** Told by a job, a moment after the act. */
async function aNotice({ app, superuser }: TestApp, { id }: DesaDesk): Promise<string> {
  app.get(JobWorker).start();
  const find = async () => (await superuser.query<{ id: string }>('select notice_id as id from notice where desa_id = $1 order by 1', [id])).rows[0]?.id;
  await until(async () => (await find()) !== undefined);
  return (await find())!;
}
