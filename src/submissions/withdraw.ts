import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import type { SubmissionOrder } from './send-to-secretary.js';
import { SubmissionRepository } from './submission.repository.js';
import type { Submission } from './submission.js';

export interface WithdrawOrder extends SubmissionOrder {
  readonly reason?: string;
}

@Injectable()
export class Withdraw {
  static readonly verb = 'submission.withdraw';
  constructor(private readonly submissions: SubmissionRepository, private readonly audit: AuditTrail) {}

  /** Takes a submission back while nobody at the kecamatan has begun to look at it. What was handed in, and its receipt, stay on record. */
  async do(order: WithdrawOrder): Promise<Submission> {
    const reason = order.reason?.trim() || null;
    const submission = await this.submissions.get(order.desaId, order.id, order.version);
    const withdrawn = await this.submissions.move(submission, 'withdraw', { reason });
    await this.audit.record(Withdraw.verb, { type: 'submission', id: withdrawn.id, desaId: withdrawn.desaId },
      { revision: withdrawn.revision, receiptNumber: submission.receiptNumber, reason });
    return withdrawn;
  }
}
