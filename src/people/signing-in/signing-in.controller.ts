import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
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

@ApiTags('masuk')
@Controller('api')
export class SigningInController {
  constructor(
    private readonly signIn: SignIn, private readonly refresh: Refresh, private readonly signOut: SignOut, private readonly switchDuty: SwitchDuty,
    private readonly changePassword: ChangePassword, private readonly revokeSession: RevokeSession, private readonly queries: SelfQueries,
  ) {}

  @Post('auth/sign-in') @HttpCode(200) @Anyone()
  @ApiOperation({ summary: 'Masuk', description: 'Lima kali salah mengunci perangkat itu satu menit, lalu dua kali lebih lama tiap kali.' })
  @ApiOkResponse({ type: AdmissionView })
  enter(@Body() input: SignInInput, @Caller() caller: CallerPlace): Promise<AdmissionView> {
    return this.signIn.do(input, caller);
  }

  @Post('auth/refresh') @HttpCode(200) @Anyone()
  @ApiOperation({
    summary: 'Menyegarkan sesi',
    description: 'Menukar kunci penyegar dengan penerusnya. Bila jawaban hilang, kunci yang sama boleh ditukar lagi selama 60 detik dan memberi penerus yang sama; sesudah itu seluruh sesi diakhiri.',
  })
  @ApiOkResponse({ type: AdmissionView })
  renew(@Body() input: RefreshInput): Promise<AdmissionView> {
    return this.refresh.do(input);
  }

  @Post('auth/sign-out') @HttpCode(204) @Anyone()
  @ApiOperation({ summary: 'Keluar' }) @ApiNoContentResponse()
  leave(@Body() input: RefreshInput): Promise<void> {
    return this.signOut.do(input);
  }

  @Post('auth/switch-duty') @HttpCode(200) @Does('self.read') @ApiBearerAuth()
  @ApiOperation({ summary: 'Berganti jabatan' }) @ApiOkResponse({ type: AdmissionView })
  switch(@Body() input: SwitchDutyInput): Promise<AdmissionView> {
    return this.switchDuty.do(input);
  }

  @Post('auth/change-password') @HttpCode(200) @Does('self.change_password') @ApiBearerAuth()
  @ApiOperation({ summary: 'Mengganti kata sandi', description: 'Sesi di perangkat lain berakhir.' }) @ApiOkResponse({ type: AdmissionView })
  change(@Body() input: ChangePasswordInput): Promise<AdmissionView> {
    return this.changePassword.do(input);
  }

  @Get('me') @Does('self.read') @ApiBearerAuth()
  @ApiOperation({ summary: 'Siapa Anda' }) @ApiOkResponse({ type: MeView })
  me(): Promise<MeView> {
    return this.queries.me();
  }

  @Get('me/sessions') @Does('self.read') @ApiBearerAuth()
  @ApiOperation({ summary: 'Sesi Anda di semua perangkat' }) @ApiOkResponse({ type: [SessionView] })
  sessions(): Promise<SessionView[]> {
    return this.queries.sessions();
  }

  @Delete('me/sessions/:sessionId') @HttpCode(204) @Does('session.revoke') @ApiBearerAuth()
  @ApiOperation({ summary: 'Mengakhiri sesi di sebuah perangkat' }) @ApiNoContentResponse()
  revoke(@Param('sessionId', ParseUUIDPipe) sessionId: string): Promise<void> {
    return this.revokeSession.do(sessionId);
  }
}
