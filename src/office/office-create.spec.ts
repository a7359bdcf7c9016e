import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostmaster } from '#kernel/postgres/postmaster';

/** The built command, as `npm run office:create` runs it. */
const program = 'dist/src/office/office-create.js';

describe('npm run office:create, without a database of its own', () => {
  let folder: string;
  let service: ChildProcess | undefined;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'perut-office-'));
    await writeFile(join(folder, 'desa.csv'), 'kode,nama\n63.11.01.2001,Juai\n63.11.01.2002,Buntu Karau\n');
  });
  afterAll(async () => {
    if (service?.kill('SIGTERM')) await once(service, 'exit');
    await rm(folder, { recursive: true, force: true });
  });

  const environment = () => ({ PATH: process.env.PATH, HOME: folder, PORT: '0', DATA_DIR: folder, PERUT_DEMO: '0', LOG_LEVEL: 'silent' });
  const create = (more: Record<string, string> = {}) => {
    const options = { kode: '63.11.01', nama: 'Juai', kabupaten: 'Balangan', provinsi: 'Kalimantan Selatan', zone: 'WITA', desa: join(folder, 'desa.csv'), admin: 'admin.juai', 'admin-name': 'Rahmat', ...more };
    return spawnSync(process.execPath, [program, ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])], { env: environment(), encoding: 'utf8' });
  };
  const start = () =>
    new Promise<string>((resolve, reject) => {
      service = spawn(process.execPath, ['dist/src/start.js'], { env: environment(), stdio: ['ignore', 'pipe', 'inherit'] });
      let said = '';
      service.stdout!.setEncoding('utf8').on('data', (text: string) => {
        const address = /PERUT siap di (\S+)/.exec((said += text))?.[1];
        if (address) resolve(address);
      });
      service.once('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)));
    });
  const signIn = async (address: string, said: string) => {
    const [, username] = /Administrator: (\S+)/.exec(said)!;
    const [, password] = /Kata sandi +: (\S+)/.exec(said)!;
    const body = JSON.stringify({ username, password, device: 'kantor-kecamatan', deviceName: 'Kantor' });
    return (await fetch(`${address}/api/auth/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status;
  };

  it('says what is wrong with what was typed, and starts nothing', async () => {
    const { status, stderr } = create({ kode: '631101' });
    expect(status).toBe(1);
    expect(stderr).toContain('--kode: berbentuk 63.11.03');
    expect(await findPostmaster(join(folder, 'postgres'))).toBeUndefined();
  });

  it('makes the kecamatan under DATA_DIR, once with the service at rest and once beside it', async () => {
    const first = create();
    expect({ status: first.status, said: first.stdout.split('\n')[0] }).toEqual({ status: 0, said: 'Kecamatan Juai dibuat dengan 2 desa.' });
    expect(await findPostmaster(join(folder, 'postgres'))).toBeUndefined();

    const address = await start();
    expect(await signIn(address, first.stdout)).toBe(200);

    await writeFile(join(folder, 'desa.csv'), 'kode;nama\n63.11.02.2001;Halong\n');
    const second = create({ kode: '63.11.02', nama: 'Halong', admin: 'admin.halong' });
    expect({ status: second.status, said: second.stdout.split('\n')[0] }).toEqual({ status: 0, said: 'Kecamatan Halong dibuat dengan 1 desa.' });
    expect(await signIn(address, second.stdout)).toBe(200);
    expect(create({ kode: '63.11.04', nama: 'Batumandi', admin: 'admin.halong' })).toMatchObject({ status: 1, stdout: '' });
  }, 90_000);
});
