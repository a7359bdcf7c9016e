import { Injectable } from '@nestjs/common';
import { dutyTitle, type Acting } from '#access/duties';
import { Clock } from '#kernel/clock';
import { Reads } from '#kernel/reads';
import { RequestContext } from '#kernel/request-context';

/** Somebody who holds an office in the desa today. */
export interface Officer {
  readonly name: string;
  /** As the office says it: "Sekretaris Desa". */
  readonly jabatan: string;
  /** Row of A.4, where he stands there. */
  readonly entryId?: string;
  readonly body: OfficerBody;
}

export type OfficerBody = 'kepala_desa' | 'perangkat' | 'bpd';

/** Who knows the officers of a desa. */
export interface OfficerSource {
  list(desaId: string): Promise<readonly Officer[]>;
}

/**
 * Where a desa keeps its Buku Aparat (A.4) as rows, its officers are those it names, and of the BPD those with an SK in force. Elsewhere they
 * are those who hold a duty in the system or have an SK in force.
 */
@Injectable()
export class OfficerRoll {
  private readonly known: OfficerSource;
  private book: OfficerSource | undefined;

  constructor(reads: Reads, context: RequestContext, clock: Clock) {
    this.known = officersOnDuty(reads, context, clock);
  }

  /** The registers stand above this folder, so their book is handed in when they start. */
  readFrom(book: OfficerSource): void {
    this.book = book;
  }

  async list(desaId: string): Promise<readonly Officer[]> {
    const named = (await this.book?.list(desaId)) ?? [];
    const known = await this.known.list(desaId);
    return named.length === 0 ? known : [...named, ...known.filter(({ body }) => body === 'bpd')];
  }
}

const officersOnDuty = (reads: Reads, context: RequestContext, clock: Clock): OfficerSource => ({
  async list(desaId) {
    const rows = await reads.rows<OfficerRow>(officersSql, [context.kecamatanId, desaId, clock.today(context.actor.zone)]);
    return rows.map(({ name, role, acting, jabatan, body }) => ({ name, jabatan: jabatan ?? dutyTitle(role, acting), body }));
  },
});

interface OfficerRow {
  readonly name: string;
  readonly role: string;
  readonly acting: Acting | null;
  readonly jabatan: string | null;
  readonly body: OfficerBody;
}

/** An operator or an activity implementer is a task, not an office with an SK of its own. */
const officersSql = `
  with on_duty as (
    select distinct holder_name as name, role, acting, null as jabatan, case role when 'kepala_desa' then role else 'perangkat' end as body
    from duty
    where kecamatan_id = $1 and desa_id = $2 and $3::date between starts_on and coalesce(ends_on, 'infinity')
      and role not in ('operator_desa', 'pelaksana_kegiatan_anggaran')
  ), with_sk as (
    select distinct on (lower(officer_name)) officer_name, '', null, coalesce(officer_jabatan, ''), substr(kind, 4)
    from berkas
    where kecamatan_id = $1 and desa_id = $2 and state = 'active' and kind in ('sk_kepala_desa', 'sk_perangkat', 'sk_bpd')
      and (expires_on is null or expires_on >= $3::date) and lower(officer_name) not in (select lower(name) from on_duty)
    order by lower(officer_name), berkas_id desc
  )
  select * from on_duty union all select * from with_sk order by role, name`;
