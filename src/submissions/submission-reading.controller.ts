import { PassThrough, type Writable } from 'node:stream';
import { Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Does } from '#access/does';
import { attachment } from '#berkas/serve-content';
import { RevisionDifference } from './revision/revision-difference.js';
import { RevisionDifferenceView, RevisionProofView, RevisionView, TimelineEventView } from './revision/revision.dto.js';
import { RevisionQueries } from './revision/revision.queries.js';
import { VerifyRevision } from './revision/verify-revision.js';
import { paintEndorsementSheet } from './sheet/paint-endorsement-sheet.js';
import { paintReceipt } from './sheet/paint-receipt.js';
import { SubmissionPapers } from './submission-papers.js';
import { ListSubmissionsInput, SubmissionPageView, SubmissionView } from './submission.dto.js';
import { SubmissionQueries } from './submission.queries.js';
import { SubmissionTimeline } from './timeline/submission-timeline.js';

const DesaId = () => Param('desaId', ParseUUIDPipe);
const SubmissionId = () => Param('id', ParseUUIDPipe);
const Revision = () => Param('revision', ParseIntPipe);
const paper = { schema: { type: 'string', format: 'binary' } } as const;

/** What is read of submissions: lists, revisions, what changed, the timeline, the papers. */
@ApiTags('pengajuan')
@ApiBearerAuth()
@Controller('api')
export class SubmissionReadingController {
  constructor(
    private readonly queries: SubmissionQueries,
    private readonly revisions: RevisionQueries,
    private readonly differences: RevisionDifference,
    private readonly verifying: VerifyRevision,
    private readonly timelines: SubmissionTimeline,
    private readonly papers: SubmissionPapers,
  ) {}

  @Get('submissions') @Does('submission.read')
  @ApiOperation({ summary: 'Pengajuan semua desa yang boleh Anda lihat', description: 'Batas terbaru dahulu. Kecamatan melihat yang pernah diajukan.' }) @ApiOkResponse({ type: SubmissionPageView })
  listAll(@Query() filter: ListSubmissionsInput): Promise<SubmissionPageView> {
    return this.queries.list(filter);
  }

  @Get('desa/:desaId/submissions') @Does('submission.read')
  @ApiOperation({ summary: 'Pengajuan satu desa' }) @ApiOkResponse({ type: SubmissionPageView })
  list(@DesaId() desaId: string, @Query() filter: ListSubmissionsInput): Promise<SubmissionPageView> {
    return this.queries.list({ ...filter, desaId });
  }

  @Get('desa/:desaId/submissions/:id') @Does('submission.read')
  @ApiOperation({ summary: 'Satu pengajuan dengan buku-bukunya' }) @ApiOkResponse({ type: SubmissionView })
  get(@DesaId() desaId: string, @SubmissionId() id: string): Promise<SubmissionView> {
    return this.queries.get(desaId, id);
  }

  @Get('desa/:desaId/submissions/:id/timeline') @Does('submission.read')
  @ApiOperation({ summary: 'Riwayat pengajuan dengan kata-kata, sama bagi desa dan kecamatan' }) @ApiOkResponse({ type: [TimelineEventView] })
  timeline(@DesaId() desaId: string, @SubmissionId() id: string): Promise<TimelineEventView[]> {
    return this.timelines.list(desaId, id);
  }

  @Get('desa/:desaId/submissions/:id/revisions') @Does('submission.read')
  @ApiOperation({ summary: 'Revisi-revisi sebagaimana disahkan, terbaru dahulu' }) @ApiOkResponse({ type: [RevisionView] })
  async listRevisions(@DesaId() desaId: string, @SubmissionId() id: string): Promise<unknown> {
    return this.revisions.list(desaId, id);
  }

  @Get('desa/:desaId/submissions/:id/revisions/:revision/difference') @Does('submission.read')
  @ApiOperation({ summary: 'Yang berbeda dari revisi sebelumnya, baris demi baris' }) @ApiOkResponse({ type: RevisionDifferenceView })
  @ApiQuery({ name: 'against', required: false, type: Number, description: 'Revisi pembanding; tanpa ini yang sebelumnya' }) @ApiQuery({ name: 'after', required: false })
  difference(
    @DesaId() desaId: string, @SubmissionId() id: string, @Revision() revision: number,
    @Query('against', new ParseIntPipe({ optional: true })) against?: number, @Query('after') after?: string,
  ): Promise<RevisionDifferenceView> {
    return this.differences.get({ desaId, id, revision, against, after });
  }

  @Get('desa/:desaId/submissions/:id/revisions/:revision/proof') @Does('submission.read')
  @ApiOperation({ summary: 'Menghitung ulang sidik isi sebuah revisi' }) @ApiOkResponse({ type: RevisionProofView })
  async proof(@DesaId() desaId: string, @SubmissionId() id: string, @Revision() revision: number): Promise<RevisionProofView> {
    return this.verifying.do(await this.queries.find(desaId, id), revision);
  }

  @Get('desa/:desaId/submissions/:id/sheet.pdf') @Does('submission.read')
  @ApiOperation({ summary: 'Lembar Pengesahan untuk dicetak dan ditandatangani' }) @ApiProduces('application/pdf') @ApiOkResponse(paper)
  async sheet(@DesaId() desaId: string, @SubmissionId() id: string): Promise<StreamableFile> {
    const sheet = await this.papers.sheet(desaId, id);
    return printed(`Lembar Pengesahan ${sheet.desa} ${sheet.bidang} ${sheet.period}.pdf`, (out) => paintEndorsementSheet(out, sheet));
  }

  @Get('desa/:desaId/submissions/:id/receipt.pdf') @Does('submission.read')
  @ApiOperation({ summary: 'Tanda terima pengajuan' }) @ApiProduces('application/pdf') @ApiOkResponse(paper)
  @ApiQuery({ name: 'revision', required: false, type: Number, description: 'Tanpa ini yang terakhir diajukan' })
  async receipt(@DesaId() desaId: string, @SubmissionId() id: string, @Query('revision', new ParseIntPipe({ optional: true })) revision?: number): Promise<StreamableFile> {
    const receipt = await this.papers.receipt(desaId, id, revision);
    return printed(`Tanda Terima ${receipt.number.replaceAll('/', '-')}.pdf`, (out) => paintReceipt(out, receipt));
  }
}

/** Painted while it is sent; a reader who leaves early ends the painting. */
function printed(name: string, paint: (out: Writable) => Promise<unknown>): StreamableFile {
  const out = new PassThrough();
  paint(out).catch((error: Error) => out.destroy(error));
  return new StreamableFile(out, { type: 'application/pdf', disposition: attachment(name) });
}
