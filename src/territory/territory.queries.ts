import { Injectable } from '@nestjs/common';
import { notFound } from '#kernel/problem';
import { Reads } from '#kernel/reads';
import { RequestContext } from '#kernel/request-context';
import type { DesaView, KecamatanView } from './territory.dto.js';

const desaColumns = `desa_id as id, kode, nama, alias, kode_pos as "kodePos", dusun, transition_until as "transitionUntil",
  opened_period as "openedPeriod", cash_limit::float8 as "cashLimit"`;

/** What the actor may see of the territory; row-level security narrows a desa to itself. */
@Injectable()
export class TerritoryQueries {
  constructor(private readonly reads: Reads, private readonly context: RequestContext) {}

  async kecamatan(): Promise<KecamatanView> {
    const found = await this.reads.one<KecamatanView>(
      `select kecamatan_id as id, kode, nama, kabupaten, provinsi, zone from kecamatan where kecamatan_id = $1`, [this.context.kecamatanId]);
    if (!found) throw notFound('Kecamatan');
    return found;
  }

  listDesa(): Promise<DesaView[]> {
    return this.reads.rows<DesaView>(`select ${desaColumns} from desa where kecamatan_id = $1 order by kode`, [this.context.kecamatanId]);
  }

  async getDesa(desaId: string): Promise<DesaView> {
    this.context.mustReach(desaId);
    const found = await this.reads.one<DesaView>(
      `select ${desaColumns} from desa where kecamatan_id = $1 and desa_id = $2`, [this.context.kecamatanId, desaId]);
    if (!found) throw notFound('Desa');
    return found;
  }
}
