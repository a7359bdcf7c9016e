import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Does } from '#access/does';
import { CheckSubmission } from './check-submission.js';
import { EndorseBySheet } from './endorse-by-sheet.js';
import { Endorse } from './endorse.js';
import { OpenSubmission } from './open-submission.js';
import { ReopenAsNewRevision } from './reopen-as-new-revision.js';
import { ReturnInternal } from './return-internal.js';
import { SendToSecretary } from './send-to-secretary.js';
import { EndorseBySheetInput, OpenSubmissionInput, ReasonedStepInput, SubmissionStepInput, SubmissionView, WithdrawInput } from './submission.dto.js';
import { SubmissionQueries } from './submission.queries.js';
import { Submit } from './submit.js';
import { WithdrawEndorsement } from './withdraw-endorsement.js';
import { Withdraw } from './withdraw.js';

const DesaId = () => Args('desaId', { type: () => ID }, ParseUUIDPipe);
const SubmissionId = () => Args('id', { type: () => ID }, ParseUUIDPipe);
const Step = () => Args('input', { nullable: true });

@Resolver(() => SubmissionView)
export class SubmissionResolver {
  constructor(
    private readonly queries: SubmissionQueries,
    private readonly opening: OpenSubmission,
    private readonly sending: SendToSecretary,
    private readonly returning: ReturnInternal,
    private readonly checking: CheckSubmission,
    private readonly endorsing: Endorse,
    private readonly endorsingBySheet: EndorseBySheet,
    private readonly withdrawingEndorsement: WithdrawEndorsement,
    private readonly submitting: Submit,
    private readonly withdrawing: Withdraw,
    private readonly reopening: ReopenAsNewRevision,
  ) {}

  @Mutation(() => SubmissionView, { description: 'Menyiapkan pengajuan untuk satu bulan dan bidang.' }) @Does('submission.open')
  async openSubmission(@DesaId() desaId: string, @Args('input') input: OpenSubmissionInput): Promise<SubmissionView> {
    return this.queries.afterAct(await this.opening.do({ desaId, ...input }));
  }

  @Mutation(() => SubmissionView, { description: 'Mengirim ke Sekretaris Desa.' }) @Does('submission.send_to_secretary')
  async sendSubmissionToSecretary(@DesaId() desaId: string, @SubmissionId() id: string, @Step() input?: SubmissionStepInput): Promise<SubmissionView> {
    return this.queries.afterAct(await this.sending.do({ desaId, id, ...input }));
  }

  @Mutation(() => SubmissionView, { description: 'Mengembalikan di dalam desa, dengan alasan.' }) @Does('submission.return_internal')
  async returnSubmissionInternally(@DesaId() desaId: string, @SubmissionId() id: string, @Args('input') input: ReasonedStepInput): Promise<SubmissionView> {
    return this.queries.afterAct(await this.returning.do({ desaId, id, ...input }));
  }

  @Mutation(() => SubmissionView, { description: 'Memeriksa dan memaraf.' }) @Does('submission.check')
  async checkSubmission(@DesaId() desaId: string, @SubmissionId() id: string, @Step() input?: SubmissionStepInput): Promise<SubmissionView> {
    return this.queries.afterAct(await this.checking.do({ desaId, id, ...input }));
  }

  @Mutation(() => SubmissionView, { description: 'Mengesahkan; isi semua buku dibekukan.' }) @Does('submission.endorse')
  async endorseSubmission(@DesaId() desaId: string, @SubmissionId() id: string, @Step() input?: SubmissionStepInput): Promise<SubmissionView> {
    return this.queries.afterAct(await this.endorsing.do({ desaId, id, ...input }));
  }

  @Mutation(() => SubmissionView, { description: 'Mengesahkan dengan Lembar Pengesahan bertanda tangan.' }) @Does('submission.endorse_by_sheet')
  async endorseSubmissionBySheet(@DesaId() desaId: string, @SubmissionId() id: string, @Args('input') input: EndorseBySheetInput): Promise<SubmissionView> {
    return this.queries.afterAct(await this.endorsingBySheet.do({ desaId, id, ...input }));
  }

  @Mutation(() => SubmissionView, { description: 'Menarik pengesahan sebelum diajukan, dengan alasan.' }) @Does('submission.withdraw_endorsement')
  async withdrawEndorsement(@DesaId() desaId: string, @SubmissionId() id: string, @Args('input') input: ReasonedStepInput): Promise<SubmissionView> {
    return this.queries.afterAct(await this.withdrawingEndorsement.do({ desaId, id, ...input }));
  }

  @Mutation(() => SubmissionView, { description: 'Mengajukan ke kecamatan; dijawab dengan nomor tanda terima.' }) @Does('submission.submit')
  async submitSubmission(@DesaId() desaId: string, @SubmissionId() id: string, @Step() input?: SubmissionStepInput): Promise<SubmissionView> {
    return this.queries.afterAct(await this.submitting.do({ desaId, id, ...input }));
  }

  @Mutation(() => SubmissionView, { description: 'Menarik pengajuan yang belum mulai diperiksa.' }) @Does('submission.withdraw')
  async withdrawSubmission(@DesaId() desaId: string, @SubmissionId() id: string, @Step() input?: WithdrawInput): Promise<SubmissionView> {
    return this.queries.afterAct(await this.withdrawing.do({ desaId, id, ...input }));
  }

  @Mutation(() => SubmissionView, { description: 'Membuka sebagai perbaikan (revisi baru).' }) @Does('submission.reopen_as_new_revision')
  async reopenSubmissionAsNewRevision(@DesaId() desaId: string, @SubmissionId() id: string, @Step() input?: SubmissionStepInput): Promise<SubmissionView> {
    return this.queries.afterAct(await this.reopening.do({ desaId, id, ...input }));
  }
}
