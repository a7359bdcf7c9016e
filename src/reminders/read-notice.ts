import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { Clock } from '#kernel/clock';
import { notFound } from '#kernel/problem';
import { RequestContext } from '#kernel/request-context';

@Injectable()
export class ReadNotice {
  static readonly verb = 'notice.mark_read';
  constructor(private readonly context: RequestContext, private readonly clock: Clock, private readonly audit: AuditTrail) {}

  /** Marks a notice as read by this person. */
  async do(noticeId: string): Promise<boolean> {
    const { kecamatanId, role, accountId } = this.context.actor;
    const [found] = await this.context.query<{ desaId: string }>(
      `select desa_id as "desaId" from notice where kecamatan_id = $1 and notice_id = $2 and role = $3`, [kecamatanId, noticeId, role]);
    if (!found) throw notFound('Pemberitahuan');
    await this.context.query(
      `insert into notice_read (kecamatan_id, notice_id, account_id, read_at) values ($1, $2, $3, $4) on conflict do nothing`, [kecamatanId, noticeId, accountId, this.clock.now()]);
    await this.audit.record(ReadNotice.verb, { type: 'notice', id: noticeId, desaId: found.desaId });
    return true;
  }
}
