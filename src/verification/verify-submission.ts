import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { Clock } from '#kernel/clock';
import type { ProblemDetail } from '#kernel/problem';
import { RequestContext } from '#kernel/request-context';
import type { Revision } from '#submissions/revision/revision';
import { RevisionRepository } from '#submissions/revision/revision.repository';
import type { SubmissionOrder } from '#submissions/send-to-secretary';
import { SubmissionRepository } from '#submissions/submission.repository';
import type { Submission, SubmissionBook } from '#submissions/submission';
import { itemsFor } from './checklist/checklist.js';
import { checklistOf } from './checklist/checklists.js';
import { reviewProblems } from './review.problems.js';
import { ReviewRepository } from './review.repository.js';
import type { ReviewAnswer } from './review.js';
import { Reviewer } from './reviewer.js';
import { Scoring } from './score/scoring.js';

export interface VerifyOrder extends SubmissionOrder {
  /** The verifier looked at the photographed Lembar Pengesahan and found both signatures on it. */
  readonly sheetConfirmed?: boolean;
}

@Injectable()
export class VerifySubmission {
  static readonly verb = 'submission.verify';
  constructor(
    private readonly context: RequestContext,
    private readonly submissions: SubmissionRepository,
    private readonly revisions: RevisionRepository,
    private readonly reviews: ReviewRepository,
    private readonly reviewer: Reviewer,
    private readonly scoring: Scoring,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Concludes the review: every book judged, every mandatory item answered and none of them wrong. The score is reckoned and kept. */
  async do({ desaId, id, version, sheetConfirmed = false }: VerifyOrder): Promise<Submission> {
    const submission = await this.submissions.get(desaId, id, version);
    this.reviewer.mustHold(submission);
    this.submissions.mustMove(submission, 'verify');
    await this.reviewer.mustBeNeutral(submission);
    const review = await this.reviews.get(submission);
    const revision = await this.revisions.get(submission);
    const open = [
      ...openBooks(await this.submissions.books(submission)),
      ...openItems(review.checklistVersion, await this.reviews.answers(review)),
      ...openSheet(revision, sheetConfirmed),
    ];
    if (open.length > 0) throw reviewProblems.incomplete(open);
    if (revision.way === 'sheet') await this.revisions.confirmSheet(submission);
    const score = await this.scoring.keep(review);
    await this.reviews.conclude(review, 'verified');
    const { dutyId, accountId, title } = this.context.actor;
    const verified = await this.submissions.move(submission, 'verify', {
      // The repair is in. Until now its day stood, also for a revision that was withdrawn and handed in again.
      revisionDueOn: null, verifiedDuty: dutyId, verifiedAccount: accountId, verifiedBy: title, verifiedAt: this.clock.now().toISOString(),
    });
    await this.audit.record(VerifySubmission.verb, { type: 'submission', id, desaId }, {
      revision: review.revision, ...(score && { score: score.total, instrument: score.instrumentVersion }), rules: review.ruleVersion,
      ...(revision.way === 'sheet' && { sheetConfirmed }),
    });
    return verified;
  }
}

export const openBooks = (books: readonly Pick<SubmissionBook, 'book' | 'verdict'>[]): ProblemDetail[] =>
  books.filter(({ verdict }) => verdict !== 'diterima' && verdict !== 'nihil').map(({ book, verdict }) => verdict === 'perlu_perbaikan'
    ? { field: `books.${book}`, message: `Buku ${book} masih perlu perbaikan.`, mend: 'Mintalah perbaikan, atau ubah putusannya.' }
    : { field: `books.${book}`, message: `Buku ${book} belum diputus.`, mend: 'Beri putusan diterima atau nihil.' });

export function openItems(version: string, answers: readonly Pick<ReviewAnswer, 'item' | 'answer'>[]): ProblemDetail[] {
  const given = new Map(answers.map(({ item, answer }) => [item, answer]));
  return itemsFor(checklistOf(version), 'submission').filter(({ mandatory }) => mandatory).flatMap(({ code, text }): ProblemDetail[] => {
    const answer = given.get(code);
    if (!answer) return [{ field: `items.${code}`, message: `Butir ${code} belum dijawab: ${text}.`, mend: 'Jawab sesuai, tidak sesuai, atau tidak berlaku.' }];
    return answer === 'tidak_sesuai' ? [{ field: `items.${code}`, message: `Butir wajib ${code} tidak sesuai: ${text}.`, mend: 'Mintalah perbaikan, atau jawab lagi dengan catatan bila sudah jelas.' }] : [];
  });
}

const openSheet = ({ way }: Pick<Revision, 'way'>, confirmed: boolean): ProblemDetail[] =>
  way === 'sheet' && !confirmed
    ? [{ field: 'sheetConfirmed', message: 'Lembar Pengesahan belum dicocokkan dengan mata.', mend: 'Lihat fotonya, pastikan kedua tanda tangan ada, lalu nyatakan cocok.' }]
    : [];
