import { AuditTrail } from '#audit/audit-trail';
import { JobWorker } from '#kernel/queue/job-worker';
import { newId } from '#kernel/uuid';
import { theApp } from '../support/app.js';
import { anOffice } from '../support/office.js';
import { until } from '../support/until.js';

describe('who is told what after an act', () => {
  test('the verifier of the desa hears that it submitted, once; nobody else does', async () => {
    const office = await anOffice({ desa: 2 });
    const { app, superuser } = await theApp();
    const submission = newId();
    await office.act(office.sekretaris, () => app.get(AuditTrail).record('submission.submit', { type: 'submission', id: submission, desaId: office.id }));
    app.get(JobWorker).start();
    const told = async () => (await office.verifikator.get('/api/notices')).body;
    await until(async () => (await told()).length > 0);
    expect(await told()).toMatchObject([{ subjectId: submission, desaId: office.id, text: `Desa ${office.nama} mengajukan buku-bukunya.`, readAt: null }]);
    expect((await office.verifikatorLain.get('/api/notices')).body).toEqual([]);
    expect((await office.desa[1]!.sekretaris.get('/api/notices')).body).toEqual([]);
    const { rows } = await superuser.query(`select state from outbox where kecamatan_id = $1`, [office.kecamatanId]);
    expect(rows).toEqual([{ state: 'done' }]);
  });

  test('a notice is read by a person; a foreign one is not there', async () => {
    const office = await anOffice();
    const other = await anOffice();
    const { app } = await theApp();
    await office.act(office.verifikator, () => app.get(AuditTrail).record('submission.request_revision', { type: 'submission', id: newId(), desaId: office.id }));
    await until(async () => (await office.sekretaris.get('/api/notices')).body.length > 0);
    const [notice] = (await office.sekretaris.get('/api/notices')).body;
    expect((await other.sekretaris.post(`/api/notices/${notice.id}/read`)).status).toBe(404);
    expect((await office.operator.get('/api/notices')).body).toHaveLength(1);
    expect((await office.sekretaris.post(`/api/notices/${notice.id}/read`)).status).toBe(204);
    const { data } = await office.sekretaris.graphql('{ notices { id readAt } }');
    expect(data.notices[0].readAt).not.toBeNull();
    expect((await office.operator.get('/api/notices')).body).toMatchObject([{ readAt: null }]);
  });
});
