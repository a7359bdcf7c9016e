import { Injectable } from '@nestjs/common';
import type { ScheduledTask } from '../queue/schedule.js';
import { Clock } from '../clock.js';
import { BlobSweeper } from './blob-sweeper.js';

const day = 24 * 3_600_000;

/** Every night: contents that no row names any more. A day's grace leaves room for acts that are still under way. */
@Injectable()
export class SweepBlobs implements ScheduledTask {
  constructor(private readonly sweeper: BlobSweeper, private readonly clock: Clock) {}

  async run(): Promise<void> {
    await this.sweeper.sweepOrphans(new Date(this.clock.now().getTime() - day));
  }
}
