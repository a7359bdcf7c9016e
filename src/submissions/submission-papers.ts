import { Injectable } from '@nestjs/common';
import type { SignatureBlock } from '#kernel/paper/signatures';
import { signedByTheDesa } from '#catalogue/signers';
import { Clock, zones } from '#kernel/clock';
import { notFound } from '#kernel/problem';
import { RequestContext } from '#kernel/request-context';
import { OfficeHolders } from '#people/duties/office-holders';
import { TerritoryQueries } from '#territory/territory.queries';
import { bidangLabels } from './bidang-label.js';
import { ClosedBooks } from './closed-books.js';
import { contentHash, type ManifestBook } from './revision/manifest.js';
import { RevisionManifests } from './revision/revision-manifest.js';
import { RevisionQueries } from './revision/revision.queries.js';
import { RevisionRepository } from './revision/revision.repository.js';
import type { EndorsementSheet } from './sheet/paint-endorsement-sheet.js';
import type { Receipt } from './sheet/paint-receipt.js';
import { sheetCode } from './sheet/sheet-code.js';
import type { SubmittedBook } from './sheet/submitted-book.js';
import { SubmissionQueries } from './submission.queries.js';
import { SubmissionRepository } from './submission.repository.js';
import { submissionProblems } from './submission.problems.js';
import type { Submission } from './submission.js';

/** What is printed of a submission: the Lembar Pengesahan before it is endorsed, the receipt once it is received. */
@Injectable()
export class SubmissionPapers {
  constructor(
    private readonly context: RequestContext,
    private readonly queries: SubmissionQueries,
    private readonly submissions: SubmissionRepository,
    private readonly revisions: RevisionRepository,
    private readonly revisionQueries: RevisionQueries,
    private readonly closed: ClosedBooks,
    private readonly manifests: RevisionManifests,
    private readonly holders: OfficeHolders,
    private readonly territory: TerritoryQueries,
    private readonly clock: Clock,
  ) {}

  /** The sheet of the revision as it was endorsed; before that, of what the secretary has checked. Nothing is written for it. */
  async sheet(desaId: string, id: string): Promise<EndorsementSheet> {
    const submission = await this.queries.find(desaId, id);
    const frozen = await this.revisions.find(submission);
    if (!frozen && submission.state !== 'checked') throw submissionProblems.notChecked();
    const books = frozen?.books ?? (await this.booksNow(submission));
    const hash = frozen?.contentHash ?? contentHash(submission, books);
    return {
      ...(await this.place(submission)), revision: submission.revision, books: books.map(submitted), contentHash: hash,
      code: sheetCode(submission.id, submission.revision, hash), signers: frozen ? frozen.signers : await this.signersToday(desaId),
      place: (await this.territory.getDesa(desaId)).nama, date: frozen?.signedOn ?? '', createdAt: this.clock.now(),
    };
  }

  /** The receipt of a revision; of the last one handed in, unless told. */
  async receipt(desaId: string, id: string, revision?: number): Promise<Receipt> {
    const submission = await this.queries.find(desaId, id);
    const received = (await this.revisionQueries.list(desaId, id)).filter(({ receiptNumber }) => receiptNumber !== null);
    const found = revision === undefined ? received[0] : received.find((one) => one.revision === revision);
    if (!found && revision !== undefined) throw notFound('Tanda terima');
    if (!found) throw submissionProblems.notSubmitted();
    return {
      ...(await this.place(submission)), number: found.receiptNumber!, receivedAt: new Date(found.submittedAt!), zone: zones[this.context.actor.zone],
      late: found.late ?? false, revision: found.revision, books: found.books.map(submitted),
    };
  }

  private async booksNow(submission: Submission): Promise<ManifestBook[]> {
    return this.manifests.read(submission, await this.closed.get(submission, await this.submissions.books(submission)));
  }

  private async place({ desaId, bidang, period }: Submission) {
    const [desa, kecamatan] = await Promise.all([this.territory.getDesa(desaId), this.territory.kecamatan()]);
    return { desa: desa.nama, kecamatan: kecamatan.nama, kabupaten: kecamatan.kabupaten, bidang: bidangLabels[bidang], period };
  }

  /** Empty names are left as dots, for the hand that signs. */
  private async signersToday(desaId: string): Promise<SignatureBlock[]> {
    const blocks: SignatureBlock[] = [];
    for (const { role, label, position } of signedByTheDesa) {
      const holder = await this.holders.find(role, desaId);
      blocks.push({ label: holder?.acting ? `${label}\n${holder.title}` : label, position, name: holder?.name ?? '' });
    }
    return blocks;
  }
}

const submitted = ({ book, title, mode, nihil, rows, pages, opening, closing, digest }: ManifestBook): SubmittedBook => ({
  code: book, title, mode: nihil ? 'nihil' : mode, rows, digest,
  ...(pages !== null && { pages }), ...(opening !== null && { opening }), ...(closing !== null && { closing }),
});
