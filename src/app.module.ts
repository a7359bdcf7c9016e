import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AuditModule } from './audit/audit.module.js';
import { OutboxNudge } from './audit/reactions.js';
import { BerkasModule } from './berkas/berkas.module.js';
import { Catalogue } from './catalogue/catalogue.js';
import { CheckEngine } from './catalogue/checking/engine.js';
import { KeuanganModule } from './domains/keuangan/keuangan.module.js';
import { openingForms } from './domains/opening-forms.js';
import { PembangunanModule } from './domains/pembangunan/pembangunan.module.js';
import { PendudukModule } from './domains/penduduk/penduduk.module.js';
import { UmumModule } from './domains/umum/umum.module.js';
import { DoorsModule } from './doors/doors.module.js';
import { catalogue } from './domains/catalogue.js';
import { checks } from './domains/checks.js';
import { BlobsModule } from './kernel/blobs/blobs.module.js';
import { jobs } from './jobs.js';
import { Configuration } from './kernel/configuration.js';
import { DatabaseModule } from './kernel/database/database.module.js';
import { CommitInterceptor } from './kernel/http/commit.interceptor.js';
import { ProblemFilter } from './kernel/http/problem.filter.js';
import { validation } from './kernel/http/validation.js';
import { DutyGuard } from './people/duty.guard.js';
import { PeopleModule } from './people/people.module.js';
import { OutboxRelay } from './kernel/queue/outbox-relay.js';
import { QueueModule } from './kernel/queue/queue.module.js';
import { reactions } from './reactions.js';
import { OpeningForms } from './registers/opening/opening-form.js';
import { OpeningModule } from './registers/opening/opening.module.js';
import { RegistersModule } from './registers/registers.module.js';
import { RemindersModule } from './reminders/reminders.module.js';
import { schedules } from './schedules.js';
import { SubmissionsModule } from './submissions/submissions.module.js';
import { TerritoryModule } from './territory/territory.module.js';
import { VerificationModule } from './verification/verification.module.js';

/** What every module may ask for without importing it. */
@Global()
@Module({})
class HouseModule {
  static with(configuration: Configuration): DynamicModule {
    const providers = [
      { provide: Configuration, useValue: configuration },
      // The only place where the engine meets the domains: books and checks reach it by injection.
      { provide: Catalogue, useValue: catalogue },
      { provide: CheckEngine, useValue: checks },
      { provide: OpeningForms, useValue: openingForms },
    ];
    return { module: HouseModule, providers, exports: providers.map(({ provide }) => provide) };
  }
}

/** The whole house, assembled: each folder's module, and what holds for every request. */
@Module({})
export class AppModule {
  constructor(nudge: OutboxNudge, relay: OutboxRelay) {
    nudge.onNudge(() => relay.nudge());
  }

  static with(configuration: Configuration): DynamicModule {
    return {
      module: AppModule,
      imports: [HouseModule.with(configuration), DatabaseModule, QueueModule.with(jobs, schedules), BlobsModule, AuditModule.with(reactions), TerritoryModule, PeopleModule, BerkasModule, RegistersModule, OpeningModule, UmumModule, PendudukModule, KeuanganModule, PembangunanModule, RemindersModule, SubmissionsModule, VerificationModule, DoorsModule],
      providers: [
        { provide: APP_GUARD, useExisting: DutyGuard },
        { provide: APP_INTERCEPTOR, useClass: CommitInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: validation },
      ],
    };
  }
}
