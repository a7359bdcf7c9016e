import { DataSource } from 'typeorm';
import { migrations } from '#migrations/index';

/** A data source for the owner: migrations only. */
export function ownerDataSource(url: string): DataSource {
  return new DataSource({ type: 'postgres', url, migrations, migrationsTableName: 'migration', poolSize: 1 });
}

/** Brings the schema to the newest step, each step in its own transaction. Returns the names of what ran. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const source = await ownerDataSource(ownerUrl).initialize();
  try {
    return (await source.runMigrations({ transaction: 'each' })).map((step) => step.name);
  } finally {
    await source.destroy();
  }
}
