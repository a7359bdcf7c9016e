import { Injectable } from '@nestjs/common';
import { notFound } from '#kernel/problem';
import { Reads } from '#kernel/reads';
import { RequestContext } from '#kernel/request-context';
import { SubmissionQueries } from '../submission.queries.js';
import { revisionFields, type Revision } from './revision.js';

/** The frozen revisions of a submission; visible to whoever sees the submission. */
@Injectable()
export class RevisionQueries {
  constructor(private readonly reads: Reads, private readonly context: RequestContext, private readonly submissions: SubmissionQueries) {}

  /** Newest first; the kecamatan sees those that were handed in. */
  async list(desaId: string, id: string): Promise<Revision[]> {
    await this.submissions.find(desaId, id);
    return this.reads.rows<Revision>(
      `select ${revisionFields} from submission_revision
       where kecamatan_id = $1 and desa_id = $2 and submission_id = $3 and ($4 = 'desa' or submitted_at is not null) order by revision desc`,
      [this.context.kecamatanId, desaId, id, this.context.actor.reach]);
  }

  async get(desaId: string, id: string, revision: number): Promise<Revision> {
    const found = (await this.list(desaId, id)).find((one) => one.revision === revision);
    if (!found) throw notFound('Revisi');
    return found;
  }
}
