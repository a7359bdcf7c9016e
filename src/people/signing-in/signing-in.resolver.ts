import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Anyone, Does } from '#access/does';
import { Caller, type CallerPlace } from './caller.js';
import { ChangePassword } from './change-password.js';
import { Refresh } from './refresh.js';
import { RevokeSession } from './revoke-session.js';
import { SelfQueries } from './self.queries.js';
import { SignIn } from './sign-in.js';
import { SignOut } from './sign-out.js';
import { AdmissionView, ChangePasswordInput, MeView, RefreshInput, SessionView, SignInInput, SwitchDutyInput } from './signing-in.dto.js';
import { SwitchDuty } from './switch-duty.js';

@Resolver()
export class SigningInResolver {
  constructor(
    private readonly enter: SignIn, private readonly renew: Refresh, private readonly leave: SignOut, private readonly switchTo: SwitchDuty,
    private readonly change: ChangePassword, private readonly revoke: RevokeSession, private readonly queries: SelfQueries,
  ) {}

  @Query(() => MeView, { description: 'Siapa Anda dan dalam jabatan apa Anda bekerja.' }) @Does('self.read')
  me(): Promise<MeView> {
    return this.queries.me();
  }

  @Query(() => [SessionView], { description: 'Sesi Anda di semua perangkat.' }) @Does('self.read')
  mySessions(): Promise<SessionView[]> {
    return this.queries.sessions();
  }

  @Mutation(() => AdmissionView, { description: 'Masuk.' }) @Anyone()
  signIn(@Args('input') input: SignInInput, @Caller() caller: CallerPlace): Promise<AdmissionView> {
    return this.enter.do(input, caller);
  }

  @Mutation(() => AdmissionView, { description: 'Menyegarkan sesi; 60 detik sesudah dipakai, kunci yang sama masih memberi penerus yang sama.' }) @Anyone()
  refresh(@Args('input') input: RefreshInput): Promise<AdmissionView> {
    return this.renew.do(input);
  }

  @Mutation(() => Boolean, { description: 'Keluar.' }) @Anyone()
  async signOut(@Args('input') input: RefreshInput): Promise<boolean> {
    await this.leave.do(input);
    return true;
  }

  @Mutation(() => AdmissionView, { description: 'Berganti jabatan.' }) @Does('self.read')
  switchDuty(@Args('input') input: SwitchDutyInput): Promise<AdmissionView> {
    return this.switchTo.do(input);
  }

  @Mutation(() => AdmissionView, { description: 'Mengganti kata sandi; sesi di perangkat lain berakhir.' }) @Does('self.change_password')
  changePassword(@Args('input') input: ChangePasswordInput): Promise<AdmissionView> {
    return this.change.do(input);
  }

  @Mutation(() => Boolean, { description: 'Mengakhiri sesi di sebuah perangkat.' }) @Does('session.revoke')
  async revokeSession(@Args('sessionId', { type: () => ID }, ParseUUIDPipe) sessionId: string): Promise<boolean> {
    await this.revoke.do(sessionId);
    return true;
  }
}
