import { randomBytes } from 'node:crypto';

let rest = Buffer.alloc(0);

/** A few random bytes, cut from a larger piece: asking the system each time costs more than the id made of them. Each byte is given once. */
export function fewRandomBytes(count: number): Buffer {
  if (rest.length < count) rest = randomBytes(4096);
  const few = rest.subarray(0, count);
  rest = rest.subarray(count);
  return few;
}
