import { migrate } from './kernel/database/migrate.js';
import { prepareQueueSchema } from './kernel/queue/queue-schema.js';

/** Brings everything in the database to this version, as its owner: our tables and the queue's. Returns the names of the steps that ran. */
export async function prepareDatabase(ownerUrl: string): Promise<string[]> {
  const steps = await migrate(ownerUrl);
  await prepareQueueSchema(ownerUrl);
  return steps;
}
