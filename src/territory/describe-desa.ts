import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { RequestContext } from '#kernel/request-context';
import { DesaRepository } from './desa.repository.js';
import type { Desa } from './desa.entity.js';
import { territoryProblems } from './territory.problems.js';
import type { DescribeDesaInput } from './territory.dto.js';

@Injectable()
export class DescribeDesa {
  static readonly verb = 'desa.describe';
  constructor(private readonly context: RequestContext, private readonly desa: DesaRepository, private readonly audit: AuditTrail) {}

  /** Changes what the office knows of a desa: its dusun; and, by the kecamatan alone, its transition date and its limit of cash. */
  async do(desaId: string, input: DescribeDesaInput): Promise<Desa> {
    const desa = await this.desa.get(desaId);
    const measures = (['transitionUntil', 'cashLimit'] as const).filter((field) => input[field] !== undefined && input[field] !== null);
    if (measures.length > 0 && this.context.actor.reach !== 'kecamatan') throw territoryProblems.setByKecamatan(measures);
    if (input.dusun) desa.dusun = input.dusun;
    if (input.transitionUntil) desa.transitionUntil = input.transitionUntil;
    if (input.cashLimit !== undefined) desa.cashLimit = String(input.cashLimit);
    await this.desa.save(desa);
    await this.audit.record(DescribeDesa.verb, { type: 'desa', id: desaId, desaId }, { changed: Object.keys(input) });
    return desa;
  }
}
