import { Injectable } from '@nestjs/common';
import { dutyTitle } from '#access/duties';
import { Clock } from '#kernel/clock';
import { notFound } from '#kernel/problem';
import { Reads } from '#kernel/reads';
import { RequestContext } from '#kernel/request-context';
import type { Duty } from './duty.entity.js';
import { DesaBinaanQueries } from './desa-binaan.queries.js';
import type { DesaBinaanView, DutyFilter, DutyView } from './duties.dto.js';

export function dutyView(duty: Omit<Duty, 'kecamatanId' | 'createdAt'>): DutyView {
  const { id, accountId, holderName, role, acting, desaId, startsOn, endsOn } = duty;
  return { dutyId: id, accountId, holderName, role, title: dutyTitle(role, acting), acting, desaId, startsOn, endsOn };
}

/** Who serves where: a desa sees its own people, the kecamatan everybody. */
@Injectable()
export class DutiesQueries {
  constructor(
    private readonly reads: Reads, private readonly context: RequestContext, private readonly clock: Clock, private readonly binaan: DesaBinaanQueries,
  ) {}

  async list({ desaId, role, on, includeEnded }: DutyFilter): Promise<DutyView[]> {
    if (desaId) this.context.mustReach(desaId);
    const rows = await this.reads.rows<Omit<Duty, 'kecamatanId' | 'createdAt'>>(listSql, [
      this.context.kecamatanId, desaId ?? null, role ?? null, on ?? null, includeEnded ? null : this.clock.today(this.context.actor.zone),
    ]);
    return rows.map(dutyView);
  }

  async desaBinaan(dutyId: string): Promise<DesaBinaanView> {
    const duty = await this.reads.one(`select 1 from duty where kecamatan_id = $1 and duty_id = $2`, [this.context.kecamatanId, dutyId]);
    if (!duty) throw notFound('Jabatan');
    return { dutyId, desaIds: await this.binaan.desaBinaanOf(dutyId) };
  }
}

const listSql = `
  select duty_id as id, account_id as "accountId", desa_id as "desaId", role, acting, holder_name as "holderName", starts_on::text as "startsOn", ends_on::text as "endsOn"
  from duty
  where kecamatan_id = $1 and ($2::uuid is null or desa_id = $2) and ($3::text is null or role = $3)
    and case when $4::date is not null then $4 between starts_on and coalesce(ends_on, 'infinity')
             when $5::date is not null then coalesce(ends_on, 'infinity') >= $5
             else true end
  order by desa_id nulls first, role, starts_on, duty_id`;
