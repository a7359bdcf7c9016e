import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { notFound } from '#kernel/problem';
import { RequestContext } from '#kernel/request-context';
import { newId } from '#kernel/uuid';
import { mayMove, transitionOf, type SubmissionAction } from './submission-states.js';
import { submissionProblems } from './submission.problems.js';
import { submissionColumns, submissionFields, type Submission, type SubmissionBook, type SubmissionChanges, type Verdict } from './submission.js';

export type NewSubmission = Pick<Submission, 'desaId' | 'period' | 'bidang' | 'part' | 'dueOn'>;

const bookFields = `book, mode, verdict, note, accepted_revision as "acceptedRevision"`;

/** The only writer of submission and submission_book; every act that moves a submission goes through `move`. */
@Injectable()
export class SubmissionRepository {
  constructor(private readonly context: RequestContext, private readonly clock: Clock) {}

  /** For an act: nobody else may decide on it meanwhile. With the version somebody saw, refuses what has changed since. */
  async get(desaId: string, id: string, version?: number): Promise<Submission> {
    this.context.mustReach(desaId);
    const [found] = await this.context.query<Submission>(
      `select ${submissionFields} from submission where kecamatan_id = $1 and desa_id = $2 and submission_id = $3 for update`,
      [this.context.kecamatanId, desaId, id]);
    if (!found) throw notFound('Pengajuan');
    if (version !== undefined && version !== found.version) throw submissionProblems.stale();
    return found;
  }

  /** The submission of a month and bidang, whatever its state; locked. */
  async find({ desaId, period, bidang, part }: Omit<NewSubmission, 'dueOn'>): Promise<Submission | undefined> {
    this.context.mustReach(desaId);
    const [found] = await this.context.query<Submission>(
      `select ${submissionFields} from submission where kecamatan_id = $1 and desa_id = $2 and period = $3 and bidang = $4 and part = $5 for update`,
      [this.context.kecamatanId, desaId, period, bidang, part]);
    return found;
  }

  /** Opens one, unless the month and bidang has one: then undefined. */
  async open(order: NewSubmission): Promise<Submission | undefined> {
    this.context.mustReach(order.desaId);
    const [opened] = await this.context.query<Submission>(
      `insert into submission (kecamatan_id, desa_id, submission_id, period, bidang, part, due_on, created_at, updated_at)
       select kecamatan_id, desa_id, $3, $4, $5, $6, $7, $8, $8 from desa where kecamatan_id = $1 and desa_id = $2
       on conflict (kecamatan_id, desa_id, period, bidang, part) do nothing returning ${submissionFields}`,
      [this.context.kecamatanId, order.desaId, newId(), order.period, order.bidang, order.part, order.dueOn, this.clock.now()]);
    return opened;
  }

  /** May this happen, by this person, from here? Before an act does its work. */
  mustMove(submission: Submission, action: SubmissionAction): void {
    const transition = transitionOf(submission.state, action);
    if (!transition) throw submissionProblems.notFromHere(submission, action);
    if (!mayMove(transition, this.context.actor.role)) throw submissionProblems.notYours(action);
  }

  /** Moves it by the table, with what the act has to note. Guards beyond the table are the act's own. */
  async move(submission: Submission, action: SubmissionAction, changes: SubmissionChanges = {}): Promise<Submission> {
    this.mustMove(submission, action);
    const fields = Object.entries(changes).filter(([, value]) => value !== undefined);
    const sets = fields.map(([field], at) => `${submissionColumns[field as keyof SubmissionChanges]} = $${at + 7}`);
    const [moved] = await this.context.query<Submission>(
      `update submission set state = $5, version = version + 1, updated_at = $6${sets.map((set) => `, ${set}`).join('')}
       where kecamatan_id = $1 and desa_id = $2 and submission_id = $3 and version = $4 returning ${submissionFields}`,
      [this.context.kecamatanId, submission.desaId, submission.id, submission.version, transitionOf(submission.state, action)!.to, this.clock.now(),
        ...fields.map(([, value]) => value)]);
    if (!moved) throw submissionProblems.stale();
    return moved;
  }

  async books({ desaId, id }: Pick<Submission, 'desaId' | 'id'>): Promise<SubmissionBook[]> {
    return this.context.query<SubmissionBook>(
      `select ${bookFields} from submission_book where kecamatan_id = $1 and desa_id = $2 and submission_id = $3 order by book`,
      [this.context.kecamatanId, desaId, id]);
  }

  /** Makes these the books of the submission; a book judged before keeps its verdict. */
  async setBooks({ desaId, id }: Submission, books: readonly Pick<SubmissionBook, 'book' | 'mode'>[]): Promise<SubmissionBook[]> {
    const key = [this.context.kecamatanId, desaId, id];
    await this.context.query(`delete from submission_book where kecamatan_id = $1 and desa_id = $2 and submission_id = $3 and book <> all ($4)`,
      [...key, books.map(({ book }) => book)]);
    await this.context.query(
      `insert into submission_book (kecamatan_id, desa_id, submission_id, book, mode)
       select $1, $2, $3, b.book, b.mode from json_to_recordset($4::json) as b (book text, mode text)
       on conflict (kecamatan_id, desa_id, submission_id, book) do update set mode = excluded.mode`, [...key, JSON.stringify(books)]);
    return this.books({ desaId, id });
  }

  /** The verifier's word on one book. */
  async judge({ desaId, id, revision }: Submission, book: string, verdict: Verdict, note: string): Promise<SubmissionBook> {
    const [judged] = await this.context.query<SubmissionBook>(
      `update submission_book set verdict = $5, note = $6, accepted_revision = case when $5 in ('diterima', 'nihil') then coalesce(accepted_revision, $7::int) end
       where kecamatan_id = $1 and desa_id = $2 and submission_id = $3 and book = $4 returning ${bookFields}`,
      [this.context.kecamatanId, desaId, id, book, verdict, note, revision]);
    if (!judged) throw notFound('Buku dalam pengajuan');
    return judged;
  }

  /** Books that come back repaired are looked at anew. */
  async clearVerdicts({ desaId, id }: Submission, books: readonly string[]): Promise<void> {
    await this.context.query(
      `update submission_book set verdict = 'belum_diperiksa', accepted_revision = null
       where kecamatan_id = $1 and desa_id = $2 and submission_id = $3 and book = any ($4)`, [this.context.kecamatanId, desaId, id, books]);
  }
}
