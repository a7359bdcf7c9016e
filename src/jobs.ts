import type { Job } from './kernel/queue/job.js';
import { noticeJobs } from './reminders/notice-jobs.js';

/** Every job of the house: `...Object.values(submissionJobs)`, one line per module. Each has exactly one handler, or the process does not start. */
export const jobs: readonly Job[] = [...Object.values(noticeJobs)] as readonly Job[];
