import { resolve } from 'node:path';
import { embeddedBinaries } from './binaries.js';
import { openCluster } from './cluster.js';
import { findPostmaster } from './postmaster.js';
import { databaseName } from './roles.js';
import { startPostgres } from './start-postgres.js';

/** Lends the embedded database to a short task: beside a service that runs, else for as long as the task takes. */
export async function borrowPostgres<T>(dataDir: string, task: (ownerUrl: string) => Promise<T>): Promise<T> {
  const cluster = await openCluster(await embeddedBinaries(), resolve(dataDir));
  const running = await findPostmaster(cluster.folder);
  if (running?.ready) return task(`postgres://perut_owner:${cluster.passwords.owner}@127.0.0.1:${running.port}/${databaseName}`);
  const postgres = await startPostgres({ dataDir });
  try {
    return await task(postgres.ownerUrl);
  } finally {
    await postgres.stop();
  }
}
