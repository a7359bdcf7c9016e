import { Injectable } from '@nestjs/common';
import { RequestContext } from '#kernel/request-context';
import type { Revision } from '#submissions/revision/revision';
import { RevisionRepository } from '#submissions/revision/revision.repository';
import { SubmissionQueries } from '#submissions/submission.queries';
import type { SubmissionView } from '#submissions/submission.dto';
import { answeredView, checklistView } from './checklist/checklist-view.js';
import { checklistOf, currentChecklist } from './checklist/checklists.js';
import type { ChecklistView, EvidenceView, ReviewBookView, ReviewScoreView, ReviewView, ScorePartView } from './review.dto.js';
import { ReviewRepository } from './review.repository.js';
import type { BookVerdict, Review } from './review.js';

type Said = BookVerdict & { readonly judgedBy: string };

/** A review as it stands, read in the transaction of the request: an act answers with what it just wrote. */
@Injectable()
export class ReviewQueries {
  constructor(
    private readonly context: RequestContext,
    private readonly submissions: SubmissionQueries,
    private readonly revisions: RevisionRepository,
    private readonly reviews: ReviewRepository,
  ) {}

  checklist(): ChecklistView {
    return checklistView(currentChecklist);
  }

  /** The review of a revision; of the latest one reviewed, unless told. Of one that goes on the desa sees who has it since when, no more. */
  async get(desaId: string, id: string, asked?: number): Promise<ReviewView> {
    this.context.mustReach(desaId);
    const { books, ...submission } = await this.submissions.afterAct({ desaId, id });
    const review = await this.reviews.get({ desaId, id, revision: asked ?? (await this.latest(desaId, id)) });
    const isShown = this.context.actor.reach !== 'desa' || review.concludedAt !== null;
    const headings = isShown ? answeredView(checklistOf(review.checklistVersion), await this.reviews.answers(review)) : [];
    const revision = await this.revisions.find({ desaId, id, revision: review.revision });
    const items = headings.flatMap((heading) => heading.items);
    return {
      id: review.id, revision: review.revision, checklistVersion: review.checklistVersion, ruleVersion: review.ruleVersion, openedAt: review.openedAt,
      openedBy: review.openedBy, concludedAt: review.concludedAt, concludedBy: review.concludedBy, conclusion: review.conclusion,
      mine: submission.state === 'under_review' && (await this.isClaimedByMe(desaId, id)),
      endorsedWay: revision?.way ?? null, sheetBerkasId: revision?.sheetBerkasId ?? null, sheetConfirmedBy: revision?.sheetConfirmedBy ?? null,
      answered: items.filter(({ answer }) => answer !== null).length, open: items.filter(({ mandatory, answer }) => mandatory && answer === null).map(({ code }) => code),
      submission, books: isShown ? booksOf(books, review, revision, await this.said(review), submission.revision) : [], headings,
    };
  }

  /** Every score a submission was given, oldest first, with its parts, its versions and the evidence of each item. */
  async scores(desaId: string, id: string): Promise<ReviewScoreView[]> {
    this.context.mustReach(desaId);
    await this.submissions.find(desaId, id);
    const rows = await this.context.query<Omit<ReviewScoreView, 'parts' | 'note'> & { parts: ScorePartView[]; evidence: Record<string, EvidenceView[]> | null }>(scoresSql, [this.context.kecamatanId, desaId, id, this.context.actor.reach]);
    return rows.map(({ evidence, parts, ...score }) => ({
      ...score, note: timelinessNote(score.late), parts: parts.map((part) => ({ ...part, items: part.items.map((item) => ({ ...item, evidence: evidence?.[item.code] ?? [] })) })),
    }));
  }

  private async latest(desaId: string, id: string): Promise<number> {
    const [found] = await this.context.query<{ revision: number | null }>(
      `select max(revision) as revision from review where kecamatan_id = $1 and desa_id = $2 and submission_id = $3`, [this.context.kecamatanId, desaId, id]);
    return found?.revision ?? 0;
  }

  private async isClaimedByMe(desaId: string, id: string): Promise<boolean> {
    const { dutyId } = this.context.actor;
    const rows = await this.context.query(
      `select 1 from submission where kecamatan_id = $1 and desa_id = $2 and submission_id = $3 and claimed_duty = $4`, [this.context.kecamatanId, desaId, id, dutyId]);
    return rows.length > 0;
  }

  private said({ desaId, id }: Review): Promise<Said[]> {
    return this.context.query<Said>(
      `select book, verdict, note, link, judged_by as "judgedBy" from review_book where kecamatan_id = $1 and desa_id = $2 and review_id = $3`, [this.context.kecamatanId, desaId, id]);
  }
}

/** The books as they were frozen, with what this review said of each; one accepted in an earlier revision stays accepted. */
function booksOf(books: SubmissionView['books'], { revision }: Review, frozen: Revision | undefined, said: readonly Said[], current: number): ReviewBookView[] {
  const verdicts = new Map(said.map((one) => [one.book, one]));
  const manifest = new Map(frozen?.books.map((one) => [one.book, one]));
  return books.filter(({ book }) => manifest.has(book)).map((book) => {
    const { mode, nihil, rows, berkasId, pages } = manifest.get(book.book)!;
    const asFrozen = { ...book, mode, nihil, rows, berkasId, pages };
    const here = verdicts.get(book.book);
    if (here) return { ...asFrozen, verdict: here.verdict, note: here.note, link: here.link, judgedBy: here.judgedBy };
    const stands = revision === current || (book.acceptedRevision !== null && book.acceptedRevision < revision);
    return { ...asFrozen, ...(!stands && { verdict: 'belum_diperiksa' as const, note: '' }), link: null, judgedBy: null };
  });
}

/** A total of 100 says nothing of the day it came in; so that nobody reads it so, it is said beside it. */
const timelinessNote = (late: boolean): string => `Ketepatan waktu tidak termasuk dalam nilai; revisi ini diajukan ${late ? 'terlambat' : 'tepat waktu'}.`;

const scoresSql = `
  select r.revision, s.total::float8 as total, coalesce(v.late, false) as late, s.counts, s.instrument_version as "instrumentVersion", r.rule_version as "ruleVersion",
    to_char(s.scored_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "scoredAt", s.parts,
    (select jsonb_object_agg(a.item, a.evidence) from review_answer a where a.kecamatan_id = s.kecamatan_id and a.desa_id = s.desa_id and a.review_id = s.review_id) as evidence
  from review_score s join review r using (kecamatan_id, desa_id, review_id) left join submission_revision v using (kecamatan_id, desa_id, submission_id, revision)
  where s.kecamatan_id = $1 and s.desa_id = $2 and r.submission_id = $3 and ($4 <> 'desa' or r.concluded_at is not null) order by s.scored_at, s.score_id`;
