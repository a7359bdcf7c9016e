import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import type { Submission } from '#submissions/submission';
import { reviewProblems } from './review.problems.js';

/** Who may look at a submission, and decide on it: never its maker, whatever duty he wears today. */
@Injectable()
export class Reviewer {
  constructor(private readonly context: RequestContext, private readonly clock: Clock) {}

  /** Refuses the village's own staff, and whoever sent, checked or endorsed it. A person is an account, not a duty. */
  async mustBeNeutral(submission: Submission): Promise<void> {
    if (await this.madeIt(submission)) throw reviewProblems.ownVillage();
  }

  async madeIt({ desaId, sentDuty, checkedDuty, endorsedDuty }: Submission): Promise<boolean> {
    const { accountId, zone } = this.context.actor;
    const makers = [sentDuty, checkedDuty, endorsedDuty].filter((duty) => duty !== null);
    const [found] = await this.context.query(
      `select 1 from duty where kecamatan_id = $1 and desa_id = $2 and account_id = $3
         and (duty_id = any ($4::uuid[]) or $5::date between starts_on and coalesce(ends_on, 'infinity')) limit 1`,
      [this.context.kecamatanId, desaId, accountId, makers, this.clock.today(zone)]);
    return found !== undefined;
  }

  /** Only who claimed it answers and concludes, and only while it is under review. */
  mustHold(submission: Submission): void {
    if (submission.state !== 'under_review') throw reviewProblems.notUnderReview(submission);
    if (submission.claimedDuty !== this.context.actor.dutyId) throw reviewProblems.notTheClaimer(submission);
  }
}
