import pg from 'pg';

/** "perut" as a number: the lock that says whose server this is. */
const lockKey = 0x7065727574;

/**
 * A session that holds a lock as long as we live: it says that the server is ours, and its end says that the server is gone.
 * PostgreSQL drops the lock with the session, so a killed service leaves nothing to clean up.
 */
export class Guard {
  private constructor(private readonly client: pg.Client) {}

  /** undefined: another living service holds the server. */
  static async take(superUrl: string, onLost: () => void): Promise<Guard | undefined> {
    const client = new pg.Client({ connectionString: superUrl, keepAlive: true, connectionTimeoutMillis: 5_000, application_name: 'perut-guard' });
    // An error is followed by the end, and the end is what counts.
    client.on('error', () => undefined);
    await client.connect();
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [lockKey]);
    if (!rows[0]?.mine) {
      await client.end();
      return undefined;
    }
    client.once('end', onLost);
    return new Guard(client);
  }

  async release(): Promise<void> {
    this.client.removeAllListeners('end');
    await this.client.end().catch(() => undefined);
  }
}
