import { Module } from '@nestjs/common';
import { OpeningModule } from '#registers/opening/opening.module';
import { RegistersModule } from '#registers/registers.module';
import { ApplyMutations } from './apply-mutations.js';
import { PendudukController } from './penduduk.controller.js';
import { PendudukResolver } from './penduduk.resolver.js';
import { ConfirmRecap } from './recap/confirm-recap.js';
import { DeriveRecap } from './recap/derive-recap.js';
import { RecapQueries } from './recap/recap.queries.js';
import { RecapReckoning } from './recap/recap-reckoning.js';
import { UpToDate } from './recap/up-to-date.js';

/** What is particular to the books of the people: B.2 changes B.1, and B.3 follows from both. */
@Module({
  imports: [RegistersModule, OpeningModule],
  controllers: [PendudukController],
  providers: [ApplyMutations, ConfirmRecap, DeriveRecap, PendudukResolver, RecapQueries, RecapReckoning, UpToDate],
  exports: [ApplyMutations, ConfirmRecap, DeriveRecap, RecapQueries],
})
export class PendudukModule {}
