import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { DutiesModule } from './duties/duties.module.js';
import { DutyGuard } from './duty.guard.js';
import { JwtStrategy } from './jwt.strategy.js';
import { SigningInModule } from './signing-in/signing-in.module.js';

@Module({
  imports: [PassportModule, SigningInModule, DutiesModule],
  providers: [JwtStrategy, DutyGuard],
  exports: [DutyGuard, DutiesModule],
})
export class PeopleModule {}
