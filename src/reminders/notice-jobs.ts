import { z } from 'zod';
import { defineJobs } from '#kernel/queue/job';

/** Tells whoever holds a duty what happened. Ids and codes only; the sentence is made when it is told. */
export const noticeJobs = defineJobs({
  'notice.tell': z.object({ verb: z.string(), role: z.string(), desaId: z.uuid(), subjectType: z.string(), subjectId: z.string() }),
});
