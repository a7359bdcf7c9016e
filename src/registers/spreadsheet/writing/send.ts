import { once } from 'node:events';
import type { Writable } from 'node:stream';

const gone = () => new Error('the reader of the file has gone');

/** Writes, and waits until whoever reads has caught up; fails when nobody reads any more. */
export async function send(stream: Writable, text: string): Promise<void> {
  if (stream.destroyed) throw gone();
  if (stream.write(text)) return;
  const waiting = new AbortController();
  const { signal } = waiting;
  try {
    await Promise.race([once(stream, 'drain', { signal }), once(stream, 'close', { signal }).then(() => Promise.reject(gone()))]);
  } finally {
    waiting.abort();
  }
}
