import { createHmac } from 'node:crypto';
import { theApp, type TestApp } from '../support/app.js';
import { visitor, type Client, type Reply } from '../support/client.js';
import { anOffice, password, type TestOffice } from '../support/office.js';

let api: TestApp;
let office: TestOffice;

beforeAll(async () => {
  api = await theApp();
  office = await anOffice({ desa: 3 });
});
afterEach(() => api.moveClock(0));

const minutes = (n: number) => n * 60_000;
const knock = (username: string, typed: string, device = 'laptop-kantor', dutyId?: string): Promise<Reply> =>
  visitor(api).post('/api/auth/sign-in', { username, password: typed, device, deviceName: 'Laptop kantor', ...(dutyId && { dutyId }) });
const refresh = (refreshToken: string): Promise<Reply> => visitor(api).post('/api/auth/refresh', { refreshToken });
const signedIn = async (who: Client, device?: string) => (await knock(who.username, password, device)).body;

describe('at the door', () => {
  it('who knows his password is given a token for his duty, and works with it', async () => {
    const { status, body } = await knock(office.sekretaris.username.toUpperCase(), password);
    expect(status).toBe(200);
    expect(body).toMatchObject({ expiresIn: 600, mustChangePassword: false, duty: { role: 'sekretaris_desa', desaId: office.desa[0]!.id } });
    expect(body.duty.title).toBe(`Sekretaris Desa ${office.desa[0]!.nama}, Kecamatan ${body.duty.kecamatan}`);
    expect((await visitor(api, body.accessToken).get('/api/desa')).body).toHaveLength(1);
  });

  it('an unknown name and a wrong password are the same answer at both doors', async () => {
    const [unknown, wrong] = [await knock('tidak.ada', password), await knock(office.kades.username, 'bukan sandinya')];
    expect([unknown.status, wrong.status]).toEqual([401, 401]);
    expect({ ...unknown.body, instance: '' }).toEqual({ ...wrong.body, instance: '' });
    const { errors } = await visitor(api).graphql(`mutation { signIn(input: { username: "tidak.ada", password: "x" }) { accessToken } }`);
    expect(errors[0]!.extensions).toMatchObject({ code: wrong.body.code, status: 401 });
  });

  it('an unknown name takes as long as a wrong password', async () => {
    api.moveClock(minutes(60));
    const { body } = await visitor(api, (await signedIn(office.pendamping)).accessToken).post('/api/auth/change-password', { currentPassword: password, newPassword: 'lesung rotan kabut' });
    expect(body.accessToken).toBeDefined();
    const middle = async (username: string) => {
      const took: number[] = [];
      for (let n = 0; n < 4; n += 1) {
        const began = performance.now();
        await knock(username, 'bukan sandinya', `perangkat-${n}`);
        took.push(performance.now() - began);
      }
      return took.sort((a, b) => a - b)[1]!;
    };
    // Both hash once with the full cost, which is the only thing that takes longer than a few milliseconds.
    expect(await middle('tidak.ada.juga')).toBeGreaterThan(10);
    expect(await middle(office.pendamping.username)).toBeGreaterThan(10);
  });

  it('five wrong passwords lock this device for a minute, then twice as long, and no other device', async () => {
    api.moveClock(minutes(120));
    const { username } = office.kaurKeuangan;
    await knock(username, password, 'telepon-sendiri');
    for (let n = 0; n < 5; n += 1) expect((await knock(username, 'salah', 'warnet-pasar')).status).toBe(401);
    const locked = await knock(username, password, 'warnet-pasar');
    expect(locked).toMatchObject({ status: 423, body: { code: 'device_locked' } });
    expect((await knock(username, password, 'telepon-sendiri')).status).toBe(200);
    api.moveClock(minutes(121) + 5000);
    expect((await knock(username, 'salah', 'warnet-pasar')).status).toBe(401);
    api.moveClock(minutes(122) + 10_000);
    expect((await knock(username, password, 'warnet-pasar')).status).toBe(423);
    api.moveClock(minutes(124));
    expect((await knock(username, password, 'warnet-pasar')).status).toBe(200);
  });

  it('attempts that come all at once are counted one by one', async () => {
    api.moveClock(minutes(180));
    const statuses = await Promise.all(Array.from({ length: 12 }, async () => (await knock(office.camat.username, 'salah', 'sekaligus-banyak')).status));
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 423)).toHaveLength(7);
  });

  it('an account that is tried from many devices is slowed there, not where its owner sits', async () => {
    api.moveClock(minutes(240));
    const { username } = office.sekcam;
    const taking = async (device: string, typed: string) => {
      const began = performance.now();
      const { status } = await knock(username, typed, device);
      return { status, took: performance.now() - began };
    };
    await taking('laptop-sekcam', password);
    for (let n = 0; n < 5; n += 1) await knock(username, 'salah', `perangkat-asing-${n}`);
    const [strange, known] = await Promise.all([taking('perangkat-asing-9', 'salah'), taking('laptop-sekcam', password)]);
    expect([strange.status, known.status]).toEqual([401, 200]);
    expect(strange.took).toBeGreaterThanOrEqual(250);
    expect(known.took).toBeLessThan(strange.took);
  });

  it('a training room where many mistype is slowed a little and never refused', async () => {
    api.moveClock(minutes(300));
    await Promise.all(Array.from({ length: 12 }, (_, n) => knock(`salah.ketik.${n}`, 'salah', `laptop-desa-${n}`)));
    const replies = await Promise.all(office.desa.map(({ kades }) => knock(kades.username, password, 'laptop-pelatihan')));
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('a token with another algorithm, another key, or past its ten minutes is refused', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const now = Math.floor(Date.now() / 1000);
    const claims = part({ ...office.camat.claims, iss: 'perut', aud: 'perut', iat: now, exp: now + 600 });
    const none = `${part({ alg: 'none', typ: 'JWT' })}.${claims}.`;
    const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${claims}`;
    const forged = `${signed}.${createHmac('sha256', 'a key of somebody else').update(signed).digest('base64url')}`;
    for (const token of [none, forged, 'x', '']) expect((await visitor(api, token).get('/api/desa')).body).toMatchObject({ status: 401, code: 'not_signed_in' });
    const { accessToken } = await signedIn(office.camat);
    expect((await visitor(api, accessToken).get('/api/desa')).status).toBe(200);
    api.moveClock(minutes(10));
    expect((await visitor(api, accessToken).get('/api/desa')).status).toBe(401);
  });
});

describe('a session', () => {
  it('a refresh token is exchanged for its successor', async () => {
    const first = await signedIn(office.operator);
    const second = await refresh(first.refreshToken);
    expect(second.body).toMatchObject({ sessionId: first.sessionId, duty: { dutyId: first.duty.dutyId } });
    expect(second.body.refreshToken).not.toBe(first.refreshToken);
    expect((await refresh(second.body.refreshToken)).status).toBe(200);
  });

  it('a lost reply throws nobody out: within a minute the same token gives the same successor', async () => {
    const { refreshToken } = await signedIn(office.operator);
    const lost = await refresh(refreshToken);
    api.moveClock(55_000);
    const [again, andAgain] = await Promise.all([refresh(refreshToken), refresh(refreshToken)]);
    expect([again.body.refreshToken, andAgain.body.refreshToken]).toEqual([lost.body.refreshToken, lost.body.refreshToken]);
  });

  it('a token used again after a minute ends the whole session, and says so', async () => {
    const { refreshToken } = await signedIn(office.operator);
    const { body } = await refresh(refreshToken);
    api.moveClock(minutes(2));
    expect(await refresh(refreshToken)).toMatchObject({ status: 401, body: { code: 'session_revoked' } });
    expect(await refresh(body.refreshToken)).toMatchObject({ status: 401, body: { code: 'session_revoked' } });
  });

  it('ends when nobody refreshes it for 30 days, and after 90 days in any case', async () => {
    const day = minutes(24 * 60);
    let { refreshToken } = await signedIn(office.operator);
    for (const days of [29, 58, 87]) {
      api.moveClock(days * day);
      ({ refreshToken } = (await refresh(refreshToken)).body);
    }
    api.moveClock(91 * day);
    expect(await refresh(refreshToken)).toMatchObject({ status: 401, body: { code: 'session_expired' } });
    api.moveClock(0);
    const idle = await signedIn(office.operator);
    api.moveClock(31 * day);
    expect((await refresh(idle.refreshToken)).body.code).toBe('session_expired');
  });

  it('ends with signing out, and no answer tells whether there was one', async () => {
    const { refreshToken } = await signedIn(office.operator);
    expect((await visitor(api).post('/api/auth/sign-out', { refreshToken })).status).toBe(204);
    expect((await refresh(refreshToken)).body.code).toBe('session_revoked');
    expect((await visitor(api).post('/api/auth/sign-out', { refreshToken: 'x'.repeat(43) })).status).toBe(204);
  });

  it('is listed for its owner, who may end it from another device; nobody else may', async () => {
    const [laptop, telepon] = [await signedIn(office.kasiPelayanan, 'laptop-sendiri'), await signedIn(office.kasiPelayanan, 'telepon-sendiri')];
    const me = visitor(api, laptop.accessToken);
    const { body } = await me.get('/api/me/sessions');
    expect(body.map((session: { sessionId: string; current: boolean }) => [session.sessionId, session.current])).toEqual(
      expect.arrayContaining([[laptop.sessionId, true], [telepon.sessionId, false]]));
    expect((await office.kades.delete(`/api/me/sessions/${telepon.sessionId}`)).status).toBe(404);
    const { data } = await me.graphql(`mutation ($id: ID!) { revokeSession(sessionId: $id) }`, { id: telepon.sessionId });
    expect(data.revokeSession).toBe(true);
    expect((await refresh(telepon.refreshToken)).body.code).toBe('session_revoked');
    expect((await refresh(laptop.refreshToken)).status).toBe(200);
  });

  it('on every other device ends with a new password', async () => {
    const who = office.kasiKesejahteraan;
    const [here, there] = [await signedIn(who, 'laptop-sendiri'), await signedIn(who, 'warnet-pasar')];
    const change = (currentPassword: string, newPassword: string) => visitor(api, here.accessToken).post('/api/auth/change-password', { currentPassword, newPassword });
    expect((await change('bukan sandinya', 'lesung rotan kabut')).body).toMatchObject({ status: 422, errors: [{ field: 'currentPassword' }] });
    expect((await change(password, 'rahasia123')).body).toMatchObject({ status: 422, errors: [{ field: 'newPassword', message: 'terlalu mudah ditebak' }] });
    expect((await change(password, 'lesung rotan kabut')).body).toMatchObject({ duty: { dutyId: who.dutyId } });
    expect((await refresh(there.refreshToken)).body.code).toBe('session_revoked');
    expect((await refresh(here.refreshToken)).status).toBe(200);
    expect((await knock(who.username, password)).status).toBe(401);
    expect((await knock(who.username, 'lesung rotan kabut')).status).toBe(200);
  });

  it('is the same at the GraphQL door', async () => {
    const input = { username: office.verifikator.username, password, device: 'laptop-kantor' };
    const { data } = await visitor(api).graphql(`mutation ($input: SignInInput!) { signIn(input: $input) { accessToken refreshToken duties { title } } }`, { input });
    const me = await visitor(api, data.signIn.accessToken).graphql('{ me { username duty { role } } mySessions { current } }');
    expect(me.data).toMatchObject({ me: { username: input.username, duty: { role: 'verifikator_kecamatan' } }, mySessions: [{ current: true }] });
    const renewed = await visitor(api).graphql(`mutation ($input: RefreshInput!) { refresh(input: $input) { refreshToken } }`, { input: { refreshToken: data.signIn.refreshToken } });
    expect((await visitor(api).graphql(`mutation ($input: RefreshInput!) { signOut(input: $input) }`, { input: renewed.data.refresh })).data.signOut).toBe(true);
  });
});

describe('an office', () => {
  it('shows a desa itself alone, and the kecamatan all of its own desa', async () => {
    const elsewhere = await anOffice({ desa: 2 });
    const names = async (who: Client) => ((await who.get('/api/desa')).body as { id: string }[]).map(({ id }) => id);
    expect(await names(office.desa[1]!.sekretaris)).toEqual([office.desa[1]!.id]);
    expect(await names(office.camat)).toEqual(office.desa.map(({ id }) => id));
    expect((await office.camat.get(`/api/desa/${elsewhere.desa[0]!.id}`)).status).toBe(404);
    expect((await office.sekretaris.get(`/api/desa/${office.desa[1]!.id}`)).status).toBe(404);
    const { data } = await office.sekretaris.graphql('{ desaList { id } }');
    expect(data.desaList).toEqual([{ id: office.desa[0]!.id }]);
  });
});
