import { Injectable } from '@nestjs/common';
import { notFound } from '#kernel/problem';
import { RequestContext } from '#kernel/request-context';
import { Desa } from './desa.entity.js';
import { Kecamatan } from './kecamatan.entity.js';

/** The only writer of kecamatan and desa. */
@Injectable()
export class DesaRepository {
  constructor(private readonly context: RequestContext) {}

  async getKecamatan(): Promise<Kecamatan> {
    const manager = await this.context.manager();
    const found = await manager.findOneBy(Kecamatan, { id: this.context.kecamatanId });
    if (!found) throw notFound('Kecamatan');
    return found;
  }

  async get(desaId: string): Promise<Desa> {
    this.context.mustReach(desaId);
    const manager = await this.context.manager();
    const found = await manager.findOneBy(Desa, { kecamatanId: this.context.kecamatanId, id: desaId });
    if (!found) throw notFound('Desa');
    return found;
  }

  async save(desa: Desa): Promise<Desa> {
    return (await this.context.manager()).save(desa);
  }
}
