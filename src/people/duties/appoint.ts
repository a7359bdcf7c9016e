import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import { newId } from '#kernel/uuid';
import { Duty } from './duty.entity.js';
import { exclude, mustBeInOrder, type DutyTerms } from './duty-rules.js';
import { dutyProblems } from './duty.problems.js';
import { DutyRepository } from './duty.repository.js';
import type { DutyTermsInput } from './duties.dto.js';

/** What assigning a duty and inviting a person have in common: the office must be free for it. */
@Injectable()
export class Appoint {
  constructor(private readonly context: RequestContext, private readonly duties: DutyRepository, private readonly clock: Clock) {}

  async do(person: { readonly accountId: string; readonly name: string }, input: DutyTermsInput): Promise<Duty> {
    const { kecamatanId, actor } = this.context;
    const terms: DutyTerms = {
      role: input.role, desaId: input.desaId ?? null, acting: input.acting ?? null,
      startsOn: input.startsOn ?? this.clock.today(actor.zone), endsOn: input.endsOn ?? null,
    };
    mustBeInOrder(terms);
    await this.mustBeFree(person.accountId, terms);
    return this.duties.save(Object.assign(new Duty(), {
      ...terms, kecamatanId, id: newId(), accountId: person.accountId, holderName: person.name, createdAt: this.clock.now(),
    }));
  }

  private async mustBeFree(accountId: string, terms: DutyTerms): Promise<void> {
    for (const other of await this.duties.listOverlapping(terms)) {
      if (other.accountId === accountId) throw dutyProblems.alreadyHolds();
      if (exclude(terms.role, terms.acting, other.acting)) throw dutyProblems.officeTaken(other);
    }
  }
}
