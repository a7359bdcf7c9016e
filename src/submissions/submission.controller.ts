import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
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

const DesaId = () => Param('desaId', ParseUUIDPipe);
const SubmissionId = () => Param('id', ParseUUIDPipe);
const answer = { type: SubmissionView };

/** What a desa does with its submissions. */
@ApiTags('pengajuan')
@ApiBearerAuth()
@Controller('api/desa/:desaId/submissions')
export class SubmissionController {
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

  @Post() @Does('submission.open')
  @ApiOperation({ summary: 'Menyiapkan pengajuan', description: 'Mengumpulkan buku yang jatuh tempo untuk bulan dan bidang itu.' }) @ApiCreatedResponse(answer)
  async open(@DesaId() desaId: string, @Body() input: OpenSubmissionInput): Promise<SubmissionView> {
    return this.queries.afterAct(await this.opening.do({ desaId, ...input }));
  }

  @Post(':id/send') @Does('submission.send_to_secretary') @HttpCode(200)
  @ApiOperation({ summary: 'Mengirim ke Sekretaris Desa', description: 'Pemeriksaan antarbuku dijalankan; yang menghentikan hanya temuan dengan blocks close atau submit.' }) @ApiOkResponse(answer)
  async send(@DesaId() desaId: string, @SubmissionId() id: string, @Body() input: SubmissionStepInput): Promise<SubmissionView> {
    return this.queries.afterAct(await this.sending.do({ desaId, id, ...input }));
  }

  @Post(':id/return') @Does('submission.return_internal') @HttpCode(200)
  @ApiOperation({ summary: 'Mengembalikan di dalam desa' }) @ApiOkResponse(answer)
  async return(@DesaId() desaId: string, @SubmissionId() id: string, @Body() input: ReasonedStepInput): Promise<SubmissionView> {
    return this.queries.afterAct(await this.returning.do({ desaId, id, ...input }));
  }

  @Post(':id/check') @Does('submission.check') @HttpCode(200)
  @ApiOperation({ summary: 'Memeriksa dan memaraf' }) @ApiOkResponse(answer)
  async check(@DesaId() desaId: string, @SubmissionId() id: string, @Body() input: SubmissionStepInput): Promise<SubmissionView> {
    return this.queries.afterAct(await this.checking.do({ desaId, id, ...input }));
  }

  @Post(':id/endorse') @Does('submission.endorse') @HttpCode(200)
  @ApiOperation({ summary: 'Mengesahkan', description: 'Isi semua buku dibekukan dengan sidiknya.' }) @ApiOkResponse(answer)
  async endorse(@DesaId() desaId: string, @SubmissionId() id: string, @Body() input: SubmissionStepInput): Promise<SubmissionView> {
    return this.queries.afterAct(await this.endorsing.do({ desaId, id, ...input }));
  }

  @Post(':id/endorse-by-sheet') @Does('submission.endorse_by_sheet') @HttpCode(200)
  @ApiOperation({ summary: 'Mengesahkan dengan Lembar Pengesahan bertanda tangan', description: 'QR atau kode pada foto harus cocok dengan desa, bulan, bidang, revisi dan isi.' })
  @ApiOkResponse(answer)
  async endorseBySheet(@DesaId() desaId: string, @SubmissionId() id: string, @Body() input: EndorseBySheetInput): Promise<SubmissionView> {
    return this.queries.afterAct(await this.endorsingBySheet.do({ desaId, id, ...input }));
  }

  @Post(':id/withdraw-endorsement') @Does('submission.withdraw_endorsement') @HttpCode(200)
  @ApiOperation({ summary: 'Menarik pengesahan sebelum diajukan' }) @ApiOkResponse(answer)
  async withdrawEndorsement(@DesaId() desaId: string, @SubmissionId() id: string, @Body() input: ReasonedStepInput): Promise<SubmissionView> {
    return this.queries.afterAct(await this.withdrawingEndorsement.do({ desaId, id, ...input }));
  }

  @Post(':id/submit') @Does('submission.submit') @HttpCode(200)
  @ApiOperation({ summary: 'Mengajukan ke kecamatan', description: 'Dijawab dengan nomor tanda terima. Sesudah batas ditandai terlambat, tidak ditolak.' }) @ApiOkResponse(answer)
  async submit(@DesaId() desaId: string, @SubmissionId() id: string, @Body() input: SubmissionStepInput): Promise<SubmissionView> {
    return this.queries.afterAct(await this.submitting.do({ desaId, id, ...input }));
  }

  @Post(':id/withdraw') @Does('submission.withdraw') @HttpCode(200)
  @ApiOperation({ summary: 'Menarik pengajuan yang belum mulai diperiksa' }) @ApiOkResponse(answer)
  async withdraw(@DesaId() desaId: string, @SubmissionId() id: string, @Body() input: WithdrawInput): Promise<SubmissionView> {
    return this.queries.afterAct(await this.withdrawing.do({ desaId, id, ...input }));
  }

  @Post(':id/revisions') @Does('submission.reopen_as_new_revision') @HttpCode(200)
  @ApiOperation({ summary: 'Membuka sebagai perbaikan (revisi baru)', description: 'Hanya buku yang perlu perbaikan dibuka; yang sudah diterima tetap terkunci.' }) @ApiOkResponse(answer)
  async reopen(@DesaId() desaId: string, @SubmissionId() id: string, @Body() input: SubmissionStepInput): Promise<SubmissionView> {
    return this.queries.afterAct(await this.reopening.do({ desaId, id, ...input }));
  }
}
