import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { classification } from '#catalogue/archive/classification';
import { Clock } from '#kernel/clock';
import type { SubmissionOrder } from '#submissions/send-to-secretary';
import { SubmissionRepository } from '#submissions/submission.repository';
import type { Submission, SubmittedBidang } from '#submissions/submission';
import { reviewProblems } from './review.problems.js';
import { ReviewRepository } from './review.repository.js';

export interface ArchiveOrder extends SubmissionOrder {
  /** Of Permendagri 83/2022 part B; the usual one of the bidang unless told. */
  readonly classificationCode?: string;
  /** How long it is kept and what becomes of it then, as the office's retention schedule says; the usual of the bidang unless told. */
  readonly retention?: string;
}

/** Where the books of a bidang are usually filed; a default of the office, not law. */
export const usualClassification = {
  umum: '400.10.2.2',
  penduduk: '400.12.4.3',
  keuangan: '400.10.2.4',
  pembangunan: '400.10.3.2',
} as const satisfies Record<SubmittedBidang, string>;

/** How long they are usually kept; a default of the office until its own retention schedule says otherwise, not law. */
export const usualRetention = {
  umum: 'aktif 2 tahun, inaktif 3 tahun, lalu dinilai kembali',
  penduduk: 'aktif 2 tahun, inaktif 3 tahun, lalu dinilai kembali',
  keuangan: 'aktif 2 tahun, inaktif 8 tahun, lalu dinilai kembali',
  pembangunan: 'aktif 2 tahun, inaktif 3 tahun, lalu dinilai kembali',
} as const satisfies Record<SubmittedBidang, string>;

@Injectable()
export class ArchiveSubmission {
  static readonly verb = 'submission.archive';
  constructor(
    private readonly submissions: SubmissionRepository,
    private readonly reviews: ReviewRepository,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Files an approved submission under its classification code and retention; from here on nothing moves it. */
  async do({ desaId, id, version, classificationCode, retention: asked }: ArchiveOrder): Promise<Submission> {
    const submission = await this.submissions.get(desaId, id, version);
    this.submissions.mustMove(submission, 'archive');
    const code = classificationCode?.trim() ?? usualClassification[submission.bidang];
    if (!classification(code)) throw reviewProblems.unknownClassification(code);
    const retention = asked?.trim() ?? usualRetention[submission.bidang];
    const review = await this.reviews.get(submission);
    const archived = await this.submissions.move(submission, 'archive', { classificationCode: code, retention, archivedAt: this.clock.now().toISOString() });
    await this.audit.record(ArchiveSubmission.verb, { type: 'submission', id, desaId }, { revision: review.revision, classificationCode: code, retention });
    return archived;
  }
}
