import { Global, Module, type DynamicModule } from '@nestjs/common';
import { AuditTrail } from './audit-trail.js';
import { OutboxNudge, REACTIONS, type Reactions } from './reactions.js';

@Global()
@Module({})
export class AuditModule {
  /** The table of reactions names what stands above this folder, so the assembly hands it in. */
  static with(reactions: Reactions): DynamicModule {
    return {
      module: AuditModule,
      providers: [AuditTrail, OutboxNudge, { provide: REACTIONS, useValue: reactions }],
      exports: [AuditTrail, OutboxNudge],
    };
  }
}
