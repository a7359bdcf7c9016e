import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { signInProblems } from './signing-in.problems.js';

const remembered = 15 * 60 * 1000;
const longestLine = 20;

/** A shared address is slowed a little once more than ten passwords were wrong there; it is never refused. */
export const delayAt = (failures: number): number => Math.min(Math.max(0, failures - 10) * 100, 3000);
/** An account tried from devices it never used is slowed more: after five attempts twice as long each time, to 8 s. */
export const delayFor = (attempts: number): number => (attempts <= 5 ? 0 : Math.min(250 * 2 ** (attempts - 6), 8000));

interface Memory {
  count: number;
  last: number;
  /** Attempts on an account stand in one line, else a thousand at once would wait only once. */
  line: Promise<void>;
  waiting: number;
}

/** Makes guessing slow where locking would hit the wrong people. Kept in memory: a restart forgives. */
@Injectable()
export class SlowDown {
  private readonly memories = new Map<string, Memory>();

  constructor(private readonly clock: Clock) {}

  /** Waits as long as the address and, on an unknown device, the account must. */
  async wait(address: string, username: string, knownDevice: boolean): Promise<void> {
    const delay = delayAt(this.of(`at ${address}`).count);
    if (delay > 0) await pause(delay);
    if (!knownDevice) await this.standInLine(this.of(`for ${username}`));
  }

  failed(address: string): void {
    this.of(`at ${address}`).count += 1;
  }

  succeeded(username: string, knownDevice: boolean): void {
    if (!knownDevice) this.of(`for ${username}`).count -= 1;
  }

  private async standInLine(memory: Memory): Promise<void> {
    memory.count += 1;
    const delay = delayFor(memory.count);
    if (delay === 0) return;
    if (memory.waiting >= longestLine) throw signInProblems.tooManyAttempts();
    memory.waiting += 1;
    memory.line = memory.line.then(() => pause(delay));
    await memory.line;
    memory.waiting -= 1;
  }

  private of(key: string): Memory {
    const now = this.clock.now().getTime();
    const known = this.memories.get(key);
    if (known && now - known.last < remembered) {
      known.last = now;
      return known;
    }
    this.forgetOld(now);
    const memory: Memory = { count: 0, last: now, line: Promise.resolve(), waiting: 0 };
    this.memories.set(key, memory);
    return memory;
  }

  /** Runs only when something new is remembered and much is. */
  private forgetOld(now: number): void {
    if (this.memories.size < 10_000) return;
    for (const [key, { last, waiting }] of this.memories) if (waiting === 0 && now - last >= remembered) this.memories.delete(key);
  }
}
