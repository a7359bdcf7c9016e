import type { Job } from './kernel/queue/job.js';

/** Every job of the house: `...Object.values(submissionJobs)`, one line per module. Each has exactly one handler, or the process does not start. */
export const jobs: readonly Job[] = [];
