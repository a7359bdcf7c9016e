import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Does } from '#access/does';
import { AssignDesaBinaan } from './assign-desa-binaan.js';
import { AssignDuty } from './assign-duty.js';
import { DisablePerson } from './disable-person.js';
import { AssignDesaBinaanInput, AssignDutyInput, DesaBinaanView, DutyFilter, DutyView, EndDutyInput, InvitationView, InvitePersonInput } from './duties.dto.js';
import { DutiesQueries, dutyView } from './duties.queries.js';
import { EndDuty } from './end-duty.js';
import { InvitePerson } from './invite-person.js';

const dutyIdArgument = { type: () => ID, description: 'Penugasan jabatan' };

@Resolver(() => DutyView)
export class DutiesResolver {
  constructor(
    private readonly queries: DutiesQueries, private readonly invite: InvitePerson, private readonly assign: AssignDuty, private readonly end: EndDuty,
    private readonly disable: DisablePerson, private readonly binaan: AssignDesaBinaan,
  ) {}

  @Query(() => [DutyView], { description: 'Pemegang jabatan.' }) @Does('duty.list')
  duties(@Args() filter: DutyFilter): Promise<DutyView[]> {
    return this.queries.list(filter);
  }

  @Query(() => DesaBinaanView, { description: 'Desa binaan seorang verifikator.' }) @Does('duty.list')
  desaBinaan(@Args('dutyId', dutyIdArgument, ParseUUIDPipe) dutyId: string): Promise<DesaBinaanView> {
    return this.queries.desaBinaan(dutyId);
  }

  @Mutation(() => InvitationView, { description: 'Membuat akun dengan jabatan pertamanya.' }) @Does('person.invite')
  async invitePerson(@Args('input') input: InvitePersonInput): Promise<InvitationView> {
    const invited = await this.invite.do(input);
    return { ...invited, duty: dutyView(invited.duty) };
  }

  @Mutation(() => DutyView, { description: 'Menugaskan jabatan, juga sebagai Penjabat, Plt. atau Plh.' }) @Does('duty.assign')
  async assignDuty(@Args('input') input: AssignDutyInput): Promise<DutyView> {
    return dutyView(await this.assign.do(input));
  }

  @Mutation(() => DutyView, { description: 'Mengakhiri tugas.' }) @Does('duty.end')
  async endDuty(
    @Args('dutyId', dutyIdArgument, ParseUUIDPipe) dutyId: string, @Args('input', { nullable: true }) input?: EndDutyInput,
  ): Promise<DutyView> {
    return dutyView(await this.end.do(dutyId, input ?? {}));
  }

  @Mutation(() => Boolean, { description: 'Menonaktifkan akun; tugas dan sesinya berakhir seketika.' }) @Does('person.disable')
  async disablePerson(@Args('accountId', { type: () => ID }, ParseUUIDPipe) accountId: string): Promise<boolean> {
    await this.disable.do(accountId);
    return true;
  }

  @Mutation(() => DesaBinaanView, { description: 'Menetapkan semua desa binaan seorang verifikator.' }) @Does('verifier.assign')
  assignDesaBinaan(@Args('dutyId', dutyIdArgument, ParseUUIDPipe) dutyId: string, @Args('input') input: AssignDesaBinaanInput): Promise<DesaBinaanView> {
    return this.binaan.do(dutyId, input);
  }
}
