import { createHash } from 'node:crypto';
import { AuditTrail } from '#audit/audit-trail';
import { theApp } from '../support/app.js';
import { anOffice, type TestOffice } from '../support/office.js';

interface Line {
  readonly seq: number;
  readonly body: string;
  readonly hash: string;
}

/** What an outsider does with the rows alone: the first number whose hash does not follow, or undefined. */
function firstBreak(lines: readonly Line[]): number | undefined {
  let before = Buffer.alloc(32);
  let expected = 1;
  for (const { seq, body, hash } of [...lines].sort((a, b) => a.seq - b.seq)) {
    const now = createHash('sha256').update(before).update(`${seq}${body}`).digest();
    if (seq !== expected || now.toString('hex') !== hash) return seq;
    before = now;
    expected += 1;
  }
  return undefined;
}

const letter = (n: number) => ({ values: {
  tanggal_penerimaan_pengiriman: `2026-11-0${n}`, arah: 'masuk', masuk_nomor: `${n}/XI`, masuk_tanggal: `2026-11-0${n}`, masuk_pengirim: 'Camat', masuk_isi_singkat: `Undangan ${n}` } });

async function someActs(office: TestOffice): Promise<void> {
  const { body } = await office.operator.post(`/api/desa/${office.id}/books/A.7/entries`, letter(1));
  await office.operator.patch(`/api/desa/${office.id}/entries/${body.id}`, { revision: 1, values: { masuk_isi_singkat: 'Undangan rapat' } });
  await office.operator.post(`/api/desa/${office.id}/books/A.7/periods/2026-11/close`, {});
}

describe('the trail', () => {
  test('every act writes one row, in the order of the acts, in words a person reads', async () => {
    const office = await anOffice();
    await someActs(office);
    const { body } = await office.camat.get('/api/audit');
    expect(body.map(({ verb }: { verb: string }) => verb)).toEqual(['book.close', 'entry.correct', 'entry.add']);
    expect(body[1]).toMatchObject({ what: 'Membetulkan baris', who: office.operator.actor.title, details: { changed: ['masuk_isi_singkat'] } });
  });

  test('the chain can be checked with nothing but its rows; an edit, a deletion and a swap are found', async () => {
    const office = await anOffice();
    await someActs(office);
    const lines: Line[] = (await office.camat.get('/api/audit')).body.reverse();
    expect(firstBreak(lines)).toBeUndefined();
    expect(firstBreak(lines.map((line) => (line.seq === 2 ? { ...line, body: line.body.replace('correct', 'CORRECT') } : line)))).toBe(2);
    expect(firstBreak(lines.filter(({ seq }) => seq !== 2))).toBe(3);
    expect(firstBreak(lines.map((line) => ({ ...line, body: lines[line.seq === 1 ? 1 : line.seq === 2 ? 0 : 2]!.body })))).toBe(1);
  });

  test('what is refused leaves no row and no half', async () => {
    const office = await anOffice();
    await office.operator.post(`/api/desa/${office.id}/books/A.7/entries`, { values: { tanggal_penerimaan_pengiriman: 'kemarin' } });
    await office.operator.post(`/api/desa/${office.id}/books/A.7/periods/2026-11/close`, {});
    const { superuser } = await theApp();
    const { rows } = await superuser.query(
      `select (select count(*)::int from audit_record where kecamatan_id = $1) as audit, (select count(*)::int from register_entry where kecamatan_id = $1) as entries,
              (select count(*)::int from book_period where kecamatan_id = $1) as months`, [office.kecamatanId]);
    expect(rows[0]).toEqual({ audit: 0, entries: 0, months: 0 });
  });

  test('fifty acts at once stand in one chain without a gap', async () => {
    const office = await anOffice();
    const replies = await Promise.all(Array.from({ length: 50 }, (_, n) => office.operator.post(`/api/desa/${office.id}/books/A.7/entries`, letter((n % 9) + 1))));
    expect(replies.map(({ status }) => status).filter((status) => status !== 201)).toEqual([]);
    const { body } = await office.camat.get('/api/audit');
    expect(body).toHaveLength(50);
    expect(firstBreak(body)).toBeUndefined();
  });

  test('the trail holds no personal value, and a desa reads only its own', async () => {
    const office = await anOffice({ desa: 2 });
    await someActs(office);
    const [, second] = office.desa;
    expect((await second!.sekretaris.get('/api/audit')).body).toEqual([]);
    expect((await office.sekretaris.get('/api/audit')).body).toHaveLength(3);
    expect((await second!.sekretaris.get(`/api/audit?desaId=${office.id}`)).status).toBe(404);
    const { text } = await office.camat.get('/api/audit');
    expect(text).not.toContain('Undangan');
    const { data } = await office.camat.graphql('{ auditRecords(verb: "book.close") { seq what hash } }');
    expect(data.auditRecords).toMatchObject([{ seq: 3, what: 'Menutup buku bulan ini' }]);
  });
});

test('what a verifier has answered so far is not read in the trail by the desa', async () => {
  const office = await anOffice();
  const { app } = await theApp();
  await office.act(office.verifikator, () => app.get(AuditTrail).record('review.answer', { type: 'submission', id: office.id, desaId: office.id }, { answers: { K6: 'tidak_sesuai' } }));
  expect((await office.sekretaris.get('/api/audit')).text).not.toContain('tidak_sesuai');
  expect((await office.camat.get('/api/audit')).text).toContain('tidak_sesuai');
});
