import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { DutyGuard } from './duty.guard.js';
import { JwtStrategy } from './jwt.strategy.js';
import { SigningInModule } from './signing-in/signing-in.module.js';

@Module({
  imports: [PassportModule, SigningInModule],
  providers: [JwtStrategy, DutyGuard],
  exports: [DutyGuard],
})
export class PeopleModule {}
