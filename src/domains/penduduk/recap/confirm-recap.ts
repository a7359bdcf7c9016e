import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { lastDay } from '#catalogue/period';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import { BookPeriodRepository, type BookPeriod } from '#registers/book-period.repository';
import { BookShelf, mustBePeriod } from '#registers/kept-book';
import { registerProblems } from '#registers/register.problems';
import type { RecapOrder } from './derive-recap.js';
import { recapProblems } from './recap.problems.js';
import { UpToDate } from './up-to-date.js';

@Injectable()
export class ConfirmRecap {
  static readonly verb = 'recap.confirm';
  constructor(
    private readonly context: RequestContext,
    private readonly shelf: BookShelf,
    private readonly upToDate: UpToDate,
    private readonly periods: BookPeriodRepository,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** The desa says: these are our people at the end of the month, so not before its last day. Only what was reckoned from the books as they are now can be confirmed. */
  async do(order: RecapOrder): Promise<BookPeriod> {
    const kept = await this.shelf.forMonth(order.desaId, 'B.3', mustBePeriod(order.period));
    if (kept.month.state === 'closed') throw registerProblems.periodClosed(kept);
    if (this.clock.today(this.context.actor.zone) < lastDay(kept.period)) throw recapProblems.monthNotOver(kept.period);
    await this.upToDate.mustBeReady(kept);
    const confirmed = await this.periods.confirm(kept);
    await this.audit.record(ConfirmRecap.verb, { type: 'book_period', id: `B.3/${kept.period}`, desaId: order.desaId }, { book: 'B.3', period: kept.period });
    return confirmed;
  }
}
