import { Injectable } from '@nestjs/common';
import { notFound } from '#kernel/problem';
import { RequestContext } from '#kernel/request-context';
import { Duty } from './duty.entity.js';
import type { DutyTerms } from './duty-rules.js';

/** The only writer of duties. */
@Injectable()
export class DutyRepository {
  constructor(private readonly context: RequestContext) {}

  async get(dutyId: string): Promise<Duty> {
    const manager = await this.context.manager();
    const found = await manager.findOneBy(Duty, { kecamatanId: this.context.kecamatanId, id: dutyId });
    if (!found) throw notFound('Jabatan');
    return found;
  }

  async listOfAccount(accountId: string): Promise<Duty[]> {
    const manager = await this.context.manager();
    return manager.findBy(Duty, { kecamatanId: this.context.kecamatanId, accountId });
  }

  /** Duties of the same office that share a day with the terms. Two appointments to one office wait for each other. */
  async listOverlapping({ role, desaId, startsOn, endsOn }: DutyTerms): Promise<Pick<Duty, 'accountId' | 'acting' | 'startsOn' | 'endsOn'>[]> {
    const { kecamatanId } = this.context;
    await this.context.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`duty ${kecamatanId} ${desaId} ${role}`]);
    return this.context.query(
      `select account_id as "accountId", acting, starts_on::text as "startsOn", ends_on::text as "endsOn" from duty
       where kecamatan_id = $1 and role = $2 and desa_id is not distinct from $3
         and starts_on <= coalesce($5::date, 'infinity') and coalesce(ends_on, 'infinity') >= greatest(starts_on, $4)`, [kecamatanId, role, desaId, startsOn, endsOn]);
  }

  async save(duty: Duty): Promise<Duty> {
    return (await this.context.manager()).save(duty);
  }
}
