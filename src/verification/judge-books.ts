import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import type { ProblemDetail } from '#kernel/problem';
import type { ManifestBook } from '#submissions/revision/manifest';
import { RevisionRepository } from '#submissions/revision/revision.repository';
import type { SubmissionOrder } from '#submissions/send-to-secretary';
import { SubmissionRepository } from '#submissions/submission.repository';
import type { SubmissionBook } from '#submissions/submission';
import { ReviewLinks } from './review-links.js';
import { reviewProblems } from './review.problems.js';
import { ReviewRepository } from './review.repository.js';
import type { BookVerdict, Judgement, Review, ReviewLink } from './review.js';
import { Reviewer } from './reviewer.js';

export interface JudgeOrder extends SubmissionOrder {
  readonly verdicts: readonly { readonly book: string; readonly verdict: Judgement; readonly note?: string; readonly link?: ReviewLink }[];
}

@Injectable()
export class JudgeBooks {
  static readonly verb = 'review.judge_book';
  constructor(
    private readonly submissions: SubmissionRepository,
    private readonly revisions: RevisionRepository,
    private readonly reviews: ReviewRepository,
    private readonly reviewer: Reviewer,
    private readonly links: ReviewLinks,
    private readonly audit: AuditTrail,
  ) {}

  /** Says of one book or many whether it is accepted, NIHIL, or must be repaired; all or none. */
  async do({ desaId, id, version, verdicts }: JudgeOrder): Promise<Review> {
    const submission = await this.submissions.get(desaId, id, version);
    this.reviewer.mustHold(submission);
    const review = await this.reviews.get(submission);
    const given = verdicts.map(({ book, verdict, note = '', link = null }): BookVerdict => ({ book, verdict, note: note.trim(), link }));
    const manifest = await this.revisions.get(submission);
    const problems = [
      ...problemsOf(given, await this.submissions.books(submission), manifest.books, submission.revision),
      ...(await this.links.problemsOf(desaId, given.map(({ link }, at) => ({ field: `verdicts[${at}].link`, link })))),
    ];
    if (problems.length > 0) throw reviewProblems.verdicts(problems);
    for (const { book, verdict, note } of given) await this.submissions.judge(submission, book, verdict, note);
    await this.reviews.judge(review, given);
    await this.audit.record(JudgeBooks.verb, { type: 'submission', id, desaId },
      { revision: review.revision, books: given.map(({ book, verdict }) => ({ book, verdict })) });
    return review;
  }
}

/** Each book once; repair is asked for with a note; NIHIL is what was declared so; what was found right is not found different later. */
export function problemsOf(
  given: readonly BookVerdict[], books: readonly SubmissionBook[], manifest: readonly Pick<ManifestBook, 'book' | 'nihil'>[], revision: number,
): ProblemDetail[] {
  return given.flatMap(({ book, verdict, note }, at): ProblemDetail[] => {
    const field = `verdicts[${at}]`;
    const known = books.find((one) => one.book === book);
    if (!known) return [{ field: `${field}.book`, message: `Buku ${book.slice(0, 10)} tidak ada dalam pengajuan ini.` }];
    if (given.findIndex((one) => one.book === book) !== at) return [{ field: `${field}.book`, message: `Buku ${book} diputus dua kali.` }];
    if (known.acceptedRevision !== null && known.acceptedRevision < revision) return [{ field: `${field}.book`, message: `Buku ${book} sudah diterima pada revisi ${known.acceptedRevision} dan sejak itu terkunci.` }];
    if (verdict === 'perlu_perbaikan' && !note) return [{ field: `${field}.note`, message: `Buku ${book} perlu perbaikan: tulis apa yang harus dibetulkan.`, mend: 'Tulis catatan yang dapat dikerjakan desa.' }];
    if (verdict === 'nihil' && !manifest.find((one) => one.book === book)?.nihil) return [{ field: `${field}.verdict`, message: `Buku ${book} tidak dinyatakan NIHIL oleh desa.`, mend: 'Pilih diterima atau perlu_perbaikan.' }];
    return [];
  });
}
