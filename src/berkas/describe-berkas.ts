import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import type { DescribeBerkasInput } from './berkas-inputs.dto.js';
import type { BerkasView } from './berkas.dto.js';
import { berkasProblems } from './berkas.problems.js';
import { BerkasRepository } from './berkas.repository.js';
import { Particulars } from './particulars.js';

@Injectable()
export class DescribeBerkas {
  static readonly verb = 'berkas.describe';
  constructor(private readonly berkas: BerkasRepository, private readonly particulars: Particulars, private readonly audit: AuditTrail) {}

  /** Changes what is said about a berkas; its contents stay as they were uploaded. */
  async do(desaId: string, id: string, { revision, ...said }: DescribeBerkasInput): Promise<BerkasView> {
    const berkas = await this.berkas.get(desaId, id);
    if (berkas.state === 'void') throw berkasProblems.voided();
    if (revision != null && revision !== berkas.revision) throw berkasProblems.changedMeanwhile(berkas.revision);
    this.particulars.apply(berkas, said);
    await this.berkas.save(berkas);
    const view = await this.berkas.view(berkas);
    const changed = Object.entries(said).flatMap(([field, value]) => (value === undefined ? [] : [field]));
    await this.audit.record(DescribeBerkas.verb, { type: 'berkas', id, desaId }, { changed });
    return view;
  }
}
