import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { exists, type Binaries } from './binaries.js';
import { giveToServer, spawnUnprivileged } from './unprivileged.js';

export interface Passwords {
  readonly super: string;
  readonly owner: string;
  readonly app: string;
}

/** A folder with a whole PostgreSQL cluster in it and the passwords of its roles. */
export interface Cluster {
  readonly folder: string;
  readonly passwords: Passwords;
}

/** Kept inside the cluster's folder: the two are of no use without each other. */
const passwordsFile = 'perut-passwords.json';

/** Opens the cluster under a data folder, making it first where there is none. */
export async function openCluster(binaries: Binaries, dataDir: string): Promise<Cluster> {
  const folder = join(dataDir, 'postgres');
  if (!(await exists(folder))) await makeCluster(binaries, dataDir, folder);
  return { folder, passwords: JSON.parse(await readFile(join(folder, passwordsFile), 'utf8')) as Passwords };
}

/** Made beside its place and then renamed, so that an interrupted start leaves no half cluster behind. */
async function makeCluster(binaries: Binaries, dataDir: string, folder: string): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const unfinished = await mkdtemp(join(dataDir, 'postgres.new-'));
  const secret = () => randomBytes(24).toString('base64url');
  const passwords: Passwords = { super: secret(), owner: secret(), app: secret() };
  try {
    await giveToServer(unfinished);
    await initdb(binaries, unfinished, passwords.super);
    await writeFile(join(unfinished, passwordsFile), JSON.stringify(passwords), { mode: 0o600 });
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Somebody else was quicker: theirs is as good as ours.
    if (['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) return;
    throw error;
  }
}

async function initdb(binaries: Binaries, folder: string, superPassword: string): Promise<void> {
  const secretFile = `${folder}.pw`;
  await writeFile(secretFile, superPassword, { mode: 0o600 });
  await giveToServer(secretFile);
  await chmod(folder, 0o700);
  try {
    const args = [
      '-D', folder, '-U', 'postgres', `--pwfile=${secretFile}`, '--auth=scram-sha-256', '--encoding=UTF8',
      // The same order of text on every machine, whatever its locale.
      '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions', '--no-sync',
    ];
    const child = await spawnUnprivileged(binaries.initdb, args, folder, { stdio: ['ignore', 'ignore', 'pipe'], cwd: '/' });
    let complaint = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaint += text));
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0) throw new Error(`initdb failed (${code}): ${complaint.trim()}`);
  } finally {
    await rm(secretFile, { force: true });
  }
}
