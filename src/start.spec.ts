import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostmaster } from '#kernel/postgres/postmaster';

/** The built service, as `npm start` runs it. */
const program = 'dist/src/start.js';

describe('npm start', () => {
  let folder: string;
  const children: ChildProcess[] = [];

  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'perut-start-'))));
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  const environment = (more: NodeJS.ProcessEnv = {}) => ({ PATH: process.env.PATH, HOME: folder, PORT: '0', DATA_DIR: folder, PERUT_DEMO: '0', ...more });

  async function start(): Promise<{ child: ChildProcess; address: string }> {
    const child = spawn(process.execPath, [program], { env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
    children.push(child);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream!.setEncoding('utf8').on('data', (text: string) => (said += text));
    return new Promise((resolve, reject) => {
      child.stdout!.on('data', () => {
        const address = /PERUT siap di (\S+)/.exec(said)?.[1];
        if (address) resolve({ child, address });
      });
      child.once('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)));
    });
  }

  const database = () => findPostmaster(join(folder, 'postgres'));

  it('serves from an empty folder, and ends with everything it started on SIGTERM', async () => {
    const { child, address } = await start();
    expect((await fetch(`${address}/livez`)).status).toBeLessThan(500);
    expect(await database()).toBeDefined();
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(await database()).toBeUndefined();
  });

  it('takes an echo of the signal for what it is', async () => {
    const { child } = await start();
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    child.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
  });

  it('says which setting is wrong, and starts nothing', async () => {
    const { status, stderr } = spawnSync(process.execPath, [program], { env: environment({ PORT: 'tiga ribu' }), encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('PORT');
    expect(await database()).toBeUndefined();
  });
});
