import { Injectable } from '@nestjs/common';
import { verbs, type Verb } from '#access/verbs';
import { Reads } from '#kernel/reads';
import { RequestContext } from '#kernel/request-context';
import type { AuditRecordView } from './audit.dto.js';

export interface AuditListOrder {
  readonly desaId?: string;
  readonly subjectId?: string;
  readonly verb?: string;
  /** Only records before this number: the last one of the page before. */
  readonly before?: number;
}

interface Found {
  seq: string;
  id: string;
  at: Date;
  verb: string;
  desaId: string | null;
  subjectType: string;
  subjectId: string;
  body: string;
  hash: string;
}

const shown = 100;

/** The trail as it may be read: a desa its own, the kecamatan all of it. */
@Injectable()
export class AuditQueries {
  constructor(private readonly reads: Reads, private readonly context: RequestContext) {}

  /** Newest first. */
  async list({ desaId, subjectId, verb, before }: AuditListOrder): Promise<AuditRecordView[]> {
    if (desaId) this.context.mustReach(desaId);
    const rows = await this.reads.rows<Found>(
      `select seq, audit_id as id, at, verb, desa_id as "desaId", subject_type as "subjectType", subject_id as "subjectId", body, encode(hash, 'hex') as hash
       from audit_record where kecamatan_id = $1 and ($2::uuid is null or desa_id = $2) and ($3::text is null or subject_id = $3)
         and ($4::text is null or verb = $4) and ($5::bigint is null or seq < $5)
       order by seq desc limit ${shown}`,
      [this.context.kecamatanId, desaId ?? null, subjectId ?? null, verb ?? null, before ?? null]);
    const isDesa = this.context.actor.reach === 'desa';
    return rows.map(({ seq, ...row }) => {
      const { actor, details } = JSON.parse(row.body) as { actor: { title: string }; details: unknown };
      const seen = { ...row, seq: Number(seq), who: actor.title, what: verbs[row.verb as Verb] ?? row.verb, details };
      // What a verifier has answered so far is his until he concludes; the submission's timeline tells it then.
      return isDesa && row.verb.startsWith('review.') ? { ...seen, details: {}, body: '' } : seen;
    });
  }
}
