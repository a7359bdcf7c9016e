import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Does } from '#access/does';
import { RevisionDifference } from './revision/revision-difference.js';
import { RevisionDifferenceView, RevisionProofView, RevisionView, TimelineEventView } from './revision/revision.dto.js';
import { RevisionQueries } from './revision/revision.queries.js';
import { VerifyRevision } from './revision/verify-revision.js';
import { ListSubmissionsInput, SubmissionPageView, SubmissionView } from './submission.dto.js';
import { SubmissionQueries } from './submission.queries.js';
import { SubmissionTimeline } from './timeline/submission-timeline.js';

const DesaId = () => Args('desaId', { type: () => ID }, ParseUUIDPipe);
const SubmissionId = () => Args('id', { type: () => ID }, ParseUUIDPipe);
const RevisionNumber = () => Args('revision', { type: () => Int });

@Resolver(() => SubmissionView)
export class SubmissionReadingResolver {
  constructor(
    private readonly queries: SubmissionQueries,
    private readonly revisions: RevisionQueries,
    private readonly differences: RevisionDifference,
    private readonly verifying: VerifyRevision,
    private readonly timelines: SubmissionTimeline,
  ) {}

  @Query(() => SubmissionPageView, { description: 'Pengajuan yang boleh Anda lihat, batas terbaru dahulu.' }) @Does('submission.read')
  submissions(@Args('filter', { nullable: true }) filter?: ListSubmissionsInput): Promise<SubmissionPageView> {
    return this.queries.list(filter ?? {});
  }

  @Query(() => SubmissionView, { description: 'Satu pengajuan dengan buku-bukunya.' }) @Does('submission.read')
  submission(@DesaId() desaId: string, @SubmissionId() id: string): Promise<SubmissionView> {
    return this.queries.get(desaId, id);
  }

  @Query(() => [TimelineEventView], { description: 'Riwayat pengajuan dengan kata-kata.' }) @Does('submission.read')
  submissionTimeline(@DesaId() desaId: string, @SubmissionId() id: string): Promise<TimelineEventView[]> {
    return this.timelines.list(desaId, id);
  }

  @Query(() => [RevisionView], { description: 'Revisi-revisi sebagaimana disahkan, terbaru dahulu.' }) @Does('submission.read')
  async submissionRevisions(@DesaId() desaId: string, @SubmissionId() id: string): Promise<unknown> {
    return this.revisions.list(desaId, id);
  }

  @Query(() => RevisionDifferenceView, { description: 'Yang berbeda dari revisi lain, baris demi baris; tanpa `against` dari yang sebelumnya.' }) @Does('submission.read')
  revisionDifference(
    @DesaId() desaId: string, @SubmissionId() id: string, @RevisionNumber() revision: number,
    @Args('against', { type: () => Int, nullable: true }) against?: number, @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<RevisionDifferenceView> {
    return this.differences.get({ desaId, id, revision, ...(against && { against }), ...(after && { after }) });
  }

  @Query(() => RevisionProofView, { description: 'Sidik isi sebuah revisi, dihitung ulang.' }) @Does('submission.read')
  async revisionProof(@DesaId() desaId: string, @SubmissionId() id: string, @RevisionNumber() revision: number): Promise<RevisionProofView> {
    return this.verifying.do(await this.queries.find(desaId, id), revision);
  }
}
