import { Injectable } from '@nestjs/common';
import { Catalogue } from '#catalogue/catalogue';
import { invalid, notFound } from '#kernel/problem';
import { Reads } from '#kernel/reads';
import { RequestContext } from '#kernel/request-context';
import { isId } from '#kernel/uuid';
import { TerritoryQueries } from '#territory/territory.queries';
import type { ForApproval } from './camat-alone.js';
import { nextActions } from './next-actions.js';
import { listSubmissionsSql, oneSubmissionSql } from './submission-sql.js';
import { submissionStates } from './submission-states.js';
import type { ListSubmissionsInput, SubmissionBookView, SubmissionPageView, SubmissionSummaryView, SubmissionView } from './submission.dto.js';
import type { Submission } from './submission.js';

type Row = Submission & { readonly desa: string; readonly forApproval: ForApproval | null };
type BookRow = Omit<SubmissionBookView, 'title'>;
type WholeRow = Row & { readonly books: readonly BookRow[] };

const usualPage = 50;

/** Submissions as the actor may see them: a desa its own, the kecamatan what was handed in. */
@Injectable()
export class SubmissionQueries {
  constructor(
    private readonly reads: Reads, private readonly context: RequestContext, private readonly catalogue: Catalogue, private readonly territory: TerritoryQueries,
  ) {}

  async list(input: ListSubmissionsInput): Promise<SubmissionPageView> {
    const first = input.first ?? usualPage;
    const [dueOn, id] = input.after ? mustBeCursor(input.after) : [null, null];
    const rows = await this.reads.rows<{ submission: Row }>(listSubmissionsSql, [
      this.context.kecamatanId, this.reach, input.desaId ?? null, input.period ?? null, input.bidang ?? null, input.state ?? null, dueOn, id, first + 1,
    ]);
    // Nothing handed in, or no such desa? Asked only then.
    if (rows.length === 0 && input.desaId) await this.territory.getDesa(input.desaId);
    const items = rows.slice(0, first).map(({ submission }) => this.summary(submission));
    const last = items.at(-1);
    return { items, next: rows.length > first && last ? `${last.dueOn}~${last.id}` : null };
  }

  async get(desaId: string, id: string): Promise<SubmissionView> {
    return this.whole(await this.find(desaId, id));
  }

  /** What an act answers with: read in the act's own transaction. */
  async afterAct({ desaId, id }: Pick<Submission, 'desaId' | 'id'>): Promise<SubmissionView> {
    const [found] = await this.context.query<{ submission: WholeRow }>(oneSubmissionSql, [this.context.kecamatanId, 'desa', desaId, id]);
    if (!found) throw notFound('Pengajuan');
    return this.whole(found.submission);
  }

  /** The same for an act on several: one after the other, as queries of one transaction run. */
  async afterActs(done: readonly Pick<Submission, 'desaId' | 'id'>[]): Promise<SubmissionView[]> {
    const views: SubmissionView[] = [];
    for (const one of done) views.push(await this.afterAct(one));
    return views;
  }

  /** The bare submission, for what is read about it: its revisions, its timeline. */
  async find(desaId: string, id: string): Promise<WholeRow> {
    this.context.mustReach(desaId);
    const found = await this.reads.one<{ submission: WholeRow }>(oneSubmissionSql, [this.context.kecamatanId, this.reach, desaId, id]);
    if (!found) throw notFound('Pengajuan');
    return found.submission;
  }

  private get reach(): string {
    return this.context.actor.reach;
  }

  private whole({ books, ...row }: WholeRow): SubmissionView {
    // What the verifier says while he still looks may change until he concludes; only then it is the desa's to read.
    const shown = this.reach === 'desa' && row.state === 'under_review' ? books.map((book) => unjudged(book, row.revision)) : books;
    return { ...this.summary(row), books: shown.map((book) => ({ ...book, title: this.catalogue.book(book.book).title })) };
  }

  /** A row as both doors show it, with what the asker may do next. */
  summary({ forApproval, ...row }: Row): SubmissionSummaryView {
    return { ...row, stateLabel: submissionStates[row.state], actions: nextActions({ ...row, forApproval }, this.context.actor) };
  }
}

/** A book as it came in: without a word of this review; one accepted in an earlier revision stays accepted. */
const unjudged = (book: BookRow, revision: number): BookRow =>
  book.acceptedRevision !== null && book.acceptedRevision < revision ? book : { ...book, verdict: 'belum_diperiksa', note: '', acceptedRevision: null };

function mustBeCursor(cursor: string): [string, string] {
  const [dueOn = '', id = ''] = cursor.split('~');
  if (/^\d{4}-\d{2}-\d{2}$/.test(dueOn) && isId(id)) return [dueOn, id];
  throw invalid('Penanda halaman tidak terbaca.', [{ field: 'after', message: 'Penanda ini bukan dari daftar ini.', mend: 'Pakai nilai "next" dari halaman sebelumnya.' }]);
}
