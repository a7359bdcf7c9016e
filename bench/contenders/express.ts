import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../bench/contenders/express');

/** Fetches what the plain form needs beyond our own dependencies, once; undefined where the registry is out of reach. */
export function expressPlace(say: (line: string) => void): string | undefined {
  try {
    if (!existsSync(join(folder, 'node_modules/@nestjs/platform-express'))) {
      // Its peers are the project's own, further up the tree: one NestJS, not two.
      execFileSync('npm', ['install', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'], { cwd: folder, stdio: 'ignore', timeout: 120_000 });
    }
    return join(folder, 'package.json');
  } catch {
    say('NestJS + TypeORM is missing: @nestjs/platform-express could not be installed from the registry.');
    return undefined;
  }
}
