import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { BerkasQueries } from '#berkas/berkas.queries';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import { TerritoryQueries } from '#territory/territory.queries';
import { receiptNumber } from './receipt-number.js';
import { missingBerkas } from './required-berkas.js';
import { RevisionRepository } from './revision/revision.repository.js';
import type { SubmissionOrder } from './send-to-secretary.js';
import { SubmissionRepository } from './submission.repository.js';
import { submissionProblems } from './submission.problems.js';
import type { Submission } from './submission.js';

@Injectable()
export class Submit {
  static readonly verb = 'submission.submit';
  constructor(
    private readonly context: RequestContext,
    private readonly submissions: SubmissionRepository,
    private readonly revisions: RevisionRepository,
    private readonly berkas: BerkasQueries,
    private readonly territory: TerritoryQueries,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Hands the endorsed revision to the kecamatan; it is received under the next number of the office's agenda. Late is noted, never refused. */
  async do(order: SubmissionOrder): Promise<Submission> {
    const submission = await this.submissions.get(order.desaId, order.id, order.version);
    this.submissions.mustMove(submission, 'submit');
    const { books } = await this.revisions.get(submission);
    const missing = missingBerkas(books, await this.berkas.kindsPerBook(submission.desaId, submission.period));
    if (missing.length > 0) throw submissionProblems.attachmentsMissing(missing);
    const now = this.clock.now();
    const today = this.clock.today(this.context.actor.zone);
    const late = today > (submission.revisionDueOn ?? submission.dueOn);
    const { kode } = await this.territory.kecamatan();
    // Last, so that the counter's row is held for the shortest time.
    const number = receiptNumber(await this.revisions.nextReceipt(Number(today.slice(0, 4))), kode, today);
    await this.revisions.receive(submission, { number, at: now, late });
    const submitted = await this.submissions.move(submission, 'submit', { receiptNumber: number, submittedAt: now.toISOString(), late });
    await this.audit.record(Submit.verb, { type: 'submission', id: submitted.id, desaId: submitted.desaId },
      { revision: submitted.revision, receiptNumber: number, late, dueOn: submission.revisionDueOn ?? submission.dueOn, agenda: 'masuk' });
    return submitted;
  }
}
