import { Injectable } from '@nestjs/common';
import { labelOf } from '#catalogue/code-lists/code-list';
import { codeListOf } from '#catalogue/code-lists/code-lists';
import type { Officer, OfficerSource } from '#berkas/completeness/officer-roll';
import { Clock } from '#kernel/clock';
import { Reads } from '#kernel/reads';
import { RequestContext } from '#kernel/request-context';

/** The officers a desa's Buku Aparat (A.4) names: appointed and not yet released. */
@Injectable()
export class OfficersOfTheBook implements OfficerSource {
  constructor(private readonly reads: Reads, private readonly context: RequestContext, private readonly clock: Clock) {}

  async list(desaId: string): Promise<readonly Officer[]> {
    const rows = await this.reads.rows<{ entryId: string; name: string; jabatan: string }>(
      `select entry_id as "entryId", "values"->>'nama' as name, "values"->>'jabatan' as jabatan from register_entry
       where kecamatan_id = $1 and desa_id = $2 and book = 'A.4' and state = 'active'
         and coalesce("values"->>'tanggal_sk_pemberhentian', '9999') > $3
       order by position, period, entry_id`,
      [this.context.kecamatanId, desaId, this.clock.today(this.context.actor.zone)]);
    const jabatan = codeListOf('jabatan_perangkat_desa');
    return rows.map(({ entryId, name, jabatan: code }) => ({
      entryId, name, jabatan: labelOf(jabatan, code) ?? code, body: code.endsWith('kepala_desa') ? 'kepala_desa' : 'perangkat',
    }));
  }
}
