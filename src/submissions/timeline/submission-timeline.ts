import { Injectable } from '@nestjs/common';
import { Reads } from '#kernel/reads';
import { RequestContext } from '#kernel/request-context';
import { SubmissionQueries } from '../submission.queries.js';
import { tell } from './sentences.js';
import { withoutUnfinished } from './unfinished-review.js';

export interface TimelineEvent {
  readonly id: string;
  readonly at: string;
  readonly verb: string;
  readonly sentence: string;
  /** The reason given, where the act asks for one. */
  readonly reason: string | null;
  readonly revision: number | null;
}

interface Told {
  readonly id: string;
  readonly at: string;
  readonly verb: string;
  readonly who: string;
  readonly details: Readonly<Record<string, unknown>>;
}

const utc = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The trail, and the desa's own line of an approval that covered several desa (its row in the trail belongs to none of them). */
const timelineSql = `
  select id, ${utc('happened')} as at, verb, who, details from (
    select audit_id as id, at as happened, seq, verb, body::json->'actor'->>'title' as who, body::json->'details' as details from audit_record
    where kecamatan_id = $1 and desa_id = $2 and subject_type = 'submission' and subject_id = $3::text
    union all
    select approval_id, approved_at, null, 'submission.approve', approved_by, json_build_object('revision', revision) from submission_approval
    where kecamatan_id = $1 and desa_id = $2 and submission_id = $3::uuid) told
  order by happened, seq nulls last`;

/** The history of a submission as one list in human words, read from the trail of acts; oldest first, the same for desa and kecamatan. */
@Injectable()
export class SubmissionTimeline {
  constructor(private readonly reads: Reads, private readonly context: RequestContext, private readonly submissions: SubmissionQueries) {}

  async list(desaId: string, id: string): Promise<TimelineEvent[]> {
    await this.submissions.find(desaId, id);
    const records = await this.reads.rows<Told>(timelineSql, [this.context.kecamatanId, desaId, id]);
    return withoutUnfinished(records).flatMap(({ who, details, ...record }) => {
      const sentence = tell(who, record.verb, details);
      if (sentence === undefined) return [];
      const { reason, revision } = details;
      return [{ ...record, sentence, reason: typeof reason === 'string' && reason !== '' ? reason : null, revision: typeof revision === 'number' ? revision : null }];
    });
  }
}
