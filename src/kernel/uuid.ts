import { fewRandomBytes } from './random-bytes.js';

let last = 0;
let counter = 0;

/** UUIDv7: ids made here sort by time of making, also within one millisecond, so that indexes grow at one end. */
export function newId(now = Date.now()): string {
  counter = now > last ? 0 : counter + 1;
  if (counter > 0xfff) {
    last += 1;
    counter = 0;
  }
  last = Math.max(last, now);
  const bytes = fewRandomBytes(16);
  bytes.writeUIntBE(last, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const form = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
export const isId = (text: unknown): text is string => typeof text === 'string' && form.test(text);
