import { Clock } from '#kernel/clock';
import { OfficeHolders } from '#people/duties/office-holders';
import { createOffice } from '../../src/office/create-office.js';
import { theApp, type TestApp } from '../support/app.js';
import { visitor, type Client, type Reply } from '../support/client.js';
import { anOffice, password, type TestOffice } from '../support/office.js';

let api: TestApp;
let office: TestOffice;

beforeAll(async () => {
  api = await theApp();
});
beforeEach(async () => {
  office = await anOffice({ desa: 3 });
});

/** A day in the office's zone, so many days from today. */
const day = (offset: number) => new Date(Date.parse(api.app.get(Clock).today('WITA')) + offset * 86_400_000).toISOString().slice(0, 10);
const signIn = async (username: string, typed = password): Promise<Reply> => visitor(api).post('/api/auth/sign-in', { username, password: typed, device: 'laptop-kantor' });
const invite = (body: object, by: Client = office.admin) => by.post('/api/people', { name: 'Rusmini', role: 'kaur_keuangan', desaId: office.desa[0]!.id, ...body });
const assign = (who: Client, body: object, by: Client = office.admin) => by.post('/api/duties', { username: who.username, ...body });
const lastAct = async () =>
  (await api.superuser.query(`select verb, body::json from audit_record where kecamatan_id = $1 order by seq desc limit 1`, [office.kecamatanId])).rows[0];

describe('a person', () => {
  it('is invited with a first duty and a password for one time, which opens nothing but its own change', async () => {
    const username = `rusmini.${office.kecamatanId.slice(0, 23)}`;
    const { status, body } = await invite({ username });
    expect(status).toBe(201);
    expect(body).toMatchObject({ username, duty: { role: 'kaur_keuangan', title: 'Kaur Keuangan', startsOn: day(0) } });
    expect(JSON.stringify(await lastAct())).not.toMatch(/Rusmini|rusmini/);
    expect(await lastAct()).toMatchObject({ verb: 'person.invite' });

    const first = await signIn(username, body.oneTimePassword);
    expect(first.body).toMatchObject({ mustChangePassword: true, duty: null, duties: [{ dutyId: body.duty.dutyId }] });
    const inside = visitor(api, first.body.accessToken);
    for (const reply of [await inside.get('/api/desa'), await inside.post(`/api/desa/${office.id}/submissions`, { period: '2026-10', bidang: 'umum' })]) {
      expect(reply).toMatchObject({ status: 403, body: { code: 'password_change_first', detail: 'Ganti dahulu kata sandi sekali pakai Anda.', errors: [{ mend: expect.stringContaining('Ganti kata sandi') }] } });
    }
    expect((await inside.graphql('{ desaList { id } }')).errors[0]!.extensions).toMatchObject({ code: 'password_change_first', status: 403 });
    expect((await inside.post('/api/auth/switch-duty', { dutyId: body.duty.dutyId })).body.code).toBe('password_change_first');
    const changed = await inside.post('/api/auth/change-password', { currentPassword: body.oneTimePassword, newPassword: 'lesung rotan kabut' });
    expect(changed.body).toMatchObject({ mustChangePassword: false, duty: { role: 'kaur_keuangan' } });
    expect((await visitor(api, changed.body.accessToken).get('/api/desa')).body).toHaveLength(1);
  });

  it('is not half made: without a free office there is no account either', async () => {
    const username = `kades.kedua.${office.kecamatanId.slice(0, 23)}`;
    expect((await invite({ username, role: 'kepala_desa' })).body).toMatchObject({ status: 409, code: 'office_taken' });
    expect((await api.superuser.query('select from account where username = $1', [username])).rowCount).toBe(0);
    expect((await invite({ username: office.kades.username })).body).toMatchObject({ status: 409, code: 'username_taken' });
    expect((await invite({ username: 'Nama Berspasi' })).body).toMatchObject({ status: 422, errors: [{ field: 'username' }] });
  });

  it('is invited by the administrator only, into his own kecamatan only', async () => {
    const elsewhere = await anOffice();
    expect((await invite({ username: 'siapa.saja' }, office.sekretaris)).status).toBe(403);
    expect((await invite({ username: 'siapa.saja', desaId: elsewhere.desa[0]!.id })).status).toBe(404);
  });

  it('who is disabled is out at once: no session, no duty, no sign-in', async () => {
    const { body } = await signIn(office.operator.username);
    expect((await office.admin.post(`/api/people/${office.operator.accountId}/disable`)).status).toBe(204);
    expect((await visitor(api).post('/api/auth/refresh', { refreshToken: body.refreshToken })).body.code).toBe('session_revoked');
    expect((await signIn(office.operator.username)).body.code).toBe('account_disabled');
    expect((await signIn(office.operator.username, 'salah')).body.code).toBe('wrong_password');
    expect(await lastAct()).toMatchObject({ verb: 'person.disable', body: { subject: { id: office.operator.accountId }, details: { ended: [office.operator.dutyId] } } });
  });

  it('who serves in another kecamatan too, or works here as we speak, is not disabled from here', async () => {
    const elsewhere = await anOffice();
    await assign(office.verifikator, { role: 'pendamping' }, elsewhere.admin);
    expect((await office.admin.post(`/api/people/${office.verifikator.accountId}/disable`)).body.code).toBe('serves_elsewhere');
    expect((await signIn(office.verifikator.username)).status).toBe(200);
    expect((await office.admin.post(`/api/people/${office.admin.accountId}/disable`)).body.code).toBe('own_duty');
    expect((await office.admin.post(`/api/people/${elsewhere.camat.accountId}/disable`)).status).toBe(404);
  });
});

describe('a duty', () => {
  it('may be one of several, in several kecamatan; the last one used on a device is taken up again', async () => {
    const elsewhere = await anOffice();
    const second = (await assign(office.kaurKeuangan, { role: 'kaur_perencanaan', desaId: office.desa[1]!.id })).body;
    const third = (await assign(office.kaurKeuangan, { role: 'pendamping' }, elsewhere.admin)).body;
    const { body } = await signIn(office.kaurKeuangan.username);
    expect(body.duties.map(({ dutyId }: { dutyId: string }) => dutyId).sort()).toEqual([office.kaurKeuangan.dutyId, second.dutyId, third.dutyId].sort());

    const switched = await visitor(api, body.accessToken).post('/api/auth/switch-duty', { dutyId: third.dutyId });
    expect((await visitor(api, switched.body.accessToken).get('/api/desa')).body.map(({ id }: { id: string }) => id)).toEqual(elsewhere.desa.map(({ id }) => id));
    expect((await visitor(api, switched.body.accessToken).get(`/api/desa/${office.desa[0]!.id}`)).status).toBe(404);
    expect((await signIn(office.kaurKeuangan.username)).body.duty.dutyId).toBe(third.dutyId);
    expect((await visitor(api).post('/api/auth/refresh', { refreshToken: body.refreshToken })).body.duty.dutyId).toBe(third.dutyId);
    const asked = await visitor(api).post('/api/auth/sign-in', { username: office.kaurKeuangan.username, password, dutyId: second.dutyId });
    expect(asked.body.duty).toMatchObject({ dutyId: second.dutyId, title: `Kaur Perencanaan Desa ${office.desa[1]!.nama}, Kecamatan ${body.duties[0].kecamatan}` });
    expect((await visitor(api).post('/api/auth/sign-in', { username: office.kaurKeuangan.username, password, dutyId: office.camat.dutyId })).status).toBe(404);
  });

  it('holds from its first to its last day', async () => {
    const role = { role: 'sekretaris_desa', desaId: office.desa[1]!.id, acting: 'plt' };
    const past = (await assign(office.operator, { ...role, startsOn: day(-9), endsOn: day(-2) })).body;
    const coming = (await assign(office.operator, { ...role, startsOn: day(2) })).body;
    const present = (await assign(office.operator, { ...role, startsOn: day(-1), endsOn: day(1) })).body;
    expect(present.title).toBe('Plt. Sekretaris Desa');
    const duties = (await signIn(office.operator.username)).body.duties.map(({ dutyId }: { dutyId: string }) => dutyId);
    expect(duties).toContain(present.dutyId);
    expect(duties).not.toEqual(expect.arrayContaining([past.dutyId]));
    expect(duties).not.toEqual(expect.arrayContaining([coming.dutyId]));
  });

  it('that has ended writes nothing more, though its token lives for minutes', async () => {
    const { body } = await signIn(office.kasiTapem.username);
    const kasi = visitor(api, body.accessToken);
    const path = `/api/desa/${office.desa[0]!.id}`;
    expect((await kasi.patch(path, { dusun: ['Hulu'] })).status).toBe(200);
    expect((await office.admin.post(`/api/duties/${office.kasiTapem.dutyId}/end`, {})).body.endsOn).toBe(day(-1));
    expect((await kasi.patch(path, { dusun: ['Hilir'] })).body).toMatchObject({ status: 401, code: 'duty_ended' });
    const { errors } = await kasi.graphql(`mutation ($id: ID!) { describeDesa(id: $id, input: { dusun: [] }) { id } }`, { id: office.desa[0]!.id });
    expect(errors[0]!.extensions.code).toBe('duty_ended');
    expect((await office.camat.get(path)).body.dusun).toEqual(['Hulu']);
    expect((await signIn(office.kasiTapem.username)).body).toMatchObject({ duty: null, duties: [] });
  });

  it('ends after the day that is named, once, and not by him who works in it', async () => {
    const end = (who: Client, body: object) => office.admin.post(`/api/duties/${who.dutyId}/end`, body);
    expect((await end(office.camat, { endsOn: day(5) })).body.endsOn).toBe(day(5));
    expect((await end(office.camat, { endsOn: day(9) })).body.code).toBe('duty_already_ended');
    expect((await end(office.camat, { endsOn: '2019-12-31' })).body).toMatchObject({ status: 422, errors: [{ field: 'endsOn' }] });
    expect((await end(office.admin, {})).body.code).toBe('own_duty');
    expect((await end((await anOffice()).camat, {})).status).toBe(404);
    expect(await lastAct()).toMatchObject({ verb: 'duty.end', body: { details: { endsOn: day(5) } } });
  });

  it('of a kepala desa has one definitive holder at a time; Penjabat, Plt. and Plh. stand in', async () => {
    const desaId = office.desa[0]!.id;
    const kades = { role: 'kepala_desa', desaId };
    expect((await assign(office.operator, kades)).body).toMatchObject({ code: 'office_taken', errors: [{ field: 'role' }] });
    expect((await assign(office.operator, { ...kades, acting: 'plh', startsOn: day(0), endsOn: day(3) })).status).toBe(201);
    expect((await assign(office.operator, { ...kades, acting: 'plh', startsOn: day(2), endsOn: day(4) })).body.code).toBe('already_holds_duty');
    await office.admin.post(`/api/duties/${office.kades.dutyId}/end`, { endsOn: day(10) });
    expect((await assign(office.sekretaris, { ...kades, startsOn: day(10) })).body.code).toBe('office_taken');
    expect((await assign(office.sekretaris, { ...kades, startsOn: day(11) })).status).toBe(201);
    expect((await assign(office.operator, { role: 'camat', desaId })).body).toMatchObject({ status: 422, errors: [{ field: 'desaId' }] });
  });

  it('of a Plh. names its last day; of a Plt. or Penjabat it may stay open', async () => {
    const sekdes = { role: 'sekretaris_desa', desaId: office.desa[1]!.id };
    expect((await assign(office.operator, { ...sekdes, acting: 'plh' })).body).toMatchObject({
      status: 422, errors: [{ field: 'endsOn', message: 'wajib diisi untuk Plh.', mend: expect.stringContaining('Plt. atau Penjabat') }],
    });
    expect((await assign(office.operator, { ...sekdes, acting: 'plt' })).body).toMatchObject({ title: 'Plt. Sekretaris Desa', endsOn: null });
    expect((await assign(office.kaurKeuangan, { ...sekdes, acting: 'penjabat' })).status).toBe(201);
  });

  it('given twice at the same moment is given once', async () => {
    await office.admin.post(`/api/duties/${office.kades.dutyId}/end`, {});
    const replies = await Promise.all([office.operator, office.sekretaris, office.kaurKeuangan].map((who) => assign(who, { role: 'kepala_desa', desaId: office.desa[0]!.id })));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('is seen by its own desa and by the kecamatan, at both doors', async () => {
    const seen = async (who: Client, query = '') => ((await who.get(`/api/duties${query}`)).body as { desaId: string | null }[]).map(({ desaId }) => desaId);
    expect(new Set(await seen(office.desa[1]!.sekretaris))).toEqual(new Set([office.desa[1]!.id]));
    expect(new Set(await seen(office.camat))).toEqual(new Set([null, ...office.desa.map(({ id }) => id)]));
    expect(await seen(office.camat, `?desaId=${office.desa[2]!.id}&role=kepala_desa`)).toEqual([office.desa[2]!.id]);
    expect((await office.sekretaris.get(`/api/duties?desaId=${office.desa[1]!.id}`)).status).toBe(404);
    const { data } = await office.camat.graphql(`query ($desaId: ID) { duties(desaId: $desaId, role: "camat") { title } all: duties(role: "camat") { title } }`, { desaId: office.desa[0]!.id });
    expect(data).toEqual({ duties: [], all: [{ title: 'Camat' }] });
    await office.admin.post(`/api/duties/${office.camat.dutyId}/end`, {});
    expect(await seen(office.admin, '?role=camat')).toEqual([]);
    expect(await seen(office.admin, '?role=camat&includeEnded=true')).toEqual([null]);
    expect(await seen(office.admin, `?role=camat&on=2021-05-05`)).toEqual([null]);
  });
});

describe('an office', () => {
  it('begins with its desa and one administrator, who sees nobody else\'s', async () => {
    const username = `admin.baru.${office.kecamatanId.slice(0, 23)}`;
    const made = await createOffice(api.owner, {
      kode: '63.11.04', nama: 'Batu Mandi', kabupaten: 'Balangan', provinsi: 'Kalimantan Selatan', zone: 'WITA',
      desa: [{ kode: '63.11.04.2001', nama: 'Mampari' }], admin: { username, name: 'Admin Batu Mandi' },
    });
    const first = (await signIn(username, made.admin.password)).body;
    expect(first).toMatchObject({ mustChangePassword: true, duties: [{ role: 'admin_kecamatan', title: 'Admin Kecamatan Batu Mandi' }] });
    const { body } = await visitor(api, first.accessToken).post('/api/auth/change-password', { currentPassword: made.admin.password, newPassword: 'lesung rotan kabut' });
    const admin = visitor(api, body.accessToken);
    expect((await admin.get('/api/desa')).body).toMatchObject([{ nama: 'Mampari' }]);
    expect((await admin.get('/api/duties')).body).toMatchObject([{ dutyId: made.admin.dutyId }]);
    const people = await admin.post('/api/people', { username: `camat.${username.slice(11)}`, name: 'Camat Batu Mandi', role: 'camat' });
    expect(people.status).toBe(201);
  });

  it('is signed for by the stand-in while there is one, on that day', async () => {
    const desaId = office.desa[0]!.id;
    const { body } = await office.admin.graphql(
      `mutation ($input: AssignDutyInput!) { assignDuty(input: $input) { dutyId title } }`,
      { input: { username: office.sekretaris.username, role: 'kepala_desa', desaId, acting: 'plh', startsOn: day(-3), endsOn: day(-1) } }).then(({ data }) => ({ body: data.assignDuty }));
    const signs = (on?: string) => office.act(office.operator, async () => (await api.app.get(OfficeHolders).find('kepala_desa', desaId, on))?.dutyId);
    expect(await signs(day(-2))).toBe(body.dutyId);
    expect(await signs()).toBe(office.kades.dutyId);
    expect(await signs('2019-12-31')).toBeUndefined();
    const all = await office.act(office.camat, () => api.app.get(OfficeHolders).list(desaId, { on: day(-2) }));
    expect(all.filter(({ role }) => role === 'kepala_desa').map(({ title }) => title)).toEqual(['Plh. Kepala Desa', 'Kepala Desa']);
  });
});

describe('a verifier', () => {
  it('is given his desa, all at once, from a day on', async () => {
    const [first, second, third] = office.desa.map(({ id }) => id) as [string, string, string];
    const path = `/api/duties/${office.verifikatorLain.dutyId}/desa-binaan`;
    const put = async (desaIds: string[], startsOn?: string) => (await office.kasiTapem.put(path, { desaIds, startsOn })).body.desaIds;
    expect(await put([first, second])).toEqual([first, second].sort());
    expect(await put([second, third])).toEqual([second, third].sort());
    expect(await put([first, second])).toEqual([first, second].sort());
    expect(await put([third], day(3))).toEqual([first, second].sort());
    expect((await office.sekretaris.get(path)).status).toBe(404);
    const { data } = await office.camat.graphql(`query ($id: ID!) { desaBinaan(dutyId: $id) { desaIds } }`, { id: office.verifikatorLain.dutyId });
    expect(data.desaBinaan.desaIds).toEqual([first, second].sort());
    expect(await lastAct()).toMatchObject({ verb: 'verifier.assign' });
  });

  it('and nobody else has desa binaan, and none of another kecamatan', async () => {
    const elsewhere = await anOffice();
    expect((await office.admin.put(`/api/duties/${office.camat.dutyId}/desa-binaan`, { desaIds: [] })).body.code).toBe('not_a_verifier');
    const path = `/api/duties/${office.verifikator.dutyId}/desa-binaan`;
    expect((await office.admin.put(path, { desaIds: [elsewhere.desa[0]!.id] })).status).toBe(404);
    expect((await elsewhere.admin.put(path, { desaIds: [] })).status).toBe(404);
    expect((await office.admin.get(path)).body.desaIds).toHaveLength(3);
  });
});
