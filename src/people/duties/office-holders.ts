import { Injectable } from '@nestjs/common';
import { dutyTitle, type Acting, type Role } from '#access/duties';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';

export interface OfficeHolder {
  readonly dutyId: string;
  readonly accountId: string;
  readonly name: string;
  readonly role: Role;
  readonly acting: Acting | null;
  /** "Plt. Sekretaris Desa" */
  readonly title: string;
  readonly desaId: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Who holds an office on a day. Reads in the act's transaction, behind the actor's own row-level security. */
@Injectable()
export class OfficeHolders {
  constructor(private readonly context: RequestContext, private readonly clock: Clock) {}

  /** Who signs for an office: a stand-in (Plh., Plt., Penjabat) before the definitive holder, for that is what he stands in for. */
  async find(role: Role, desaId: string | null, on?: string): Promise<OfficeHolder | undefined> {
    return (await this.list(desaId, { role, on }))[0];
  }

  /** Everybody in a desa (null: in the kecamatan office) on a day, today unless told; the one who signs for an office comes first. */
  async list(desaId: string | null, { role, on }: { readonly role?: Role; readonly on?: string } = {}): Promise<OfficeHolder[]> {
    const day = on ?? this.clock.today(this.context.actor.zone);
    const rows = await this.context.query<Omit<OfficeHolder, 'title'>>(holdersSql, [this.context.kecamatanId, desaId, role ?? null, day]);
    return rows.map((row) => ({ ...row, title: dutyTitle(row.role, row.acting) }));
  }
}

const holdersSql = `
  select duty_id as "dutyId", account_id as "accountId", holder_name as name, role, acting, desa_id as "desaId", starts_on::text as "startsOn", ends_on::text as "endsOn"
  from duty
  where kecamatan_id = $1 and desa_id is not distinct from $2 and ($3::text is null or role = $3)
    and $4::date between starts_on and coalesce(ends_on, 'infinity')
  order by role, case acting when 'plh' then 1 when 'plt' then 2 when 'penjabat' then 3 else 4 end, starts_on desc, duty_id`;
