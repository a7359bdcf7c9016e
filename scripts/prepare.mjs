/** Makes a bare clone ready to run: dependencies and build. Needs nothing but Node, and is quick when nothing changed. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { withLock } from './lock.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => join(root, ...parts);
const say = (line) => process.stderr.write(`${line}\n`);
const run = promisify(execFile);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  say(`PERUT membutuhkan Node.js 20.19 atau lebih baru; yang terpasang ${process.version}. (Node.js 20.19 or newer is needed.)`);
  process.exit(1);
}

try {
  await prepare();
} catch (error) {
  say(error.stderr || error.message);
  process.exit(1);
}

async function prepare() {
  if (isReady()) return;
  mkdirSync(at('.tmp'), { recursive: true });
  await withLock(at('.tmp', 'prepare.lock'), say, async () => {
    if (kept('node_modules/.perut-stamp') !== dependencies()) {
      if (!isInstalled()) await install();
      writeFileSync(at('node_modules', '.perut-stamp'), dependencies());
    }
    if (kept('dist/.perut-stamp') !== sources()) await build();
  });
}

function isReady() {
  return kept('node_modules/.perut-stamp') === dependencies() && kept('dist/.perut-stamp') === sources();
}

async function install() {
  say('Memasang dependensi (npm ci) ...');
  rmSync(at('node_modules/.perut-stamp'), { force: true });
  // Inside `npm start` npm hands its settings down; npm ci must not take "omit" or a prefix from them by accident.
  await run(npm().program, [...npm().args, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--include=dev', '--include=optional', '--loglevel=error'], {
    cwd: root, maxBuffer: 1 << 26, env: { ...process.env, SCARF_ANALYTICS: 'false', NO_UPDATE_NOTIFIER: '1' },
  });
}

/** Somebody who has just run npm install himself need not wait for a second one: npm keeps in node_modules what it put there. */
function isInstalled() {
  const hidden = kept('node_modules/.package-lock.json');
  if (!hidden || kept('node_modules/.perut-stamp')?.split(' ').slice(1).join() !== dependencies().split(' ').slice(1).join()) return false;
  const [present, wanted] = [hidden, kept('package-lock.json')].map((text) => JSON.parse(text).packages);
  delete wanted[''];
  const same = (path) => present[path]?.version === wanted[path]?.version && present[path]?.integrity === wanted[path]?.integrity;
  return Object.keys(wanted).every((path) => same(path) || (wanted[path].optional && !present[path])) && Object.keys(present).every(same);
}

/** The npm that runs us, so that it is the one that belongs to this Node. */
function npm() {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.[cm]?js$/.test(script)) return { program: process.execPath, args: [script] };
  return { program: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [] };
}

async function build() {
  const began = Date.now();
  const stamp = sources();
  const [fresh, old] = [at('.tmp', 'dist.new'), at('.tmp', 'dist.old')];
  for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true });
  const swc = at('node_modules', '@swc', 'cli', 'bin', 'swc.js');
  await run(process.execPath, [swc, 'src', 'migrations', '-d', fresh, '--copy-files', '--quiet'], { cwd: root, maxBuffer: 1 << 26 });
  for (const spec of filesBelow(fresh).filter((file) => /\.spec\.js(\.map)?$/.test(file))) rmSync(spec);
  writeFileSync(join(fresh, '.perut-stamp'), stamp);
  if (existsSync(at('dist'))) renameSync(at('dist'), old);
  renameSync(fresh, at('dist'));
  rmSync(old, { recursive: true, force: true });
  say(`Dibangun dalam ${((Date.now() - began) / 1000).toFixed(1)} s.`);
}

function dependencies() {
  const lock = createHash('sha256').update(readFileSync(at('package-lock.json'))).digest('hex');
  return `${lock} node${process.versions.node.split('.')[0]} ${process.platform}-${process.arch}\n`;
}

/** Names, sizes and times of all sources: reading their content would be the slowest part of a warm start. */
function sources() {
  const hash = createHash('sha256').update(readFileSync(at('.swcrc')));
  for (const file of ['src', 'migrations'].flatMap((folder) => filesBelow(at(folder)))) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file.slice(root.length)} ${size} ${mtimeMs}\n`);
  }
  return `${hash.digest('hex')}\n`;
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function kept(file) {
  return existsSync(at(file)) ? readFileSync(at(file), 'utf8') : undefined;
}
