import { Injectable } from '@nestjs/common';
import { canonical } from '#audit/canonical';
import { BerkasQueries } from '#berkas/berkas.queries';
import { CheckEngine } from '#catalogue/checking/engine';
import { dateIn } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import { OfficeHolders } from '#people/duties/office-holders';
import { BookShelf, type KeptBook } from '#registers/kept-book';
import { BooksDue } from '#submissions/books-due';
import { SubmissionChecking } from '#submissions/checking/submission-checking';
import { missingBerkas } from '#submissions/required-berkas';
import type { Revision } from '#submissions/revision/revision';
import { RevisionRepository } from '#submissions/revision/revision.repository';
import { signaturesOf } from '#submissions/revision/signing';
import type { Submission } from '#submissions/submission';
import { TerritoryQueries } from '#territory/territory.queries';
import { ReviewRepository } from '../review.repository.js';
import type { Seen, SeenBook } from './seen.js';

/** Looks at everything the machine can answer from. The checks are asked again: partners may have been closed since the desa handed in. */
@Injectable()
export class Look {
  constructor(
    private readonly context: RequestContext,
    private readonly engine: CheckEngine,
    private readonly shelf: BookShelf,
    private readonly due: BooksDue,
    private readonly checking: SubmissionChecking,
    private readonly revisions: RevisionRepository,
    private readonly reviews: ReviewRepository,
    private readonly berkas: BerkasQueries,
    private readonly holders: OfficeHolders,
    private readonly territory: TerritoryQueries,
  ) {}

  async at(submission: Submission): Promise<Seen> {
    const { desaId, period } = submission;
    const revision = await this.revisions.get(submission);
    const kept: KeptBook[] = [];
    for (const { book } of revision.books) kept.push(await this.shelf.get(desaId, book, period));
    const { nama } = await this.territory.getDesa(desaId);
    return {
      books: await this.books(submission, revision),
      due: (await this.due.list(submission)).map(({ book }) => book.code),
      missingBerkas: missingBerkas(revision.books, await this.berkas.kindsPerBook(desaId, period)),
      checks: this.engine.checks,
      results: await this.checking.check(submission, kept, 'verify', signaturesOf(revision, nama)),
      otherEdition: await this.otherEditions(submission, kept),
      revision,
      headHeldOffice: await this.headHeldOffice(desaId, revision),
      repairs: await this.repairs(submission, revision),
    };
  }

  private async books({ desaId, period }: Submission, { books }: Revision): Promise<SeenBook[]> {
    const months = await this.context.query<{ book: string; closedAt: Date }>(
      `select book, closed_at as "closedAt" from book_period where kecamatan_id = $1 and desa_id = $2 and book = any ($3) and period = $4 and state = 'closed'`,
      [this.context.kecamatanId, desaId, books.map(({ book }) => book), period]);
    const closedAt = new Map(months.map((month) => [month.book, month.closedAt]));
    return books.map(({ book, mode, nihil }) => {
      const closed = closedAt.get(book);
      return { book, mode, nihil, closedOn: closed ? dateIn(this.context.actor.zone, closed) : null };
    });
  }

  private otherEditions({ desaId, period }: Submission, kept: readonly KeptBook[]): Promise<Seen['otherEdition']> {
    return this.context.query<Seen['otherEdition'][number]>(
      `select e.book, e.edition, count(*)::int as rows from register_entry e
       join json_to_recordset($3::json) as k (book text, edition text) on k.book = e.book and k.edition <> e.edition
       where e.kecamatan_id = $1 and e.desa_id = $2 and e.period = $4 and e.state = 'active' group by 1, 2 order by 1, 2`,
      [this.context.kecamatanId, desaId, JSON.stringify(kept.map(({ book, edition }) => ({ book: book.code, edition: edition.code }))), period]);
  }

  private async headHeldOffice(desaId: string, { signers, signedOn }: Revision): Promise<boolean> {
    const head = signers.find(({ role }) => role === 'kepala_desa');
    return head !== undefined && (await this.holders.list(desaId, { role: 'kepala_desa', on: signedOn })).some(({ name }) => name === head.name);
  }

  /** The books the review before asked to mend, and whether their content is another now. */
  private async repairs(submission: Submission, now: Revision): Promise<Seen['repairs']> {
    const last = { ...submission, revision: submission.revision - 1 };
    const review = await this.reviews.find(last);
    const before = await this.revisions.find(last);
    if (!review || !before) return undefined;
    const asked = (await this.reviews.verdicts(review)).filter(({ verdict }) => verdict === 'perlu_perbaikan').map(({ book }) => book);
    const inRows = await this.changedRows(submission, asked);
    return asked.map((book) => ({ book, changed: inRows.has(book) || aroundRows(before, book) !== aroundRows(now, book) }));
  }

  /** Compared by what the rows say: closing a book again seals the same rows anew. */
  private async changedRows({ desaId, id, revision }: Submission, books: readonly string[]): Promise<ReadonlySet<string>> {
    const side = (parameter: string) => `select book, entry_id, "values" from submission_row where kecamatan_id = $1 and desa_id = $2 and submission_id = $3
      and revision = ${parameter} and book = any ($6) and state = 'active'`;
    const rows = await this.context.query<{ book: string }>(
      `select distinct book from (${side('$4')}) a full join (${side('$5')}) b using (book, entry_id) where a."values" is distinct from b."values"`,
      [this.context.kecamatanId, desaId, id, revision, revision - 1, books]);
    return new Set(rows.map(({ book }) => book));
  }
}

/** What a book is beside its rows: NIHIL or not, what was typed at the close, and the file that stands for it. */
function aroundRows({ books }: Revision, code: string): string {
  const book = books.find((one) => one.book === code);
  return canonical(book ? { nihil: book.nihil, mode: book.mode, closeValues: book.closeValues, file: book.mode === 'berkas' ? book.digest : null } : null);
}
