import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Entrant, Round } from './contest.js';
import type { Pace } from './pace.js';

const places = [process.env.PGBENCH, '/usr/lib/postgresql/15/bin/pgbench', '/usr/bin/pgbench', '/usr/local/bin/pgbench'];

/** The same statements from PostgreSQL's own load generator, which reads and discards the rows: what the database itself can do. */
export function pgbench(name: string, appUrl: string, script: string, pace: Pace): Entrant | undefined {
  const program = places.find((place) => place !== undefined && existsSync(place));
  if (program) return { name, round: () => runOnce(program, appUrl, script, pace) };
  pace.say('pgbench is not on this machine (Debian: apt-get install postgresql-contrib): its line is missing.');
  return undefined;
}

async function runOnce(program: string, appUrl: string, script: string, { connections, seconds }: Pace): Promise<Round> {
  const { hostname, port, username, password, pathname } = new URL(appUrl);
  const folder = await mkdtemp(join(tmpdir(), 'perut-pgbench-'));
  try {
    const file = join(folder, 'script.sql');
    await writeFile(file, script);
    const args = ['-n', '-M', 'prepared', '-c', String(connections), '-j', '1', '-T', String(Math.ceil(seconds)), '-f', file, '-h', hostname, '-p', port, '-U', username, pathname.slice(1)];
    const { stdout } = await promisify(execFile)(program, args, { env: { ...process.env, PGPASSWORD: password } });
    return { perSecond: Number(/tps = ([\d.]+)/.exec(stdout)![1]) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
