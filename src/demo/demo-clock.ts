import { AsyncLocalStorage } from 'node:async_hooks';
import type { Clock } from '#kernel/clock';

/** Lets the demo act on days long past while the house around it answers people of today. */
export class DemoClock {
  private readonly moments = new AsyncLocalStorage<Date>();

  constructor(clock: Clock) {
    const now = clock.now.bind(clock);
    clock.now = () => this.moments.getStore() ?? now();
  }

  at<T>(moment: Date, work: () => Promise<T>): Promise<T> {
    return this.moments.run(moment, work);
  }
}
