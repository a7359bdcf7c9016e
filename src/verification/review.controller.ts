import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Does } from '#access/does';
import { AnswerItems } from './answer-items.js';
import { ClaimSubmission } from './claim-submission.js';
import { JudgeBooks } from './judge-books.js';
import { AnswerItemsInput, ClaimInput, JudgeBooksInput, WorkListInput } from './review-inputs.dto.js';
import { ChecklistView, ReviewScoreView, ReviewView, WorkPageView } from './review.dto.js';
import { ReviewQueries } from './review.queries.js';
import { WorkListQueries } from './work-list.queries.js';

const DesaId = () => Param('desaId', ParseUUIDPipe);
const SubmissionId = () => Param('id', ParseUUIDPipe);

/** The verifier's desk: what waits, one review, its answers and verdicts. */
@ApiTags('verifikasi')
@ApiBearerAuth()
@Controller('api')
export class ReviewController {
  constructor(
    private readonly queries: ReviewQueries,
    private readonly work: WorkListQueries,
    private readonly claiming: ClaimSubmission,
    private readonly answering: AnswerItems,
    private readonly judging: JudgeBooks,
  ) {}

  @Get('work-list') @Does('submission.read')
  @ApiOperation({ summary: 'Pengajuan yang menunggu Anda', description: 'Yang belum mulai diperiksa dahulu, lalu menurut batas pengajuan.' }) @ApiOkResponse({ type: WorkPageView })
  workList(@Query() filter: WorkListInput): Promise<WorkPageView> {
    return this.work.list(filter);
  }

  @Get('checklist') @Does('submission.read')
  @ApiOperation({ summary: 'Daftar periksa pengajuan yang berlaku, dengan alasan siap pakai' }) @ApiOkResponse({ type: ChecklistView })
  async checklist(): Promise<ChecklistView> {
    return this.queries.checklist();
  }

  @Get('desa/:desaId/submissions/:id/review') @Does('submission.read')
  @ApiOperation({ summary: 'Pemeriksaan sebuah pengajuan', description: 'Membuka tidak mengubah apa pun. Selama pemeriksaan belum selesai, desa melihat siapa yang memeriksa dan sejak kapan; jawaban dan putusannya sesudah selesai.' })
  @ApiQuery({ name: 'revision', required: false, type: Number, description: 'Tanpa ini revisi terakhir yang diperiksa' }) @ApiOkResponse({ type: ReviewView })
  get(@DesaId() desaId: string, @SubmissionId() id: string, @Query('revision', new ParseIntPipe({ optional: true })) revision?: number): Promise<ReviewView> {
    return this.queries.get(desaId, id, revision);
  }

  @Get('desa/:desaId/submissions/:id/scores') @Does('score.read')
  @ApiOperation({ summary: 'Nilai pengajuan dengan bagian, versi dan buktinya' }) @ApiOkResponse({ type: [ReviewScoreView] })
  scores(@DesaId() desaId: string, @SubmissionId() id: string): Promise<ReviewScoreView[]> {
    return this.queries.scores(desaId, id);
  }

  @Post('desa/:desaId/submissions/:id/claim') @Does('submission.claim') @HttpCode(200)
  @ApiOperation({ summary: 'Mulai memeriksa, atau mengambil alih dengan alasan', description: 'Mesin menjawab lebih dahulu. Membuka milik sendiri lagi tidak mengubah apa pun.' })
  @ApiOkResponse({ type: ReviewView })
  async claim(@DesaId() desaId: string, @SubmissionId() id: string, @Body() input: ClaimInput): Promise<ReviewView> {
    await this.claiming.do({ desaId, id, ...input });
    return this.queries.get(desaId, id);
  }

  @Post('desa/:desaId/submissions/:id/review/answers') @Does('review.answer') @HttpCode(200)
  @ApiOperation({ summary: 'Menjawab satu atau beberapa butir' }) @ApiOkResponse({ type: ReviewView })
  async answer(@DesaId() desaId: string, @SubmissionId() id: string, @Body() input: AnswerItemsInput): Promise<ReviewView> {
    await this.answering.do({ desaId, id, ...input });
    return this.queries.get(desaId, id);
  }

  @Post('desa/:desaId/submissions/:id/review/verdicts') @Does('review.judge_book') @HttpCode(200)
  @ApiOperation({ summary: 'Memberi putusan satu atau beberapa buku' }) @ApiOkResponse({ type: ReviewView })
  async judge(@DesaId() desaId: string, @SubmissionId() id: string, @Body() input: JudgeBooksInput): Promise<ReviewView> {
    await this.judging.do({ desaId, id, ...input });
    return this.queries.get(desaId, id);
  }
}
