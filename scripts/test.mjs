/** `npm test`: one PostgreSQL and one Redis for the whole run, then the runners, then what they say together. Arguments go to Jest. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { databaseName, makeRolesAndDatabase } from '../dist/src/kernel/postgres/roles.js';
import { startPostgres } from '../dist/src/kernel/postgres/start-postgres.js';
import { startRedis } from '../test/support/redis.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const say = (line) => process.stderr.write(`${line}\n`);
const children = new Set();
const undo = [];

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => children.forEach((child) => child.kill(signal)));

try {
  process.exitCode = await runAll();
} catch (error) {
  say(error.stack);
  process.exitCode = 1;
} finally {
  for (const step of undo.reverse()) await step().catch((error) => say(error.message));
}

async function runAll() {
  const folder = await mkdtemp(join(tmpdir(), 'perut-test-'));
  undo.push(() => rm(folder, { recursive: true, force: true }));
  const env = { ...process.env, ...(await startServers(folder)) };
  if ((await node(['scripts/template-database.mjs'], env)) !== 0) throw new Error('The database for the tests could not be prepared.');

  const counts = [await jest(folder, env)];
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  // The servers end before the last word, so that it is the last line.
  for (const step of undo.splice(0).reverse()) await step();
  process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
  return sum('failed') > 0 || counts.some((count) => count.code !== 0) ? 1 : 0;
}

async function startServers(folder) {
  const [postgres, redis] = await Promise.all([
    process.env.TEST_POSTGRES_URL ? otherPostgres(process.env.TEST_POSTGRES_URL) : startPostgres({ dataDir: folder, fsync: false, log: say }),
    startRedis(say),
  ]);
  undo.push(() => postgres.stop());
  if (redis) undo.push(() => redis.stop());
  return {
    TEST_SUPER_URL: postgres.superUrl,
    TEST_OWNER_URL: postgres.ownerUrl,
    TEST_APP_URL: postgres.appUrl,
    ...(redis ? { TEST_REDIS_URL: redis.url } : {}),
  };
}

/** A server of one's own (a superuser's address), to see that the house also stands on another version of PostgreSQL. */
async function otherPostgres(superUrl) {
  const passwords = { owner: randomBytes(18).toString('base64url'), app: randomBytes(18).toString('base64url') };
  await makeRolesAndDatabase(superUrl, passwords);
  const as = (user, password) => Object.assign(new URL(superUrl), { username: user, password, pathname: `/${databaseName}` }).href;
  say('Tests run on the PostgreSQL of TEST_POSTGRES_URL.');
  return { superUrl, ownerUrl: as('perut_owner', passwords.owner), appUrl: as('perut_app', passwords.app), stop: async () => undefined };
}

/** Jest tells the people at the terminal, and a reporter of ours leaves the counts in a file. */
async function jest(folder, env) {
  const counts = join(folder, 'jest.json');
  const program = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  // --maxWorkers stands after --reporters, which would take the paths that follow for reporters too.
  const settings = ['--reporters=default', `--reporters=${join(root, 'test/support/count-reporter.mjs')}`, '--maxWorkers=2'];
  const code = await node([...program, ...settings, ...process.argv.slice(2)], { ...env, TEST_COUNTS_FILE: counts });
  return { code, passed: 0, failed: 0, ...JSON.parse(await readFile(counts, 'utf8').catch(() => '{}')) };
}

function node(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
    children.add(child);
    child.once('error', reject).once('exit', (code) => {
      children.delete(child);
      resolve(code ?? 1);
    });
  });
}
