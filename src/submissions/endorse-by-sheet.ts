import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { Clock, dateIn } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import { ClosedBooks } from './closed-books.js';
import { ReadSheet } from './read-sheet.js';
import { contentHash } from './revision/manifest.js';
import { RevisionManifests } from './revision/revision-manifest.js';
import { RevisionRepository } from './revision/revision.repository.js';
import { Signing } from './revision/signing.js';
import type { SubmissionOrder } from './send-to-secretary.js';
import { matchSheet } from './sheet/sheet-code.js';
import { sheetProblems } from './sheet/sheet.problems.js';
import { SubmissionRepository } from './submission.repository.js';
import { submissionProblems } from './submission.problems.js';
import type { Submission } from './submission.js';

export interface EndorseBySheetOrder extends SubmissionOrder {
  /** Photo or scan of the signed Lembar Pengesahan. */
  readonly berkasId: string;
  /** Typed where the QR cannot be read. */
  readonly sheetCode?: string;
  /** YYYY-MM-DD, as written on the sheet. */
  readonly signedOn: string;
  /** Duty of the head who signed; without it, who signed for the office that day. */
  readonly signerDutyId?: string;
}

@Injectable()
export class EndorseBySheet {
  static readonly verb = 'submission.endorse_by_sheet';
  constructor(
    private readonly context: RequestContext,
    private readonly submissions: SubmissionRepository,
    private readonly closed: ClosedBooks,
    private readonly manifests: RevisionManifests,
    private readonly revisions: RevisionRepository,
    private readonly signing: Signing,
    private readonly sheets: ReadSheet,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** The kepala desa signed on paper: the sheet must be that of this revision, with the content it has now. */
  async do(order: EndorseBySheetOrder): Promise<Submission> {
    const found = await this.sheets.find(order.desaId, order.berkasId, order.sheetCode);
    const submission = await this.submissions.get(order.desaId, order.id, order.version);
    this.submissions.mustMove(submission, 'endorse_by_sheet');
    this.mustBePlausible(submission, order.signedOn);
    const head = await this.signing.head(submission.desaId, order.signedOn, order.signerDutyId);
    const books = await this.submissions.books(submission);
    const manifest = await this.manifests.read(submission, await this.closed.get(submission, books));
    const match = matchSheet(found.code, submission.id, submission.revision, contentHash(submission, manifest));
    if (match !== 'same') throw sheetProblems.otherSheet(match);
    const revision = await this.revisions.freeze(submission, manifest, {
      way: 'sheet', signedOn: order.signedOn, signers: await this.signing.signers(submission.desaId, order.signedOn, head),
      sheet: { berkasId: order.berkasId, match: found.match },
    });
    await this.closed.lock(submission, books);
    const endorsed = await this.submissions.move(submission, 'endorse_by_sheet',
      { endorsedDuty: head.dutyId, endorsedBy: head.title, endorsedAt: this.clock.now().toISOString() });
    await this.audit.record(EndorseBySheet.verb, { type: 'submission', id: endorsed.id, desaId: endorsed.desaId }, {
      revision: endorsed.revision, contentHash: revision.contentHash, berkasId: order.berkasId, match: found.match, signedOn: order.signedOn,
      signer: { dutyId: head.dutyId, title: head.title },
      ...((await this.signing.isOnePerson(submission.checkedDuty, head.dutyId)) && { checkedByHimself: true }),
    });
    return endorsed;
  }

  /** A sheet can be printed once the secretary has checked, and signed until today. */
  private mustBePlausible({ checkedAt }: Submission, signedOn: string): void {
    const { zone } = this.context.actor;
    if (signedOn > this.clock.today(zone)) throw submissionProblems.signedInFuture();
    if (checkedAt && signedOn < dateIn(zone, new Date(checkedAt))) throw submissionProblems.signedBeforeCheck();
  }
}
