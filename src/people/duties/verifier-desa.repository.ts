import { Injectable } from '@nestjs/common';
import { RequestContext } from '#kernel/request-context';

/** The only writer of desa binaan: which desa a verifier looks after, from day to day. */
@Injectable()
export class VerifierDesaRepository {
  constructor(private readonly context: RequestContext) {}

  /** Makes the list hold from a day on: what is not on it ends the day before, what is on it goes on or begins. */
  async replace(dutyId: string, desaIds: readonly string[], startsOn: string): Promise<void> {
    const params = [this.context.kecamatanId, dutyId, startsOn, desaIds];
    await this.context.query(
      `update verifier_desa set ends_on = greatest(starts_on, $3::date) - 1
       where kecamatan_id = $1 and duty_id = $2 and coalesce(ends_on, 'infinity') >= $3 and desa_id <> all ($4::uuid[])`, params);
    await this.context.query(
      `insert into verifier_desa (kecamatan_id, duty_id, starts_on, desa_id)
       select $1, $2, $3, asked from unnest($4::uuid[]) as asked
       where not exists (
         select from verifier_desa v where v.kecamatan_id = $1 and v.duty_id = $2 and v.desa_id = asked and v.starts_on <= $3 and v.ends_on is null)
       on conflict (kecamatan_id, desa_id, duty_id, starts_on) do update set ends_on = null`, params);
  }
}
