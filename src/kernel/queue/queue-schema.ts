import { runMigrations } from 'bullmq';
import pg from 'pg';

/** The queue's tables live apart from ours. */
export const queueSchema = 'bullmq';

/** Makes or upgrades BullMQ's own tables as the owner, and lets the app use them. Run beside our migrations; harmless where Redis does the work. */
export async function prepareQueueSchema(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await runMigrations(client, queueSchema);
    await client.query(`
      grant usage on schema ${queueSchema} to perut_app;
      grant select, insert, update, delete on all tables in schema ${queueSchema} to perut_app;
      grant usage, select, update on all sequences in schema ${queueSchema} to perut_app;
    `);
  } finally {
    await client.end();
  }
}
