import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import type { ProblemDetail } from '#kernel/problem';
import type { SubmissionOrder } from '#submissions/send-to-secretary';
import { SubmissionRepository } from '#submissions/submission.repository';
import { itemsFor, type Answer } from './checklist/checklist.js';
import { checklistOf } from './checklist/checklists.js';
import { readyReason } from './checklist/ready-reasons.js';
import { ReviewLinks } from './review-links.js';
import { reviewProblems } from './review.problems.js';
import { ReviewRepository, type GivenAnswer } from './review.repository.js';
import type { Review, ReviewAnswer, ReviewLink } from './review.js';
import { Reviewer } from './reviewer.js';

export interface AnswerOrder extends SubmissionOrder {
  readonly answers: readonly {
    readonly item: string;
    readonly answer: Answer;
    readonly note?: string;
    readonly reasonCode?: string;
    readonly link?: ReviewLink;
  }[];
}

@Injectable()
export class AnswerItems {
  static readonly verb = 'review.answer';
  constructor(
    private readonly submissions: SubmissionRepository,
    private readonly reviews: ReviewRepository,
    private readonly reviewer: Reviewer,
    private readonly links: ReviewLinks,
    private readonly audit: AuditTrail,
  ) {}

  /** Answers one item or many; all or none. */
  async do({ desaId, id, version, answers }: AnswerOrder): Promise<Review> {
    const submission = await this.submissions.get(desaId, id, version);
    this.reviewer.mustHold(submission);
    const review = await this.reviews.get(submission);
    const given = answers.map(({ item, answer, note = '', reasonCode = null, link = null }): GivenAnswer => ({ item, answer, note: note.trim(), reasonCode, link }));
    const problems = [
      ...problemsOf(given, review, await this.reviews.answers(review)),
      ...(await this.links.problemsOf(desaId, given.map(({ link }, at) => ({ field: `answers[${at}].link`, link })))),
    ];
    if (problems.length > 0) throw reviewProblems.answers(problems);
    await this.reviews.answer(review, given);
    await this.audit.record(AnswerItems.verb, { type: 'submission', id, desaId },
      { revision: review.revision, answers: given.map(({ item, answer, reasonCode }) => ({ item, answer, ...(reasonCode && { reasonCode }) })) });
    return review;
  }
}

/** Each item once; what is not right is explained, and so is an answer other than the machine's. */
export function problemsOf(given: readonly GivenAnswer[], { checklistVersion }: Pick<Review, 'checklistVersion'>, known: readonly Pick<ReviewAnswer, 'item' | 'machine'>[]): ProblemDetail[] {
  const items = new Set(itemsFor(checklistOf(checklistVersion), 'submission').map(({ code }) => code));
  const machine = new Map(known.map((one) => [one.item, one.machine]));
  return given.flatMap(({ item, answer, note, reasonCode }, at): ProblemDetail[] => {
    const field = `answers[${at}]`;
    if (!items.has(item)) return [{ field: `${field}.item`, message: `Butir ${item.slice(0, 20)} tidak ada di daftar periksa pengajuan.` }];
    if (given.findIndex((one) => one.item === item) !== at) return [{ field: `${field}.item`, message: `Butir ${item} dijawab dua kali.` }];
    if (reasonCode && !readyReason(item, reasonCode)) return [{ field: `${field}.reasonCode`, message: `Alasan siap pakai ini bukan untuk butir ${item}.`, mend: 'Pilih dari daftar butirnya, atau tulis catatan.' }];
    if (note || reasonCode) return [];
    if (answer === 'tidak_sesuai') return [{ field: `${field}.note`, message: `Butir ${item} tidak sesuai: tulis apa yang salah.`, mend: 'Pilih alasan siap pakai atau tulis catatan.' }];
    const found = machine.get(item);
    if (found && found !== 'tidak_diperiksa_mesin' && found !== answer) return [{ field: `${field}.note`, message: `Jawaban butir ${item} berbeda dengan hasil mesin.`, mend: 'Tulis mengapa hasil mesin tidak Anda ikuti.' }];
    return [];
  });
}
