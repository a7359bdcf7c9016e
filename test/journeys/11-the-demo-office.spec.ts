import { makeDemo, type DemoWish } from '../../src/demo/make-demo.js';
import type { House } from '../../src/demo/life/house.js';
import { theApp, type TestApp } from '../support/app.js';
import { visitor, type Reply } from '../support/client.js';

// Two small desa are enough to hear the whole story: Merah has a planted mistake, Nungka types its cash.
const today = '2026-11-23';
const desa = ['Merah', 'Nungka'];

let api: TestApp;
let house: House;

const wish = (more: DemoWish = {}): DemoWish => ({ today, desa, ownerUrl: api.database.ownerUrl, ...more });
const signIn = (username: string, password: string): Promise<Reply> =>
  visitor(api).post('/api/auth/sign-in', { username, password, device: 'peragaan', deviceName: 'Peragaan' });
const as = async (username: string) => visitor(api, (await signIn(username, `Perut-${username.split('.')[1]}-2026!`)).body.accessToken);
const count = async (sql: string) => (await api.superuser.query(`select count(*)::int as n from ${sql}`)).rows[0].n as number;

beforeAll(async () => {
  api = await theApp();
  const demo = await makeDemo(api.app, wish());
  house = await demo!.fill(() => undefined);
}, 120_000);

describe('the demo office', () => {
  test('is Kecamatan Awayan with its 23 desa, and prints accounts that work', async () => {
    const lines = (await makeDemo(api.app, wish()))!.lines.join('\n');
    for (const username of ['camat.awayan', 'verifikator1.awayan', 'sekdes.putatbasiun', 'keuangan.desaawayan']) {
      const [, password] = new RegExp(`${username} +(\\S+)`).exec(lines)!;
      expect((await signIn(username, password!)).status).toBe(200);
    }
    const { body } = await (await as('camat.awayan')).get('/api/desa');
    expect(body).toHaveLength(23);
    expect(body.find(({ nama }: { nama: string }) => nama === 'Sei Pumpung')).toMatchObject({ alias: ['Sungai Pumpung'], kodePos: '71664', dusun: ['Dusun I', 'Dusun II'] });
  });

  test('keeps its books as a desa would: only planted mistakes were refused', async () => {
    expect([...new Set(house.refusals.map(({ desa: where, problem }) => `${where} ${problem.code}`))].sort()).toEqual(['Merah checks_block', 'Nungka checks_block']);
    const secretary = await as('sekdes.merah');
    const [merah] = (await secretary.get('/api/desa')).body;
    const { body } = await secretary.get(`/api/desa/${merah.id}/books/B.1/entries`);
    expect(body.items.length).toBeGreaterThan(20);
  });

  test('has submissions in the states of the story, handed in and received in the order of time', async () => {
    const { rows } = await api.superuser.query(`select distinct state from submission`);
    expect(rows.map(({ state }) => state)).toEqual(expect.arrayContaining(['approved', 'draft', 'submitted', 'under_review', 'verified']));
    const received = (await api.superuser.query(`select submitted_at::date::text as day from submission_revision where receipt_number is not null order by receipt_number`)).rows;
    expect(received.map(({ day }) => day)).toEqual(received.map(({ day }) => day).sort());
    const trail = (await api.superuser.query(`select at::date::text as day from audit_record order by seq`)).rows;
    expect(trail.map(({ day }) => day)).toEqual(trail.map(({ day }) => day).sort());
  });

  test('tells nobody today of what happened months ago', async () => {
    const early = `outbox o join audit_record a on a.kecamatan_id = o.kecamatan_id and o.effect_key like a.audit_id || '-%' where a.at < '2026-11-01'`;
    expect(await count(`${early} and o.state <> 'done'`)).toBe(0);
    expect(await count(early)).toBeGreaterThan(0);
  });

  test('is found again, not made twice; an interrupted one goes on where it stopped', async () => {
    const all = () => Promise.all([`audit_record where subject_type <> 'demo' or subject_id not like 'complete%'`, 'register_entry', 'berkas', 'submission', 'account'].map(count));
    const before = await all();
    const again = async () => (await makeDemo(api.app, wish()))!.fill(() => undefined);
    await again();
    expect(await all()).toEqual(before);
    await api.superuser.query(`update audit_record set subject_id = 'complete, it seems' where subject_type = 'demo' and subject_id = 'complete'`);
    await again();
    expect(await all()).toEqual(before);
  }, 60_000);

  test('is not made where another office lives', async () => {
    expect(await makeDemo(api.app, wish({ secret: 'somebody else made the accounts here' }))).toBeUndefined();
  });
});
