import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AuditModule } from './audit/audit.module.js';
import { Catalogue } from './catalogue/catalogue.js';
import { DoorsModule } from './doors/doors.module.js';
import { catalogue } from './domains/catalogue.js';
import { Configuration } from './kernel/configuration.js';
import { DatabaseModule } from './kernel/database/database.module.js';
import { CommitInterceptor } from './kernel/http/commit.interceptor.js';
import { ProblemFilter } from './kernel/http/problem.filter.js';
import { validation } from './kernel/http/validation.js';
import { DutyGuard } from './people/duty.guard.js';
import { PeopleModule } from './people/people.module.js';
import { reactions } from './reactions.js';
import { TerritoryModule } from './territory/territory.module.js';

/** What every module may ask for without importing it. */
@Global()
@Module({})
class HouseModule {
  static with(configuration: Configuration): DynamicModule {
    const providers = [
      { provide: Configuration, useValue: configuration },
      // The only place where the engine meets the domains: books reach it by injection.
      { provide: Catalogue, useValue: catalogue },
    ];
    return { module: HouseModule, providers, exports: providers.map(({ provide }) => provide) };
  }
}

/** The whole house, assembled: each folder's module, and what holds for every request. */
@Module({})
export class AppModule {
  static with(configuration: Configuration): DynamicModule {
    return {
      module: AppModule,
      imports: [HouseModule.with(configuration), DatabaseModule, AuditModule.with(reactions), TerritoryModule, PeopleModule, DoorsModule],
      providers: [
        { provide: APP_GUARD, useExisting: DutyGuard },
        { provide: APP_INTERCEPTOR, useClass: CommitInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: validation },
      ],
    };
  }
}
