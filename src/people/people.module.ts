import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { DutyGuard } from './duty.guard.js';
import { JwtStrategy } from './jwt.strategy.js';

@Module({
  imports: [PassportModule],
  providers: [JwtStrategy, DutyGuard],
  exports: [DutyGuard],
})
export class PeopleModule {}
