import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { DutyGuard } from './duty.guard.js';
import { AccessTokens } from './access-token.js';
import { JwtStrategy } from './jwt.strategy.js';

@Module({
  imports: [PassportModule],
  providers: [AccessTokens, JwtStrategy, DutyGuard],
  exports: [DutyGuard],
})
export class PeopleModule {}
