import { Global, Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { Clock } from '../clock.js';
import { Configuration } from '../configuration.js';
import { Reading } from '../reading/reading.js';
import { Reads } from '../reads.js';
import { RequestContext } from '../request-context.js';

/** Refuses to serve with a role that row-level security does not hold: superuser, owner or BYPASSRLS. */
@Injectable()
export class RoleCheck implements OnModuleInit {
  constructor(private readonly source: DataSource) {}

  async onModuleInit(): Promise<void> {
    const [role] = (await this.source.query(`
      select current_user as name, rolsuper or rolbypassrls as above,
             exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where n.nspname = 'public' and c.relkind = 'r' and c.relowner = pg_roles.oid) as owns
      from pg_roles where rolname = current_user`)) as { name: string; above: boolean; owns: boolean }[];
    if (role && !role.above && !role.owns) return;
    throw new Error(`DATABASE_URL signs in as "${role?.name}", which row-level security does not hold. Use the app role (perut_app), never the owner or a superuser.`);
  }
}

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Configuration],
      useFactory: ({ settings }: Configuration) => ({
        type: 'postgres' as const,
        url: settings.DATABASE_URL,
        autoLoadEntities: true,
        poolSize: settings.DATABASE_POOL,
        retryAttempts: 3,
        applicationName: 'perut',
      }),
    }),
  ],
  providers: [
    RoleCheck,
    RequestContext,
    Clock,
    Reads,
    // One pool for both ways to the database: TypeORM's.
    { provide: Reading, inject: [DataSource], useFactory: (source: DataSource) => new Reading((source.driver as unknown as { master: Pool }).master) },
  ],
  exports: [RequestContext, Clock, Reads, Reading],
})
export class DatabaseModule {}
