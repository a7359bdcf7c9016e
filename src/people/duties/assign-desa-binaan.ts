import { Injectable } from '@nestjs/common';
import { may } from '#access/duties';
import { AuditTrail } from '#audit/audit-trail';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import { DesaBinaanQueries } from './desa-binaan.queries.js';
import { dutyProblems } from './duty.problems.js';
import { DutyRepository } from './duty.repository.js';
import type { AssignDesaBinaanInput, DesaBinaanView } from './duties.dto.js';
import { VerifierDesaRepository } from './verifier-desa.repository.js';

@Injectable()
export class AssignDesaBinaan {
  static readonly verb = 'verifier.assign';
  constructor(
    private readonly context: RequestContext, private readonly duties: DutyRepository, private readonly verifierDesa: VerifierDesaRepository,
    private readonly binaan: DesaBinaanQueries, private readonly audit: AuditTrail, private readonly clock: Clock,
  ) {}

  /** Gives a verifier his desa, all of them at once, from a day on. */
  async do(dutyId: string, { desaIds, startsOn }: AssignDesaBinaanInput): Promise<DesaBinaanView> {
    const duty = await this.duties.get(dutyId);
    if (!may(duty.role, 'submission.claim')) throw dutyProblems.notAVerifier();
    await this.verifierDesa.replace(dutyId, desaIds, startsOn ?? this.clock.today(this.context.actor.zone));
    const now = await this.binaan.desaBinaanOf(dutyId);
    await this.audit.record(AssignDesaBinaan.verb, { type: 'duty', id: dutyId, desaId: null }, { desaIds });
    return { dutyId, desaIds: now };
  }
}
