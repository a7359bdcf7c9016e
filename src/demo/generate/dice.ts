/**
 * Chance that always falls the same way for the same seed, so that the demo office is the same on every machine
 * and a test can name a resident. (mulberry32; never Math.random.)
 */
export class Dice {
  private state: number;

  constructor(seed: string | number) {
    this.state = typeof seed === 'number' ? seed >>> 0 : hash(seed);
  }

  /** A stream of its own: what one book draws does not shift what the next one draws. */
  fork(purpose: string): Dice {
    return new Dice((this.state ^ hash(purpose)) >>> 0);
  }

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** Both ends included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(from: readonly T[]): T {
    if (from.length === 0) throw new RangeError('nothing to pick from');
    return from[this.between(0, from.length - 1)] as T;
  }

  /** Picks by weight: [['a', 3], ['b', 1]] gives a three times out of four. */
  weighted<T>(from: readonly (readonly [T, number])[]): T {
    let left = this.next() * from.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of from) {
      left -= weight;
      if (left < 0) return value;
    }
    return from[from.length - 1]![0];
  }

  /** How often something happens in a month that happens `mean` times on average. */
  count(mean: number): number {
    const limit = Math.exp(-mean);
    let product = this.next();
    let times = 0;
    while (product > limit) {
      product *= this.next();
      times += 1;
    }
    return times;
  }
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
