import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { embeddedBinaries, type Binaries } from './binaries.js';
import { openCluster, type Cluster } from './cluster.js';
import { Guard } from './guard.js';
import { findPostmaster, freePort, spawnPostmaster, stopPostmaster, type Postmaster } from './postmaster.js';
import { databaseName, makeRolesAndDatabase } from './roles.js';

export interface StartOptions {
  /** Folder in which the cluster lives or will live. */
  readonly dataDir: string;
  readonly log?: (line: string) => void;
  /** false for tests only: what a crash of the machine would lose does not matter there. */
  readonly fsync?: boolean;
}

export interface RunningPostgres {
  /** For migrations: owns the database. */
  readonly ownerUrl: string;
  /** For the service: row-level security holds. */
  readonly appUrl: string;
  readonly superUrl: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts the PostgreSQL that came with the dependencies, or takes over the one a killed service left running. */
export async function startPostgres(options: StartOptions): Promise<RunningPostgres> {
  const server = new EmbeddedServer(await embeddedBinaries(), resolve(options.dataDir), options);
  return server.start();
}

const patience = 30_000;

class EmbeddedServer {
  private cluster!: Cluster;
  private running!: Postmaster;
  private guard?: Guard;
  private stopping = false;
  private mending?: Promise<void>;

  constructor(private readonly binaries: Binaries, private readonly dataDir: string, private readonly options: StartOptions) {}

  async start(): Promise<RunningPostgres> {
    this.cluster = await openCluster(this.binaries, this.dataDir);
    await this.makeSureItRuns();
    const { passwords } = this.cluster;
    await makeRolesAndDatabase(this.superUrl, passwords);
    const { port } = this.running;
    return {
      ownerUrl: this.url('perut_owner', passwords.owner, databaseName),
      appUrl: this.url('perut_app', passwords.app, databaseName),
      superUrl: this.superUrl,
      port,
      stop: () => this.stop(),
    };
  }

  /** Attaches to a living server, else starts one; a start right after a kill is refused until the last child is gone, so it is tried again. */
  private async makeSureItRuns(): Promise<void> {
    const { folder } = this.cluster;
    const until = Date.now() + patience;
    let spawnedAt = 0;
    for (let cause: unknown; Date.now() < until; await pause(25)) {
      const found = await findPostmaster(folder);
      if (found?.ready) {
        try {
          this.running = found;
          return await this.takeGuard();
        } catch (error) {
          if (error instanceof InUse) throw error;
          cause = error;
        }
      } else if (!found && Date.now() - spawnedAt > 500) {
        spawnedAt = Date.now();
        const port = this.running?.port ?? (await freePort());
        await spawnPostmaster(this.binaries, folder, { port, logFile: this.logFile, fsync: this.options.fsync ?? true });
      }
      if (Date.now() + 25 >= until) throw new Error(`PostgreSQL did not become ready; see ${this.logFile}`, { cause });
    }
  }

  private async takeGuard(): Promise<void> {
    this.guard = await Guard.take(this.superUrl, () => this.onLost());
    if (!this.guard) throw new InUse(this.dataDir);
  }

  /** The server died under us: it comes back on the same port, so that pools find it again by themselves. */
  private onLost(): void {
    if (this.stopping) return;
    this.options.log?.('PostgreSQL stopped unexpectedly; starting it again');
    this.mending = this.makeSureItRuns().then(
      () => this.options.log?.('PostgreSQL runs again'),
      (error: Error) => this.options.log?.(`PostgreSQL could not be started again: ${error.message}`),
    );
  }

  private async stop(): Promise<void> {
    if (this.stopping) return;
    this.stopping = true;
    await this.mending;
    // The guard is held to the end: a service that starts at this moment must not find a server that is free and about to stop.
    const found = await findPostmaster(this.cluster.folder);
    if (found) await stopPostmaster(found.pid);
    await this.guard?.release();
  }

  private get logFile(): string {
    return join(this.dataDir, 'postgres.log');
  }

  private get superUrl(): string {
    return this.url('postgres', this.cluster.passwords.super, 'postgres');
  }

  private url(user: string, password: string, database: string): string {
    return `postgres://${user}:${password}@127.0.0.1:${this.running.port}/${database}`;
  }
}

class InUse extends Error {
  constructor(dataDir: string) {
    super(
      `Folder ${dataDir} sedang dipakai oleh PERUT lain yang masih berjalan. Hentikan dahulu, atau pilih DATA_DIR lain. ` +
        `(Another running service uses this DATA_DIR: stop it, or choose another.)`,
    );
  }
}
