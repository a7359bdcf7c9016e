/** A real Redis for the tests: from PATH, else from Debian's packages, unpacked into a folder of our own and not installed. */
import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const unpacked = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), '.tmp', 'redis');
const packages = ['redis-server', 'redis-tools', 'libatomic1', 'libssl3', 'liblzf1', 'libjemalloc2', 'liblua5.1-0', 'lua-cjson', 'lua-bitop'];

/** Starts a Redis on a free port; undefined, with the reason said aloud, where none can be had. */
export async function startRedis(say, port) {
  const server = await findServer().catch((error) => {
    say(`Redis tidak ditemukan dan tidak dapat diunduh; pengujian antrean di atas Redis DILEWATI. (No Redis here, its tests are SKIPPED: ${firstLine(error)})`);
    return undefined;
  });
  return server && start(server, port ?? (await freePort()));
}

async function findServer() {
  const inPath = { program: 'redis-server', env: process.env };
  if (await answers(inPath)) return inPath;
  const ours = await unpackedServer();
  if (!(await answers(ours))) {
    await download();
    await run(ours.program, ['--version'], { env: ours.env });
  }
  return ours;
}

const answers = ({ program, env }) => run(program, ['--version'], { env }).then(() => true, () => false);

async function unpackedServer() {
  const libraries = ['usr/lib', 'lib'].flatMap((folder) => ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map((triplet) => join(unpacked, folder, triplet)));
  return { program: join(unpacked, 'usr', 'bin', 'redis-server'), env: { ...process.env, LD_LIBRARY_PATH: libraries.join(':') } };
}

async function download() {
  await mkdir(dirname(unpacked), { recursive: true });
  const work = await mkdtemp(join(dirname(unpacked), 'redis.new-'));
  try {
    await run('apt-get', ['download', '-q', ...packages], { cwd: work, timeout: 120_000 });
    for (const file of (await readdir(work)).filter((name) => name.endsWith('.deb'))) await run('dpkg-deb', ['-x', join(work, file), join(work, 'root')]);
    await rm(unpacked, { recursive: true, force: true });
    await rename(join(work, 'root'), unpacked);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function start({ program, env }, port) {
  const folder = await mkdtemp(join(tmpdir(), 'perut-redis-'));
  const child = spawn(program, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder], { env, stdio: 'ignore' });
  for (let tries = 0; !(await accepts(port)); tries += 1) {
    if (tries > 200 || child.exitCode !== null) throw new Error(`Redis did not start on port ${port}`);
    await pause(25);
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGTERM');
        await ended;
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

const firstLine = (error) => String(error.stderr || error.message).trim().split('\n').at(-1);
