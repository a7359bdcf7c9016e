import { Injectable } from '@nestjs/common';
import { Reads } from '#kernel/reads';
import { RequestContext } from '#kernel/request-context';
import type { NoticeView } from './notice.dto.js';

const shown = 50;

@Injectable()
export class NoticeQueries {
  constructor(private readonly reads: Reads, private readonly context: RequestContext) {}

  /** What the holder of this duty was told, newest first; a verifier hears of his desa binaan alone. */
  list(before?: string): Promise<NoticeView[]> {
    const { kecamatanId, role, accountId, dutyId } = this.context.actor;
    return this.reads.rows<NoticeView>(
      `select n.notice_id as id, n.desa_id as "desaId", n.verb, n.subject_type as "subjectType", n.subject_id as "subjectId", n.text,
              n.created_at as "createdAt", r.read_at as "readAt"
       from notice n left join notice_read r on r.kecamatan_id = n.kecamatan_id and r.notice_id = n.notice_id and r.account_id = $3
       where n.kecamatan_id = $1 and n.role = $2 and ($4::uuid is null or n.notice_id < $4)
         and ($2 <> 'verifikator_kecamatan' or exists (select from verifier_desa v
              where v.kecamatan_id = n.kecamatan_id and v.desa_id = n.desa_id and v.duty_id = $5 and (v.ends_on is null or v.ends_on >= n.created_at::date)))
       order by n.notice_id desc limit ${shown}`,
      [kecamatanId, role, accountId, before ?? null, dutyId]);
  }
}
