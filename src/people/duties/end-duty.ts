import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import type { Duty } from './duty.entity.js';
import { lastDayWhenEndedAtOnce, mustBeInOrder } from './duty-rules.js';
import { dutyProblems } from './duty.problems.js';
import { DutyRepository } from './duty.repository.js';
import type { EndDutyInput } from './duties.dto.js';

@Injectable()
export class EndDuty {
  static readonly verb = 'duty.end';
  constructor(
    private readonly context: RequestContext, private readonly duties: DutyRepository, private readonly audit: AuditTrail, private readonly clock: Clock,
  ) {}

  /** Ends a duty after its last day, or at once when none is named: then it covers not even today, and its tokens write nothing more. */
  async do(dutyId: string, { endsOn }: EndDutyInput): Promise<Duty> {
    const duty = await this.duties.get(dutyId);
    const { actor } = this.context;
    if (duty.id === actor.dutyId) throw dutyProblems.ownDuty();
    if (endsOn) mustBeInOrder({ ...duty, endsOn });
    const lastDay = endsOn ?? lastDayWhenEndedAtOnce(duty.startsOn, this.clock.today(actor.zone));
    if (duty.endsOn && duty.endsOn <= lastDay) throw dutyProblems.alreadyEnded(duty.endsOn);
    duty.endsOn = lastDay;
    await this.duties.save(duty);
    await this.audit.record(EndDuty.verb, { type: 'duty', id: dutyId, desaId: duty.desaId }, { endsOn: lastDay });
    return duty;
  }
}
