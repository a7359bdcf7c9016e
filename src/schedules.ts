import { SweepBlobs } from './kernel/blobs/sweep-blobs.js';
import type { Schedule } from './kernel/queue/schedule.js';

/** What runs when: every schedule of the house. */
export const schedules: readonly Schedule[] = [{ id: 'blobs.sweep', pattern: '30 2 * * *', zone: 'WITA', task: SweepBlobs }];
