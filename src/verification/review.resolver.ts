import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Does } from '#access/does';
import { AnswerItems } from './answer-items.js';
import { ClaimSubmission } from './claim-submission.js';
import { JudgeBooks } from './judge-books.js';
import { AnswerItemsInput, ClaimInput, JudgeBooksInput, WorkListInput } from './review-inputs.dto.js';
import { ChecklistView, ReviewScoreView, ReviewView, WorkPageView } from './review.dto.js';
import { ReviewQueries } from './review.queries.js';
import { WorkListQueries } from './work-list.queries.js';

const DesaId = () => Args('desaId', { type: () => ID }, ParseUUIDPipe);
const SubmissionId = () => Args('id', { type: () => ID }, ParseUUIDPipe);

@Resolver(() => ReviewView)
export class ReviewResolver {
  constructor(
    private readonly queries: ReviewQueries,
    private readonly work: WorkListQueries,
    private readonly claiming: ClaimSubmission,
    private readonly answering: AnswerItems,
    private readonly judging: JudgeBooks,
  ) {}

  @Query(() => WorkPageView, { description: 'Pengajuan yang menunggu Anda.' }) @Does('submission.read')
  workList(@Args('filter', { nullable: true }) filter?: WorkListInput): Promise<WorkPageView> {
    return this.work.list(filter ?? {});
  }

  @Query(() => ChecklistView, { description: 'Daftar periksa pengajuan yang berlaku, dengan alasan siap pakai.' }) @Does('submission.read')
  async checklist(): Promise<ChecklistView> {
    return this.queries.checklist();
  }

  @Query(() => ReviewView, { description: 'Pemeriksaan sebuah pengajuan; tanpa revisi, yang terakhir diperiksa. Desa melihat jawaban dan putusan sesudah selesai.' }) @Does('submission.read')
  review(@DesaId() desaId: string, @SubmissionId() id: string, @Args('revision', { type: () => Int, nullable: true }) revision?: number): Promise<ReviewView> {
    return this.queries.get(desaId, id, revision ?? undefined);
  }

  @Query(() => [ReviewScoreView], { description: 'Nilai pengajuan dengan bagian, versi dan buktinya.' }) @Does('score.read')
  submissionScores(@DesaId() desaId: string, @SubmissionId() id: string): Promise<ReviewScoreView[]> {
    return this.queries.scores(desaId, id);
  }

  @Mutation(() => ReviewView, { description: 'Mulai memeriksa, atau mengambil alih dengan alasan.' }) @Does('submission.claim')
  async claimSubmission(@DesaId() desaId: string, @SubmissionId() id: string, @Args('input', { nullable: true }) input?: ClaimInput): Promise<ReviewView> {
    await this.claiming.do({ desaId, id, ...input });
    return this.queries.get(desaId, id);
  }

  @Mutation(() => ReviewView, { description: 'Menjawab satu atau beberapa butir.' }) @Does('review.answer')
  async answerReviewItems(@DesaId() desaId: string, @SubmissionId() id: string, @Args('input') input: AnswerItemsInput): Promise<ReviewView> {
    await this.answering.do({ desaId, id, ...input });
    return this.queries.get(desaId, id);
  }

  @Mutation(() => ReviewView, { description: 'Memberi putusan satu atau beberapa buku.' }) @Does('review.judge_book')
  async judgeReviewBooks(@DesaId() desaId: string, @SubmissionId() id: string, @Args('input') input: JudgeBooksInput): Promise<ReviewView> {
    await this.judging.do({ desaId, id, ...input });
    return this.queries.get(desaId, id);
  }
}
