import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly superUrl: string;
  drop(): Promise<void>;
}

/** A migrated database of one's own, copied from the template that scripts/test.mjs prepared (30 to 80 ms). */
export async function freshDatabase(): Promise<TestDatabase> {
  const template = urlFrom('TEST_OWNER_URL');
  const name = `t_${randomBytes(6).toString('hex')}`;
  await asSuperuser(`create database ${name} template ${template.pathname.slice(1)} owner perut_owner strategy file_copy`);
  return {
    ownerUrl: onDatabase(template, name),
    appUrl: onDatabase(urlFrom('TEST_APP_URL'), name),
    superUrl: onDatabase(urlFrom('TEST_SUPER_URL'), name),
    drop: () => drop(name),
  };
}

/** PostgreSQL waits five seconds for sessions that are on their way out; to force them at once would make their pools cry. */
async function drop(name: string): Promise<void> {
  await asSuperuser(`drop database if exists ${name}`).catch(() => asSuperuser(`drop database if exists ${name} with (force)`));
}

function urlFrom(variable: string): URL {
  const value = process.env[variable];
  if (!value) throw new Error('There is no PostgreSQL for the tests: run them with `npm test` (one file: `npm test -- path`).');
  return new URL(value);
}

function onDatabase(url: URL, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

async function asSuperuser(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlFrom('TEST_SUPER_URL').href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
