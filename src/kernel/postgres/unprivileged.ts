import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { chown } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isOpenToAll } from './binaries.js';

/** nobody: PostgreSQL refuses to run as root. */
const nobody = 65534;
const isRoot = process.getuid?.() === 0;

/** Reaching into folders of mode 0700 (root's home) as nobody takes this one capability, kept across the change of user. */
const reachIntoPrivateFolders = [
  '--inh-caps=-all,+dac_override', '--ambient-caps=-all,+dac_override', '--bounding-set=-all,+dac_override', '--securebits=+no_setuid_fixup',
];

/** Starts a program of PostgreSQL as a plain user; setpriv replaces itself by it, so the child's pid is the program's. */
export async function spawnUnprivileged(program: string, args: readonly string[], folder: string, options: SpawnOptions): Promise<ChildProcess> {
  if (!isRoot) return spawn(program, args, options);
  const open = (await isOpenToAll(dirname(program))) && (await isOpenToAll(dirname(folder)));
  const become = [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', ...(open ? [] : reachIntoPrivateFolders)];
  return spawn('setpriv', [...become, program, ...args], options);
}

/** What the server must own, when the server is another user than we are. */
export async function giveToServer(path: string): Promise<void> {
  if (isRoot) await chown(path, nobody, nobody);
}
