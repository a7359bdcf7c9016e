import pg from 'pg';
import { DataSource } from 'typeorm';
import { freshDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { messagesOf } from '../../../test/support/wire.js';
import { Transaction, type Opening } from './transaction.js';

const opening = (held = true): Opening => ({
  text: `select set_config('app.kecamatan', $1, true), $2::boolean as held`, values: ['sebuah kecamatan', held],
  accept({ cells }) {
    if (cells[0]?.[1] !== 't') throw new Error('the duty has ended');
  },
});

describe('the transaction of an act', () => {
  let database: TestDatabase;
  let source: DataSource;
  let pool: pg.Pool;
  const open = (held?: boolean) => new Transaction(pool, source, opening(held));
  const words = async () => (await pool.query<{ word: string }>('select word from leaf order by word')).rows.map(({ word }) => word);
  const add = (word: string) => ['insert into leaf values ($1)', [word]] as const;

  beforeAll(async () => {
    database = await freshDatabase();
    const owner = new pg.Client(database.ownerUrl);
    await owner.connect();
    await owner.query('create table leaf (word text primary key); grant select, insert, delete on leaf to perut_app');
    await owner.end();
    source = await new DataSource({ type: 'postgres', url: database.appUrl, poolSize: 1 }).initialize();
    pool = (source.driver as unknown as { master: pg.Pool }).master;
  });
  beforeEach(() => pool.query('delete from leaf'));
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('takes two round trips: one to look, one to write and commit', async () => {
    const messages = await messagesOf(pool);
    const act = open();
    await act.query('select word from leaf where word = $1', ['daun']);
    act.later(...add('daun'));
    act.later(...add('embun'));
    await act.commit();
    expect(messages().map((one) => one.replaceAll(/[^S]/g, ''))).toEqual(['S', 'S']);
    expect(await words()).toEqual(['daun', 'embun']);
  });

  it('takes no connection where nothing was asked', async () => {
    const messages = await messagesOf(pool);
    await open().commit();
    await open().rollback();
    expect(messages()).toEqual([]);
  });

  it('runs statements in the order in which they were asked for, deferred ones and those of TypeORM too', async () => {
    const act = open();
    act.later(...add('a'));
    const [seen, seenToo] = await Promise.all([act.query<{ n: string }>('select count(*) as n from leaf', []), act.query<{ n: string }>(`select count(*) as n from leaf where word = 'a'`, [])]);
    act.later(...add('b'));
    await Promise.all([act.manager(), act.manager()]);
    const through = (await (await act.manager()).query('select count(*) as n from leaf')) as { n: string }[];
    await act.commit();
    expect([seen[0]!.n, seenToo[0]!.n, through[0]!.n]).toEqual(['1', '1', '2']);
  });

  it('opens for two at once', async () => {
    const act = open();
    const managers = await Promise.all([act.manager(), act.manager()]);
    expect(await managers[1].query(`select current_setting('app.kecamatan') as tenant`)).toEqual([{ tenant: 'sebuah kecamatan' }]);
    await act.commit();
    expect(pool.idleCount).toBe(1);
  });

  it('keeps TypeORM inside: what its manager wrote is gone after a rollback', async () => {
    const act = open();
    await (await act.manager()).transaction(async (inner) => void (await inner.query(`insert into leaf values ('c')`)));
    await act.rollback();
    expect(await words()).toEqual([]);
  });

  it('writes nothing for a duty that has ended, and says so before whatever else went wrong', async () => {
    const first = open(false);
    await expect(first.query('select 1 / 0', [])).rejects.toThrow('the duty has ended');
    await first.rollback();
    const deferred = open(false);
    deferred.later(...add('d'));
    await expect(deferred.commit()).rejects.toThrow('the duty has ended');
    expect(await words()).toEqual([]);
  });

  it('undoes everything when a deferred statement fails at the commit, and leaves the connection clean', async () => {
    const act = open();
    await act.query(...add('e'));
    act.later(...add('e'));
    await expect(act.commit()).rejects.toMatchObject({ code: '23505' });
    expect(await words()).toEqual([]);
    expect((await pool.query(`select nullif(current_setting('app.kecamatan', true), '') as tenant`)).rows).toEqual([{ tenant: null }]);
    expect(pool.idleCount).toBe(1);
  });

  it('gives up a connection that died under it', async () => {
    const act = open();
    await expect(act.query('select pg_terminate_backend(pg_backend_pid())', [])).rejects.toThrow();
    await act.rollback();
    expect(await words()).toEqual([]);
  });
});
