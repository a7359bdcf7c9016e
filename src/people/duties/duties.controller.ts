import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Does } from '#access/does';
import { AssignDesaBinaan } from './assign-desa-binaan.js';
import { AssignDuty } from './assign-duty.js';
import { DisablePerson } from './disable-person.js';
import { AssignDesaBinaanInput, AssignDutyInput, DesaBinaanView, DutyFilter, DutyView, EndDutyInput, InvitationView, InvitePersonInput } from './duties.dto.js';
import { DutiesQueries, dutyView } from './duties.queries.js';
import { EndDuty } from './end-duty.js';
import { InvitePerson } from './invite-person.js';

@ApiTags('jabatan')
@ApiBearerAuth()
@Controller('api')
export class DutiesController {
  constructor(
    private readonly queries: DutiesQueries, private readonly invitePerson: InvitePerson, private readonly assignDuty: AssignDuty,
    private readonly endDuty: EndDuty, private readonly disablePerson: DisablePerson, private readonly assignDesaBinaan: AssignDesaBinaan,
  ) {}

  @Get('duties') @Does('duty.list')
  @ApiOperation({ summary: 'Pemegang jabatan', description: 'Petugas desa melihat desanya sendiri; petugas kecamatan semuanya.' }) @ApiOkResponse({ type: [DutyView] })
  list(@Query() filter: DutyFilter): Promise<DutyView[]> {
    return this.queries.list(filter);
  }

  @Post('people') @Does('person.invite')
  @ApiOperation({ summary: 'Membuat akun dengan jabatan pertamanya' }) @ApiCreatedResponse({ type: InvitationView })
  async invite(@Body() input: InvitePersonInput): Promise<InvitationView> {
    const invited = await this.invitePerson.do(input);
    return { ...invited, duty: dutyView(invited.duty) };
  }

  @Post('people/:accountId/disable') @HttpCode(204) @Does('person.disable')
  @ApiOperation({ summary: 'Menonaktifkan akun; tugas dan sesinya berakhir seketika' }) @ApiNoContentResponse()
  disable(@Param('accountId', ParseUUIDPipe) accountId: string): Promise<void> {
    return this.disablePerson.do(accountId);
  }

  @Post('duties') @Does('duty.assign')
  @ApiOperation({ summary: 'Menugaskan jabatan, juga sebagai Penjabat, Plt. atau Plh.' }) @ApiCreatedResponse({ type: DutyView })
  async assign(@Body() input: AssignDutyInput): Promise<DutyView> {
    return dutyView(await this.assignDuty.do(input));
  }

  @Post('duties/:dutyId/end') @HttpCode(200) @Does('duty.end')
  @ApiOperation({ summary: 'Mengakhiri tugas' }) @ApiOkResponse({ type: DutyView })
  async end(@Param('dutyId', ParseUUIDPipe) dutyId: string, @Body() input: EndDutyInput): Promise<DutyView> {
    return dutyView(await this.endDuty.do(dutyId, input));
  }

  @Get('duties/:dutyId/desa-binaan') @Does('duty.list')
  @ApiOperation({ summary: 'Desa binaan seorang verifikator' }) @ApiOkResponse({ type: DesaBinaanView })
  desaBinaan(@Param('dutyId', ParseUUIDPipe) dutyId: string): Promise<DesaBinaanView> {
    return this.queries.desaBinaan(dutyId);
  }

  @Put('duties/:dutyId/desa-binaan') @Does('verifier.assign')
  @ApiOperation({ summary: 'Menetapkan semua desa binaan seorang verifikator' }) @ApiOkResponse({ type: DesaBinaanView })
  setDesaBinaan(@Param('dutyId', ParseUUIDPipe) dutyId: string, @Body() input: AssignDesaBinaanInput): Promise<DesaBinaanView> {
    return this.assignDesaBinaan.do(dutyId, input);
  }
}
