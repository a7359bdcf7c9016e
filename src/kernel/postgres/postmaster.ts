import { closeSync, openSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.js';
import { giveToServer, spawnUnprivileged } from './unprivileged.js';

/** A running server, ours or one left behind by a service that was killed. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** What the server says of itself in its lock file; undefined when no server lives there (any more). */
export async function findPostmaster(folder: string): Promise<(Postmaster & { readonly ready: boolean }) | undefined> {
  const file = join(folder, 'postmaster.pid');
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  if (!pid) return undefined;
  if (!(await isRunning(pid))) {
    // After a power cut the number may belong to another program, and PostgreSQL would wait for it for ever.
    await rm(file, { force: true });
    return undefined;
  }
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

export interface ServerSettings {
  readonly port: number;
  readonly logFile: string;
  readonly fsync: boolean;
}

/** Starts a server and does not wait for it. Detached: a Ctrl-C in the terminal is for the service, which then stops the server. */
export async function spawnPostmaster(binaries: Binaries, folder: string, settings: ServerSettings): Promise<void> {
  const log = openSync(settings.logFile, 'a', 0o600);
  try {
    await giveToServer(settings.logFile);
    const args = ['-D', folder, ...Object.entries(serverOptions(settings)).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
    const child = await spawnUnprivileged(binaries.postgres, args, folder, { stdio: ['ignore', log, log], detached: true, cwd: '/' });
    await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject));
    child.unref();
  } finally {
    closeSync(log);
  }
}

function serverOptions({ port, fsync }: ServerSettings): Record<string, string> {
  return {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    jit: 'off',
    // A refused row would stand in the log with its NIK: neither the statement nor the detail is written.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(fsync ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
}

/** Asks the server to end its sessions and stop (fast shutdown); after ten seconds it is not asked any more. */
export async function stopPostmaster(pid: number): Promise<void> {
  const signals: [NodeJS.Signals, number][] = [['SIGINT', 10_000], ['SIGQUIT', 3_000], ['SIGKILL', 2_000]];
  for (const [signal, patience] of signals) {
    if (!send(pid, signal)) return;
    for (const until = Date.now() + patience; Date.now() < until; await pause(20)) if (!(await isRunning(pid))) return;
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Is this process there, and a PostgreSQL? A dead one nobody has waited for has an empty command line. Where the system does not tell, the number is believed. */
async function isRunning(pid: number): Promise<boolean> {
  if (!send(pid, 0)) return false;
  if (process.platform !== 'linux') return true;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return /postgres|postmaster/.test(command);
}
