import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SigningInModule } from '../signing-in/signing-in.module.js';
import { Appoint } from './appoint.js';
import { AssignDesaBinaan } from './assign-desa-binaan.js';
import { AssignDuty } from './assign-duty.js';
import { DesaBinaanQueries } from './desa-binaan.queries.js';
import { DisablePerson } from './disable-person.js';
import { DutiesController } from './duties.controller.js';
import { DutiesQueries } from './duties.queries.js';
import { DutiesResolver } from './duties.resolver.js';
import { Duty } from './duty.entity.js';
import { DutyRepository } from './duty.repository.js';
import { EndDuty } from './end-duty.js';
import { InvitePerson } from './invite-person.js';
import { OfficeHolders } from './office-holders.js';
import { VerifierDesaRepository } from './verifier-desa.repository.js';

@Module({
  imports: [TypeOrmModule.forFeature([Duty]), SigningInModule],
  controllers: [DutiesController],
  providers: [
    DutyRepository, VerifierDesaRepository, DutiesQueries, DesaBinaanQueries, OfficeHolders, Appoint,
    InvitePerson, AssignDuty, EndDuty, DisablePerson, AssignDesaBinaan, DutiesResolver,
  ],
  exports: [OfficeHolders, DesaBinaanQueries],
})
export class DutiesModule {}
