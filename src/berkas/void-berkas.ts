import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { Clock } from '#kernel/clock';
import type { BerkasView } from './berkas.dto.js';
import { berkasProblems } from './berkas.problems.js';
import { BerkasRepository } from './berkas.repository.js';

@Injectable()
export class VoidBerkas {
  static readonly verb = 'berkas.void';
  constructor(private readonly berkas: BerkasRepository, private readonly clock: Clock, private readonly audit: AuditTrail) {}

  /** Takes a berkas out of use with a reason; nothing is erased, its contents can still be read. */
  async do(desaId: string, id: string, reason: string): Promise<BerkasView> {
    const berkas = await this.berkas.get(desaId, id);
    if (berkas.state === 'void') throw berkasProblems.voided();
    Object.assign(berkas, { state: 'void', voidReason: reason, voidedAt: this.clock.now() });
    await this.berkas.save(berkas);
    const view = await this.berkas.view(berkas);
    await this.audit.record(VoidBerkas.verb, { type: 'berkas', id, desaId }, { kind: berkas.kind });
    return view;
  }
}
