import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { periodName } from '#catalogue/period';
import { Clock } from '#kernel/clock';
import { Problem, type ProblemDetail } from '#kernel/problem';
import { RequestContext } from '#kernel/request-context';
import { newId } from '#kernel/uuid';
import type { SubmissionOrder } from '#submissions/send-to-secretary';
import { SubmissionRepository } from '#submissions/submission.repository';
import type { Submission } from '#submissions/submission';
import { TerritoryQueries } from '#territory/territory.queries';
import { CamatApproval } from './camat-approval.js';
import { reviewProblems } from './review.problems.js';
import { ReviewRepository } from './review.repository.js';
import { Reviewer } from './reviewer.js';

@Injectable()
export class ApproveSubmissions {
  static readonly verb = 'submission.approve';
  constructor(
    private readonly context: RequestContext,
    private readonly submissions: SubmissionRepository,
    private readonly reviews: ReviewRepository,
    private readonly reviewer: Reviewer,
    private readonly camat: CamatApproval,
    private readonly territory: TerritoryQueries,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Approves one submission or several, of one desa or many, in one act: all of them or none. Never one's own verification. */
  async do(refs: readonly SubmissionOrder[]): Promise<Submission[]> {
    if (new Set(refs.map(({ id }) => id)).size < refs.length) throw reviewProblems.approvedTwice();
    const submissions = await this.lockAll(refs);
    const problems: ProblemDetail[] = [];
    for (const [at, submission] of submissions.entries()) {
      const against = await this.against(submission);
      if (against) problems.push({ field: `submissions[${at}]`, message: `${await this.nameOf(submission)}: ${against}`, mend: 'Keluarkan dari daftar, atau serahkan kepada yang berwenang.' });
    }
    if (problems.length > 0) throw reviewProblems.approvalRefused(problems, refs.length);
    const { dutyId, title } = this.context.actor;
    const approved: Submission[] = [];
    for (const submission of submissions) {
      approved.push(await this.submissions.move(submission, 'approve', { approvedDuty: dutyId, approvedBy: title, approvedAt: this.clock.now().toISOString() }));
    }
    const approvalId = newId();
    await this.reviews.keepApprovals(approvalId, approved);
    const desaIds = new Set(approved.map(({ desaId }) => desaId));
    await this.audit.record(ApproveSubmissions.verb, { type: 'approval', id: approvalId, desaId: desaIds.size === 1 ? approved[0]!.desaId : null },
      { submissions: approved.map(({ desaId, id, revision }) => ({ desaId, id, revision })) });
    return approved;
  }

  /** "Desa Baru, bidang keuangan bulan Maret 2026" */
  private async nameOf({ desaId, bidang, period }: Submission): Promise<string> {
    return `Desa ${(await this.territory.getDesa(desaId)).nama}, bidang ${bidang} bulan ${periodName(period)}`;
  }

  /** Always in the same order, so that two approvers with the same list do not wait for each other; answered in the order asked. */
  private async lockAll(refs: readonly SubmissionOrder[]): Promise<Submission[]> {
    const found = new Map<string, Submission>();
    for (const { desaId, id, version } of [...refs].sort((a, b) => (a.id < b.id ? -1 : 1))) {
      found.set(id, await this.submissions.get(desaId, id, version));
    }
    return refs.map(({ id }) => found.get(id)!);
  }

  /** What speaks against it, in words. */
  private async against(submission: Submission): Promise<string | undefined> {
    try {
      this.submissions.mustMove(submission, 'approve');
    } catch (error) {
      if (error instanceof Problem) return error.message;
      throw error;
    }
    const { accountId, role } = this.context.actor;
    if (submission.verifiedAccount === accountId) return 'Anda sendiri yang memverifikasinya; yang menyetujui harus orang lain.';
    if (await this.reviewer.madeIt(submission)) return 'Anda bertugas di desanya; yang membuat tidak menyetujui.';
    return role === 'camat' ? undefined : this.camat.neededBecause(submission);
  }
}
