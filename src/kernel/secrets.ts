import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Configuration, type Settings } from './configuration.js';

/**
 * Takes the secrets from the settings. On a machine that runs its own PostgreSQL they are made once and kept beside it (0600);
 * with a database of one's own they must be given, else every restart would sign everybody out and orphan the lookup hashes.
 */
export function configurationOf(settings: Settings): Configuration {
  if (settings.JWT_SECRET && settings.LOOKUP_SECRET) {
    return new Configuration(settings, { jwt: settings.JWT_SECRET, lookup: settings.LOOKUP_SECRET });
  }
  if (settings.DATABASE_URL && !settings.PERUT_DEMO) {
    throw new Error('With DATABASE_URL set, JWT_SECRET and LOOKUP_SECRET (32 characters or more) must be set too.');
  }
  const kept = keptSecrets(settings.DATA_DIR);
  return new Configuration(settings, { jwt: settings.JWT_SECRET ?? kept.jwt, lookup: settings.LOOKUP_SECRET ?? kept.lookup });
}

function keptSecrets(folder: string): { jwt: string; lookup: string } {
  const file = join(folder, 'secrets.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { jwt: string; lookup: string };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const made = { jwt: randomBytes(32).toString('base64url'), lookup: randomBytes(32).toString('base64url') };
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(file, JSON.stringify(made), { mode: 0o600, flag: 'wx' });
  return made;
}
