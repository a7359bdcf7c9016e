import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '#kernel/postgres/start-postgres';
import { prepareDatabase } from '../../src/prepare-database.js';
import { fill, type Volume } from './fill.js';

export interface Arena {
  readonly volume: Volume;
  readonly appUrl: string;
  /** After a round of writing, so that the next contender does not pay for the dead rows and dirty pages of the last one. */
  settle(): Promise<void>;
  /** Processor time of each of PostgreSQL's processes so far; empty where the system does not tell. */
  cpuMs(): Promise<ReadonlyMap<string, number>>;
  close(): Promise<void>;
}

/** A PostgreSQL of the bench's own with fsync on, as in an office, filled to a realistic volume. */
export async function openArena(volume: Volume, say: (line: string) => void): Promise<Arena> {
  const folder = await mkdtemp(join(tmpdir(), 'perut-bench-'));
  const postgres = await startPostgres({ dataDir: folder, log: say });
  const close = async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await prepareDatabase(postgres.ownerUrl);
    const url = new URL(postgres.superUrl);
    url.pathname = new URL(postgres.appUrl).pathname;
    const superuser = new pg.Client({ connectionString: url.href });
    await superuser.connect();
    const started = Date.now();
    const rows = await fill(superuser, volume);
    say(`${rows.toLocaleString('en')} rows of ${volume.kecamatan} kecamatan in ${((Date.now() - started) / 1000).toFixed(0)} s`);
    return {
      volume, appUrl: postgres.appUrl,
      settle: async () => void (await superuser.query('vacuum audit_head, book_period'), await superuser.query('checkpoint')),
      cpuMs: () => childrenCpuMs(join(folder, 'postgres', 'postmaster.pid')),
      close: async () => void (await superuser.end(), await close()),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** From /proc: the processes whose parent is the postmaster, in ticks of ten milliseconds. */
async function childrenCpuMs(pidFile: string): Promise<ReadonlyMap<string, number>> {
  const postmaster = (await readFile(pidFile, 'utf8')).split('\n')[0];
  const found = new Map<string, number>();
  for (const pid of (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))) {
    const [, parent, ...fields] = (await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')).replace(/^.*\) /, '').split(' ');
    if (parent === postmaster) found.set(pid, (Number(fields[9]) + Number(fields[10])) * 10);
  }
  return found;
}
