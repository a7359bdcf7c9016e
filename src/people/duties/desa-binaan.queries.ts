import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';

/** Which desa a verifier looks after, and who looks after a desa. Reads in the act's transaction. */
@Injectable()
export class DesaBinaanQueries {
  constructor(private readonly context: RequestContext, private readonly clock: Clock) {}

  /** Ids of the desa a verifier's duty looks after on a day, today unless told. */
  async desaBinaanOf(dutyId: string, on?: string): Promise<string[]> {
    const rows = await this.context.query<{ desaId: string }>(
      `select distinct desa_id as "desaId" from verifier_desa
       where kecamatan_id = $1 and duty_id = $2 and $3::date between starts_on and coalesce(ends_on, 'infinity') order by 1`,
      [this.context.kecamatanId, dutyId, on ?? this.today]);
    return rows.map(({ desaId }) => desaId);
  }

  /** Duties of the verifiers who look after a desa and still hold their duty. */
  async verifiersOf(desaId: string, on?: string): Promise<string[]> {
    const rows = await this.context.query<{ dutyId: string }>(
      `select distinct duty_id as "dutyId" from verifier_desa v join duty d using (kecamatan_id, duty_id)
       where kecamatan_id = $1 and v.desa_id = $2 and $3::date between v.starts_on and coalesce(v.ends_on, 'infinity')
         and $3::date between d.starts_on and coalesce(d.ends_on, 'infinity') order by 1`,
      [this.context.kecamatanId, desaId, on ?? this.today]);
    return rows.map(({ dutyId }) => dutyId);
  }

  private get today(): string {
    return this.clock.today(this.context.actor.zone);
  }
}
