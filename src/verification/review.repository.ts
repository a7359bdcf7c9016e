import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import { newId } from '#kernel/uuid';
import type { Submission } from '#submissions/submission';
import type { Answer } from './checklist/checklist.js';
import type { MachineAnswer } from './machine/evidence.js';
import { reviewProblems } from './review.problems.js';
import { answerFields, reviewFields, type BookVerdict, type Conclusion, type Review, type ReviewAnswer, type ReviewLink } from './review.js';
import type { ReviewScore } from './score/score-review.js';

export interface NewReview {
  readonly checklistVersion: string;
  readonly ruleVersion: string;
  /** Every item asked about, with the machine's answer where it has one. */
  readonly items: readonly { readonly item: string; readonly machine: MachineAnswer | undefined }[];
}

export interface GivenAnswer {
  readonly item: string;
  readonly answer: Answer;
  readonly note: string;
  readonly reasonCode: string | null;
  readonly link: ReviewLink | null;
}

type Of = Pick<Submission, 'desaId' | 'id' | 'revision'>;

/** The only writer of review, review_answer, review_book, review_score and submission_approval. */
@Injectable()
export class ReviewRepository {
  constructor(private readonly context: RequestContext, private readonly clock: Clock) {}

  async get(of: Of): Promise<Review> {
    const found = await this.find(of);
    if (!found) throw reviewProblems.notOpened();
    return found;
  }

  async find({ desaId, id, revision }: Of): Promise<Review | undefined> {
    this.context.mustReach(desaId);
    const [found] = await this.context.query<Review>(
      `select ${reviewFields} from review where kecamatan_id = $1 and desa_id = $2 and submission_id = $3 and revision = $4`,
      [this.context.kecamatanId, desaId, id, revision]);
    return found;
  }

  /** Opens the review of a revision; what the machine could answer stands answered, by nobody. */
  async open({ desaId, id, revision }: Of, { checklistVersion, ruleVersion, items }: NewReview): Promise<Review> {
    const [opened] = await this.context.query<Review>(
      `insert into review (kecamatan_id, desa_id, submission_id, revision, review_id, checklist_version, rule_version, opened_at, opened_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning ${reviewFields}`,
      [this.context.kecamatanId, desaId, id, revision, newId(), checklistVersion, ruleVersion, this.clock.now(), this.context.actor.title]);
    const answers = items.map(({ item, machine }) => ({
      item, machine: machine?.result ?? null, evidence: machine?.evidence ?? [], answer: machine && machine.result !== 'tidak_diperiksa_mesin' ? machine.result : null,
    }));
    await this.context.query(
      `insert into review_answer (kecamatan_id, desa_id, review_id, item, machine, evidence, answer)
       select $1, $2, $3, a.item, a.machine, a.evidence, a.answer from json_to_recordset($4::json) as a (item text, machine text, evidence jsonb, answer text)`,
      [...this.key(opened!), JSON.stringify(answers)]);
    return opened!;
  }

  answers(review: Review): Promise<ReviewAnswer[]> {
    return this.context.query<ReviewAnswer>(
      `select ${answerFields} from review_answer where kecamatan_id = $1 and desa_id = $2 and review_id = $3 order by item`, this.key(review));
  }

  async answer(review: Review, given: readonly GivenAnswer[]): Promise<void> {
    await this.context.query(
      `update review_answer r set answer = a.answer, note = a.note, reason_code = a."reasonCode", link = a.link, answered_by = $5, answered_at = $6
       from json_to_recordset($4::json) as a (item text, answer text, note text, "reasonCode" text, link jsonb)
       where r.kecamatan_id = $1 and r.desa_id = $2 and r.review_id = $3 and r.item = a.item`,
      [...this.key(review), JSON.stringify(given), this.context.actor.title, this.clock.now()]);
  }

  async judge(review: Review, verdicts: readonly BookVerdict[]): Promise<void> {
    await this.context.query(
      `insert into review_book (kecamatan_id, desa_id, review_id, book, verdict, note, link, judged_by, judged_at)
       select $1, $2, $3, v.book, v.verdict, v.note, v.link, $5, $6 from json_to_recordset($4::json) as v (book text, verdict text, note text, link jsonb)
       on conflict (kecamatan_id, desa_id, review_id, book) do update set verdict = excluded.verdict, note = excluded.note, link = excluded.link,
         judged_by = excluded.judged_by, judged_at = excluded.judged_at`,
      [...this.key(review), JSON.stringify(verdicts), this.context.actor.title, this.clock.now()]);
  }

  /** What was said of each book in this review. */
  verdicts(review: Review): Promise<BookVerdict[]> {
    return this.context.query<BookVerdict>(
      `select book, verdict, note, link from review_book where kecamatan_id = $1 and desa_id = $2 and review_id = $3 order by book`, this.key(review));
  }

  async conclude(review: Review, conclusion: Conclusion): Promise<void> {
    await this.context.query(
      `update review set conclusion = $4, concluded_at = $5, concluded_by = $6 where kecamatan_id = $1 and desa_id = $2 and review_id = $3`,
      [...this.key(review), conclusion, this.clock.now(), this.context.actor.title]);
  }

  /** The approver gave it back: the same review goes on, with its answers. */
  async resume(review: Review): Promise<void> {
    await this.context.query(
      `update review set conclusion = null, concluded_at = null, concluded_by = null where kecamatan_id = $1 and desa_id = $2 and review_id = $3`, this.key(review));
  }

  /** The first score a submission ever gets is the one that counts: what came in unasked, not what was mended. */
  async keepScore(review: Review, { instrumentVersion, total, parts }: ReviewScore): Promise<void> {
    await this.context.query(
      `insert into review_score (kecamatan_id, desa_id, review_id, instrument_version, total, parts, scored_at, score_id, counts)
       select $1, $2, $3, $4, $5, $6, $7, $9, not exists (
         select from review_score s join review r using (kecamatan_id, desa_id, review_id) where s.kecamatan_id = $1 and s.desa_id = $2 and r.submission_id = $8)`,
      [...this.key(review), instrumentVersion, total, JSON.stringify(parts), this.clock.now(), review.submissionId, newId()]);
  }

  async keepApprovals(approvalId: string, approved: readonly Of[]): Promise<void> {
    await this.context.query(
      `insert into submission_approval (kecamatan_id, desa_id, submission_id, approval_id, revision, approved_at, approved_by)
       select $1, a."desaId", a.id, $2, a.revision, $4, $5 from json_to_recordset($3::json) as a ("desaId" uuid, id uuid, revision int)`,
      [this.context.kecamatanId, approvalId, JSON.stringify(approved), this.clock.now(), this.context.actor.title]);
  }

  private key({ desaId, id }: Review): [string, string, string] {
    return [this.context.kecamatanId, desaId, id];
  }
}
