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
    await client.query(grantsSql);
  } finally {
    await client.end();
  }
}

/** BullMQ makes a sequence per queue when it first meets it, as the app, so the app may create there, and the owner leaves those alone. */
const grantsSql = `
  grant usage, create on schema ${queueSchema} to perut_app;
  grant select, insert, update, delete on all tables in schema ${queueSchema} to perut_app;
  do $$
  declare
    made record;
  begin
    for made in select oid::regclass as name from pg_class
      where relnamespace = '${queueSchema}'::regnamespace and relkind = 'S' and relowner = current_user::regrole
    loop
      execute format('grant usage, select, update on sequence %s to perut_app', made.name);
    end loop;
  end
  $$`;
