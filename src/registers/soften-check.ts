import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { CheckEngine } from '#catalogue/checking/engine';
import { Clock } from '#kernel/clock';
import { conflict, notFound } from '#kernel/problem';
import { RequestContext } from '#kernel/request-context';
import { CheckSoftening } from './check-softening.entity.js';
import type { SoftenCheckInput } from './book.dto.js';

@Injectable()
export class SoftenCheck {
  static readonly verb = 'check.soften';
  constructor(private readonly context: RequestContext, private readonly checks: CheckEngine, private readonly clock: Clock, private readonly audit: AuditTrail) {}

  /** Softens a check for the kecamatan, where the catalogue marks it so. It never becomes harder than declared. */
  async do(checkId: string, input: SoftenCheckInput): Promise<CheckSoftening> {
    const check = this.checks.checks.find(({ id }) => id === checkId);
    if (!check) throw notFound('Pemeriksaan');
    if (!check.overridable) throw conflict('check_fixed', `Pemeriksaan ${checkId} tidak dapat dilunakkan.`, [{ field: 'check', message: 'Aturan ini sama di semua kecamatan.', mend: 'Betulkan isian yang ditunjuk pemeriksaan ini.' }]);
    const manager = await this.context.manager();
    const softening = await manager.save(manager.create(CheckSoftening, {
      kecamatanId: this.context.kecamatanId, checkId, ...input, softenedAt: this.clock.now(), softenedBy: this.context.actor.title,
    }));
    await this.audit.record(SoftenCheck.verb, { type: 'check', id: checkId, desaId: null }, { severity: input.severity, blocks: input.blocks, reason: input.reason });
    return softening;
  }
}
