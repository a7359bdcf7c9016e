import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { DesaRepository } from './desa.repository.js';
import type { Desa } from './desa.entity.js';
import type { DescribeDesaInput } from './territory.dto.js';

@Injectable()
export class DescribeDesa {
  static readonly verb = 'desa.describe';
  constructor(private readonly desa: DesaRepository, private readonly audit: AuditTrail) {}

  /** Changes what the office knows of a desa: its dusun, its transition date, its limit of cash. */
  async do(desaId: string, input: DescribeDesaInput): Promise<Desa> {
    const desa = await this.desa.get(desaId);
    if (input.dusun) desa.dusun = input.dusun;
    if (input.transitionUntil) desa.transitionUntil = input.transitionUntil;
    if (input.cashLimit !== undefined) desa.cashLimit = String(input.cashLimit);
    await this.desa.save(desa);
    await this.audit.record(DescribeDesa.verb, { type: 'desa', id: desaId, desaId }, { changed: Object.keys(input) });
    return desa;
  }
}
