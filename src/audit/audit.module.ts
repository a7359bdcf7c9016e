import { Global, Module, type DynamicModule } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { AuditQueries } from './audit.queries.js';
import { AuditResolver } from './audit.resolver.js';
import { AuditTrail } from './audit-trail.js';
import { OutboxNudge, REACTIONS, type Reactions } from './reactions.js';

@Global()
@Module({})
export class AuditModule {
  /** The table of reactions names what stands above this folder, so the assembly hands it in. */
  static with(reactions: Reactions): DynamicModule {
    return {
      module: AuditModule,
      controllers: [AuditController],
      providers: [AuditQueries, AuditResolver, AuditTrail, OutboxNudge, { provide: REACTIONS, useValue: reactions }],
      exports: [AuditTrail, OutboxNudge],
    };
  }
}
