import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
// Below the project, so that its peers are the project's own: one NestJS, not two. Outside bench, which is compiled as a whole.
const folder = join(root, '.tmp/bench-express');

/** Fetches what the plain form needs beyond our own dependencies, once; undefined where the registry is out of reach. */
export function expressPlace(say: (line: string) => void): string | undefined {
  const manifest = join(folder, 'package.json');
  if (existsSync(join(folder, 'node_modules/@nestjs/platform-express'))) return manifest;
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(root, 'bench/contenders/express/package.json'), manifest);
  try {
    execFileSync('npm', ['install', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: folder, stdio: 'ignore', timeout: 120_000 });
    return manifest;
  } catch {
    say('NestJS + TypeORM is missing: @nestjs/platform-express could not be installed from the registry.');
    return undefined;
  }
}
