import type { Type } from '@nestjs/common';
import type { Zone } from '../clock.js';

/** Something the clock asks for. A missed tick is not made up: the task reckons what is due from the database, and finds the same twice as nothing. */
export interface ScheduledTask {
  run(): Promise<void>;
}

export interface Schedule {
  /** "previews.sweep" */
  readonly id: string;
  /** Cron, read in the zone: "0 6 * * *". */
  readonly pattern: string;
  readonly zone: Zone;
  /** A provider of some module. */
  readonly task: Type<ScheduledTask>;
}
