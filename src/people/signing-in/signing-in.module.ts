import { Module } from '@nestjs/common';
import { AccessTokens } from '../access-token.js';
import { AccountRepository } from './account.repository.js';
import { Admission } from './admission.js';
import { Attempts } from './attempts.js';
import { ChangePassword } from './change-password.js';
import { Refresh } from './refresh.js';
import { RevokeSession } from './revoke-session.js';
import { SelfQueries } from './self.queries.js';
import { SessionRepository } from './session.repository.js';
import { SignIn } from './sign-in.js';
import { SignInStore } from './sign-in-store.js';
import { SignOut } from './sign-out.js';
import { SignedIn } from './signed-in.js';
import { SigningInController } from './signing-in.controller.js';
import { SigningInResolver } from './signing-in.resolver.js';
import { SlowDown } from './slow-down.js';
import { SwitchDuty } from './switch-duty.js';

@Module({
  controllers: [SigningInController],
  providers: [
    AccessTokens, SignInStore, AccountRepository, SessionRepository, Attempts, SlowDown, Admission, SignedIn, SelfQueries,
    SignIn, Refresh, SignOut, RevokeSession, SwitchDuty, ChangePassword, SigningInResolver,
  ],
  exports: [AccessTokens, SignInStore, AccountRepository, SessionRepository],
})
export class SigningInModule {}
