import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Does } from '#access/does';
import { ReasonedStepInput, SubmissionView } from '#submissions/submission.dto';
import { SubmissionQueries } from '#submissions/submission.queries';
import { ApproveSubmissions } from './approve-submissions.js';
import { ArchiveSubmission } from './archive-submission.js';
import { RejectSubmission } from './reject-submission.js';
import { ReopenApproved } from './reopen-approved.js';
import { RequestRevision } from './request-revision.js';
import { ApproveSubmissionsInput, ArchiveInput, ReopenApprovedInput, RequestRevisionInput, VerifyInput } from './review-inputs.dto.js';
import { SendBack } from './send-back.js';
import { VerifySubmission } from './verify-submission.js';

const DesaId = () => Args('desaId', { type: () => ID }, ParseUUIDPipe);
const SubmissionId = () => Args('id', { type: () => ID }, ParseUUIDPipe);

@Resolver(() => SubmissionView)
export class DecisionResolver {
  constructor(
    private readonly submissions: SubmissionQueries,
    private readonly requesting: RequestRevision,
    private readonly verifying: VerifySubmission,
    private readonly rejecting: RejectSubmission,
    private readonly approving: ApproveSubmissions,
    private readonly sendingBack: SendBack,
    private readonly archiving: ArchiveSubmission,
    private readonly reopening: ReopenApproved,
  ) {}

  @Mutation(() => SubmissionView, { description: 'Meminta perbaikan buku yang perlu diperbaiki.' }) @Does('submission.request_revision')
  async requestRevision(@DesaId() desaId: string, @SubmissionId() id: string, @Args('input', { nullable: true }) input?: RequestRevisionInput): Promise<SubmissionView> {
    return this.submissions.afterAct(await this.requesting.do({ desaId, id, ...input }));
  }

  @Mutation(() => SubmissionView, { description: 'Menyatakan terverifikasi; nilai dihitung dan disimpan.' }) @Does('submission.verify')
  async verifySubmission(@DesaId() desaId: string, @SubmissionId() id: string, @Args('input', { nullable: true }) input?: VerifyInput): Promise<SubmissionView> {
    return this.submissions.afterAct(await this.verifying.do({ desaId, id, ...input }));
  }

  @Mutation(() => SubmissionView, { description: 'Menolak pengajuan, dengan alasan.' }) @Does('submission.reject')
  async rejectSubmission(@DesaId() desaId: string, @SubmissionId() id: string, @Args('input') input: ReasonedStepInput): Promise<SubmissionView> {
    return this.submissions.afterAct(await this.rejecting.do({ desaId, id, ...input }));
  }

  @Mutation(() => [SubmissionView], { description: 'Menyetujui satu atau beberapa pengajuan sekaligus; semua atau tidak satu pun.' }) @Does('submission.approve')
  async approveSubmissions(@Args('input') { submissions }: ApproveSubmissionsInput): Promise<SubmissionView[]> {
    return this.submissions.afterActs(await this.approving.do(submissions));
  }

  @Mutation(() => SubmissionView, { description: 'Mengembalikan kepada verifikator, dengan alasan.' }) @Does('submission.send_back')
  async sendBackSubmission(@DesaId() desaId: string, @SubmissionId() id: string, @Args('input') input: ReasonedStepInput): Promise<SubmissionView> {
    return this.submissions.afterAct(await this.sendingBack.do({ desaId, id, ...input }));
  }

  @Mutation(() => SubmissionView, { description: 'Mengarsipkan dengan kode klasifikasi dan masa simpan; tanpa keduanya yang lazim untuk bidangnya.' }) @Does('submission.archive')
  async archiveSubmission(@DesaId() desaId: string, @SubmissionId() id: string, @Args('input', { nullable: true }) input?: ArchiveInput): Promise<SubmissionView> {
    return this.submissions.afterAct(await this.archiving.do({ desaId, id, ...input }));
  }

  @Mutation(() => SubmissionView, { description: 'Camat membuka kembali pengajuan yang sudah disetujui.' }) @Does('submission.reopen')
  async reopenApprovedSubmission(@DesaId() desaId: string, @SubmissionId() id: string, @Args('input') input: ReopenApprovedInput): Promise<SubmissionView> {
    return this.submissions.afterAct(await this.reopening.do({ desaId, id, ...input }));
  }
}
