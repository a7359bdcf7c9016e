import { readFile } from 'node:fs/promises';
import pg from 'pg';

/** The database of the service on every server. */
export const databaseName = 'perut';

const script = new URL('./roles.sql', import.meta.url);

/** Makes roles and database on a server where we are superuser. Safe to repeat; brings the passwords up to date. */
export async function makeRolesAndDatabase(superUrl: string, passwords: { readonly owner: string; readonly app: string }): Promise<void> {
  const client = new pg.Client({ connectionString: superUrl });
  await client.connect();
  try {
    await client.query(await readFile(script, 'utf8'));
    await client.query(`alter role perut_owner password ${client.escapeLiteral(passwords.owner)}`);
    await client.query(`alter role perut_app password ${client.escapeLiteral(passwords.app)}`);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName]);
    if (rowCount === 0) await client.query(`create database ${databaseName} owner perut_owner`);
  } finally {
    await client.end();
  }
}
