import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { Reads } from '#kernel/reads';
import { RequestContext } from '#kernel/request-context';
import { forApprovalSql, type ForApproval } from '#submissions/camat-alone';
import { SubmissionQueries } from '#submissions/submission.queries';
import { submissionFields, type Submission } from '#submissions/submission';
import type { WorkItemView, WorkPageView } from './review.dto.js';
import { cursorText, mustBeCursor, statesOf, usualQueue } from './work-list.js';
import type { WorkListInput } from './review-inputs.dto.js';

const usualPage = 50;
type Row = Submission & Pick<WorkItemView, 'desa' | 'binaan' | 'mine' | 'answered' | 'score'> & { readonly forApproval: ForApproval | null };

/** What waits for the asker: what nobody has begun first, then by the day it was due. */
@Injectable()
export class WorkListQueries {
  constructor(
    private readonly reads: Reads,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly submissions: SubmissionQueries,
  ) {}

  async list(input: WorkListInput): Promise<WorkPageView> {
    const { role, dutyId, zone, reach } = this.context.actor;
    const usual = usualQueue(role);
    const { queue = usual.queue, scope = usual.scope, first = usualPage } = input;
    const after = input.after ? mustBeCursor(input.after) : undefined;
    const rows = await this.reads.rows<{ item: Row }>(workListSql, [
      this.context.kecamatanId, statesOf[queue], scope === 'binaan', this.clock.today(zone), dutyId, after?.begun ?? null, after?.dueOn ?? null, after?.id ?? null, first + 1, reach,
    ]);
    const items = rows.slice(0, first).map(({ item }): WorkItemView => {
      const { binaan, mine: claimed, answered, score } = item;
      return { ...this.submissions.summary(item), binaan, mine: claimed, answered, score };
    });
    const last = rows[first - 1]?.item;
    return { items, next: rows.length > first && last ? cursorText({ begun: last.state !== 'submitted', dueOn: last.dueOn, id: last.id }) : null };
  }
}

const begun = `(state <> 'submitted')`;
const ofIt = (alias: string): string => `${alias}.kecamatan_id = submission.kecamatan_id and ${alias}.desa_id = submission.desa_id and ${alias}.submission_id = submission.submission_id`;

/** Of a review that goes on a desa is told nothing. */
const isShown = `($10::text <> 'desa' or r.concluded_at is not null)`;

/** A desa that asks sees its own by row-level security. What somebody took over stays on his list, whoever looks after the desa. */
const workListSql = `
  with binaan as (
    select desa_id from verifier_desa where kecamatan_id = $1 and duty_id = $5::uuid and $4::date between starts_on and coalesce(ends_on, 'infinity'))
  select row_to_json(page) as item from (
    select ${submissionFields}, ${forApprovalSql('submission')},
      (select nama from desa d where d.kecamatan_id = submission.kecamatan_id and d.desa_id = submission.desa_id) as desa,
      desa_id in (select desa_id from binaan) as binaan, state = 'under_review' and claimed_duty = $5::uuid as mine,
      (select count(*) from review_answer a join review r using (kecamatan_id, desa_id, review_id)
        where ${ofIt('r')} and r.revision = submission.revision and a.answer is not null and ${isShown})::int as answered,
      (select s.total::float8 from review_score s join review r using (kecamatan_id, desa_id, review_id) where ${ofIt('r')} and s.counts and ${isShown}) as score
    from submission
    where kecamatan_id = $1 and state = any ($2::text[]) and (not $3::boolean or desa_id in (select desa_id from binaan) or claimed_duty = $5::uuid)
      and ($6::boolean is null or (${begun}, due_on, submission_id) > ($6::boolean, $7::date, $8::uuid))
    order by ${begun}, due_on, submission_id limit $9) page`;
