import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { findPostmaster, freePort, spawnPostmaster, stopPostmaster } from './postmaster.js';
import { makeRolesAndDatabase } from './roles.js';
import { startPostgres, type RunningPostgres } from './start-postgres.js';
import { giveToServer, spawnUnprivileged } from './unprivileged.js';

const folders: string[] = [];
const servers: RunningPostgres[] = [];

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'perut-launcher-'));
  folders.push(folder);
  return folder;
}

async function start(dataDir: string): Promise<RunningPostgres> {
  const server = await startPostgres({ dataDir, fsync: false });
  servers.push(server);
  return server;
}

async function ask<Row extends pg.QueryResultRow>(url: string, ...statements: string[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    let rows: Row[] = [];
    for (const statement of statements) ({ rows } = await client.query<Row>(statement));
    return rows;
  } finally {
    await client.end();
  }
}

const pidIn = async (folder: string) => (await findPostmaster(join(folder, 'postgres')))?.pid;

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

describe('the embedded PostgreSQL', () => {
  it('goes from an empty folder to a database, and keeps what was written over a stop and a start', async () => {
    const folder = await newFolder();
    const first = await start(folder);
    await ask(first.ownerUrl, 'create table kept (word text)', `insert into kept values ('tetap ada')`);
    await first.stop();
    expect(await pidIn(folder)).toBeUndefined();

    const second = await start(folder);
    expect(await ask(second.ownerUrl, 'select word from kept')).toEqual([{ word: 'tetap ada' }]);
    expect((await readdir(folder)).sort()).toEqual(['postgres', 'postgres.log']);
  });

  it('answers on 127.0.0.1 with a password only, which stands in a file nobody else may read', async () => {
    const folder = await newFolder();
    const { port, superUrl } = await start(folder);
    await expect(ask(`postgres://perut_app:salah@127.0.0.1:${port}/perut`, 'select 1')).rejects.toThrow('password authentication failed');
    expect(await ask(superUrl, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect(await ask(superUrl, 'show unix_socket_directories')).toEqual([{ unix_socket_directories: '' }]);
    expect((await stat(join(folder, 'postgres', 'perut-passwords.json'))).mode & 0o077).toBe(0);
  });

  it('refuses a second service on the same folder while the first one lives', async () => {
    const folder = await newFolder();
    const first = await start(folder);
    await expect(startPostgres({ dataDir: folder })).rejects.toThrow('sedang dipakai');
    expect(await ask(first.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('brings a killed server back on the same port without a word from anybody', async () => {
    const folder = await newFolder();
    const server = await start(folder);
    const pool = new pg.Pool({ connectionString: server.appUrl });
    pool.on('error', () => undefined);
    await pool.query('select 1');
    const killed = (await pidIn(folder))!;
    process.kill(killed, 'SIGKILL');

    const until = Date.now() + 10_000;
    let answer: unknown;
    while (!answer && Date.now() < until) {
      answer = await pool.query('select 1 as one').then(({ rows }) => rows[0], () => pause(50));
    }
    await pool.end();
    expect(answer).toEqual({ one: 1 });
    expect(await pidIn(folder)).not.toBe(killed);
  });

  it('takes over the server of a service that was killed, with its data', async () => {
    const folder = await newFolder();
    const script = `
      const { startPostgres } = await import(${JSON.stringify(join(process.cwd(), 'dist/src/kernel/postgres/start-postgres.js'))});
      await startPostgres({ dataDir: ${JSON.stringify(folder)}, fsync: false });
      process.kill(process.pid, 'SIGKILL');`;
    expect(spawnSync(process.execPath, ['--input-type=module', '-e', script]).signal).toBe('SIGKILL');
    const orphan = await pidIn(folder);
    expect(orphan).toBeDefined();

    const server = await start(folder);
    expect(await pidIn(folder)).toBe(orphan);
    await server.stop();
    expect(await pidIn(folder)).toBeUndefined();
  });

  it('writes neither statement nor detail of a refused row into its log', async () => {
    const folder = await newFolder();
    const { ownerUrl } = await start(folder);
    const twice = ['create table penduduk (nik text primary key)', `insert into penduduk values ('6311030101900001')`];
    await expect(ask(ownerUrl, ...twice, twice[1]!)).rejects.toThrow('duplicate key');
    const log = readFileSync(join(folder, 'postgres.log'), 'utf8');
    expect(log).toContain('duplicate key');
    expect(log).not.toContain('6311030101900001');
  });
});

describe('the roles', () => {
  const rights = `select rolname, rolsuper, rolbypassrls, rolinherit, rolcanlogin from pg_roles where rolname like 'perut_%' order by 1`;
  const expected = [
    { rolname: 'perut_app', rolsuper: false, rolbypassrls: false, rolinherit: false, rolcanlogin: true },
    { rolname: 'perut_owner', rolsuper: false, rolbypassrls: false, rolinherit: true, rolcanlogin: true },
    { rolname: 'perut_signin', rolsuper: false, rolbypassrls: false, rolinherit: true, rolcanlogin: false },
    { rolname: 'perut_worker', rolsuper: false, rolbypassrls: false, rolinherit: true, rolcanlogin: false },
  ];

  async function holdOn(superUrl: string, ownerUrl: string, appUrl: string): Promise<void> {
    await makeRolesAndDatabase(superUrl, { owner: new URL(ownerUrl).password, app: new URL(appUrl).password });
    expect(await ask(superUrl, rights)).toEqual(expected);
    await ask(ownerUrl, 'create table berkas (id int)', 'grant select on berkas to perut_worker');
    await expect(ask(appUrl, 'select * from berkas')).rejects.toThrow('permission denied');
    expect(await ask(appUrl, 'begin', 'set local role perut_worker', 'select * from berkas')).toEqual([]);
    await expect(ask(appUrl, 'create table own (id int)')).rejects.toThrow('permission denied');
  }

  it('give the app nothing until it enters one, here', async () => {
    const server = await start(await newFolder());
    await holdOn(server.superUrl, server.ownerUrl, server.appUrl);
  });

  const debian15 = '/usr/lib/postgresql/15/bin';
  (existsSync(debian15) ? it : it.skip)('give the app nothing until it enters one, on PostgreSQL 15', async () => {
    const folder = join(await newFolder(), 'postgres');
    await mkdir(folder);
    await giveToServer(folder);
    const binaries = { initdb: join(debian15, 'initdb'), postgres: join(debian15, 'postgres') };
    const initdb = await spawnUnprivileged(binaries.initdb, ['-D', folder, '-U', 'postgres', '-A', 'trust', '--no-sync'], folder, { stdio: 'ignore', cwd: '/' });
    await once(initdb, 'exit');
    const port = await freePort();
    await spawnPostmaster(binaries, folder, { port, logFile: `${folder}.log`, fsync: false });
    while (!(await findPostmaster(folder))?.ready) await pause(20);
    try {
      const url = (user: string, database: string) => `postgres://${user}:rahasia@127.0.0.1:${port}/${database}`;
      await makeRolesAndDatabase(url('postgres', 'postgres'), { owner: 'rahasia', app: 'rahasia' });
      await holdOn(url('postgres', 'postgres'), url('perut_owner', 'perut'), url('perut_app', 'perut'));
    } finally {
      await stopPostmaster((await pidIn(dirname(folder)))!);
    }
  });
});
