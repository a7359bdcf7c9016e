import { Injectable } from '@nestjs/common';
import { Reads } from '#kernel/reads';
import { RequestContext } from '#kernel/request-context';
import { SubmissionQueries } from '../submission.queries.js';
import { tell } from './sentences.js';

export interface TimelineEvent {
  readonly id: string;
  readonly at: string;
  readonly verb: string;
  readonly sentence: string;
  /** The reason given, where the act asks for one. */
  readonly reason: string | null;
  readonly revision: number | null;
}

interface AuditBody {
  readonly actor: { readonly title: string };
  readonly details: Readonly<Record<string, unknown>>;
}

/** The history of a submission as one list in human words, read from the trail of acts; oldest first, the same for desa and kecamatan. */
@Injectable()
export class SubmissionTimeline {
  constructor(private readonly reads: Reads, private readonly context: RequestContext, private readonly submissions: SubmissionQueries) {}

  async list(desaId: string, id: string): Promise<TimelineEvent[]> {
    await this.submissions.find(desaId, id);
    const records = await this.reads.rows<{ id: string; at: string; verb: string; body: string }>(
      `select audit_id as id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, verb, body from audit_record
       where kecamatan_id = $1 and desa_id = $2 and subject_type = 'submission' and subject_id = $3 order by seq`,
      [this.context.kecamatanId, desaId, id]);
    return records.flatMap(({ body, ...record }) => {
      const { actor, details } = JSON.parse(body) as AuditBody;
      const sentence = tell(actor.title, record.verb, details);
      if (sentence === undefined) return [];
      const { reason, revision } = details;
      return [{ ...record, sentence, reason: typeof reason === 'string' && reason !== '' ? reason : null, revision: typeof revision === 'number' ? revision : null }];
    });
  }
}
