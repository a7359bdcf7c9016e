import { Injectable } from '@nestjs/common';
import { RequestContext } from '#kernel/request-context';
import { camatAloneBecause, forApprovalSql, type ForApproval } from '#submissions/camat-alone';
import type { Submission } from '#submissions/submission';

@Injectable()
export class CamatApproval {
  constructor(private readonly context: RequestContext) {}

  /** Why only the camat approves a verified submission, in words; undefined: kasi and sekcam may too. */
  async neededBecause({ desaId, id, bidang }: Submission): Promise<string | undefined> {
    const [found] = await this.context.query<{ forApproval: ForApproval }>(
      `select ${forApprovalSql('submission')} from submission where kecamatan_id = $1 and desa_id = $2 and submission_id = $3`, [this.context.kecamatanId, desaId, id]);
    return camatAloneBecause(bidang, found!.forApproval);
  }
}
