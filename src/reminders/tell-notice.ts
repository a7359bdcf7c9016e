import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Clock } from '#kernel/clock';
import { Handles, type Effect, type JobHandler } from '#kernel/queue/job';
import { RequestContext } from '#kernel/request-context';
import { newId } from '#kernel/uuid';
import { noticeJobs } from './notice-jobs.js';
import { isTold, toldAfter } from './told-after.js';

type Args = z.infer<(typeof noticeJobs)['notice.tell']['args']>;

/** Writes a notice, once however often the job runs. */
@Injectable()
@Handles(noticeJobs['notice.tell'])
export class TellNotice implements JobHandler<Args> {
  constructor(private readonly context: RequestContext, private readonly clock: Clock) {}

  async handle({ verb, role, desaId, subjectType, subjectId }: Args, { kecamatanId, effectKey }: Effect): Promise<void> {
    if (!isTold(verb)) return;
    await this.context.query(
      `insert into notice (kecamatan_id, notice_id, effect_key, desa_id, role, verb, subject_type, subject_id, text, created_at)
       select kecamatan_id, $3, $4, desa_id, $5, $6, $7, $8, replace($9, '{desa}', nama), $10 from desa where kecamatan_id = $1 and desa_id = $2
       on conflict (kecamatan_id, effect_key) do nothing`,
      [kecamatanId, desaId, newId(), effectKey, role, verb, subjectType, subjectId, toldAfter[verb].text, this.clock.now()]);
  }
}
