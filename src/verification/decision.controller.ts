import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
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

const DesaId = () => Param('desaId', ParseUUIDPipe);
const SubmissionId = () => Param('id', ParseUUIDPipe);
const answer = { type: SubmissionView };

/** What the kecamatan decides on a submission. */
@ApiTags('verifikasi')
@ApiBearerAuth()
@Controller('api')
export class DecisionController {
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

  @Post('desa/:desaId/submissions/:id/request-revision') @Does('submission.request_revision') @HttpCode(200)
  @ApiOperation({ summary: 'Meminta perbaikan buku yang perlu diperbaiki', description: 'Buku yang sudah diterima tetap terkunci.' }) @ApiOkResponse(answer)
  async requestRevision(@DesaId() desaId: string, @SubmissionId() id: string, @Body() input: RequestRevisionInput): Promise<SubmissionView> {
    return this.submissions.afterAct(await this.requesting.do({ desaId, id, ...input }));
  }

  @Post('desa/:desaId/submissions/:id/verify') @Does('submission.verify') @HttpCode(200)
  @ApiOperation({ summary: 'Menyatakan terverifikasi', description: 'Semua buku diterima atau nihil, semua butir wajib terjawab dan tidak ada yang tidak sesuai. Nilai dihitung dan disimpan.' })
  @ApiOkResponse(answer)
  async verify(@DesaId() desaId: string, @SubmissionId() id: string, @Body() input: VerifyInput): Promise<SubmissionView> {
    return this.submissions.afterAct(await this.verifying.do({ desaId, id, ...input }));
  }

  @Post('desa/:desaId/submissions/:id/reject') @Does('submission.reject') @HttpCode(200)
  @ApiOperation({ summary: 'Menolak pengajuan, dengan alasan' }) @ApiOkResponse(answer)
  async reject(@DesaId() desaId: string, @SubmissionId() id: string, @Body() input: ReasonedStepInput): Promise<SubmissionView> {
    return this.submissions.afterAct(await this.rejecting.do({ desaId, id, ...input }));
  }

  @Post('submissions/approve') @Does('submission.approve') @HttpCode(200)
  @ApiOperation({ summary: 'Menyetujui satu atau beberapa pengajuan sekaligus', description: 'Semua disetujui atau tidak satu pun. Bukan oleh yang memverifikasi; keuangan dan buku dengan Perdes oleh Camat.' })
  @ApiOkResponse({ type: [SubmissionView] })
  async approve(@Body() { submissions }: ApproveSubmissionsInput): Promise<SubmissionView[]> {
    return this.submissions.afterActs(await this.approving.do(submissions));
  }

  @Post('desa/:desaId/submissions/:id/send-back') @Does('submission.send_back') @HttpCode(200)
  @ApiOperation({ summary: 'Mengembalikan kepada verifikator, dengan alasan' }) @ApiOkResponse(answer)
  async sendBack(@DesaId() desaId: string, @SubmissionId() id: string, @Body() input: ReasonedStepInput): Promise<SubmissionView> {
    return this.submissions.afterAct(await this.sendingBack.do({ desaId, id, ...input }));
  }

  @Post('desa/:desaId/submissions/:id/archive') @Does('submission.archive') @HttpCode(200)
  @ApiOperation({ summary: 'Mengarsipkan dengan kode klasifikasi dan masa simpan', description: 'Tanpa keduanya dipakai yang lazim untuk bidangnya.' }) @ApiOkResponse(answer)
  async archive(@DesaId() desaId: string, @SubmissionId() id: string, @Body() input: ArchiveInput): Promise<SubmissionView> {
    return this.submissions.afterAct(await this.archiving.do({ desaId, id, ...input }));
  }

  @Post('desa/:desaId/submissions/:id/reopen') @Does('submission.reopen') @HttpCode(200)
  @ApiOperation({ summary: 'Camat membuka kembali pengajuan yang sudah disetujui', description: 'Buku yang disebut kehilangan tanda diterima dan kuncinya.' }) @ApiOkResponse(answer)
  async reopen(@DesaId() desaId: string, @SubmissionId() id: string, @Body() input: ReopenApprovedInput): Promise<SubmissionView> {
    return this.submissions.afterAct(await this.reopening.do({ desaId, id, ...input }));
  }
}
