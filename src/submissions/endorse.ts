import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import { ClosedBooks } from './closed-books.js';
import { RevisionManifests } from './revision/revision-manifest.js';
import { RevisionRepository } from './revision/revision.repository.js';
import { Signing } from './revision/signing.js';
import type { SubmissionOrder } from './send-to-secretary.js';
import { SubmissionRepository } from './submission.repository.js';
import type { Submission } from './submission.js';

@Injectable()
export class Endorse {
  static readonly verb = 'submission.endorse';
  constructor(
    private readonly context: RequestContext,
    private readonly submissions: SubmissionRepository,
    private readonly closed: ClosedBooks,
    private readonly manifests: RevisionManifests,
    private readonly revisions: RevisionRepository,
    private readonly signing: Signing,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** The kepala desa, or who stands in for him that day, endorses all books of the bidang in one act; the revision is frozen as he saw it. */
  async do(order: SubmissionOrder): Promise<Submission> {
    const submission = await this.submissions.get(order.desaId, order.id, order.version);
    this.submissions.mustMove(submission, 'endorse');
    const { dutyId, title, zone } = this.context.actor;
    const today = this.clock.today(zone);
    const head = await this.signing.head(submission.desaId, today, dutyId);
    const books = await this.submissions.books(submission);
    const manifest = await this.manifests.read(submission, await this.closed.get(submission, books));
    const revision = await this.revisions.freeze(submission, manifest, {
      way: 'system', signedOn: today, signers: await this.signing.signers(submission.desaId, today, head),
    });
    await this.closed.lock(submission, books);
    const endorsed = await this.submissions.move(submission, 'endorse', { endorsedDuty: dutyId, endorsedBy: title, endorsedAt: this.clock.now().toISOString() });
    await this.audit.record(Endorse.verb, { type: 'submission', id: endorsed.id, desaId: endorsed.desaId }, {
      revision: endorsed.revision, contentHash: revision.contentHash, books: manifest.map(({ book }) => book),
      ...((await this.signing.isOnePerson(submission.checkedDuty, dutyId)) && { checkedByHimself: true }),
    });
    return endorsed;
  }
}
