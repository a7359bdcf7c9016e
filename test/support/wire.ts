import type pg from 'pg';

/**
 * Listens to what a pool with idle connections writes: each element is one write, each letter in it one message to PostgreSQL
 * (P parse, B bind, D describe, E execute, S sync, Q simple query). A round trip ends with S or Q. Asking empties the list.
 */
export async function messagesOf(pool: pg.Pool): Promise<() => string[]> {
  const clients = await Promise.all(Array.from({ length: Math.max(1, pool.totalCount) }, () => pool.connect()));
  const written: string[] = [];
  for (const client of clients) {
    const { stream } = (client as unknown as { connection: { stream: Stream } }).connection;
    const letters: string[] = [];
    const { write, cork, uncork } = stream;
    let corked = 0;
    const flush = () => void (corked === 0 && letters.length > 0 && written.push(letters.splice(0).join('')));
    stream.write = function (chunk: Buffer, ...more: unknown[]) {
      letters.push(String.fromCharCode(chunk[0]!));
      flush();
      return write.call(this, chunk, ...more);
    };
    stream.cork = function () {
      corked += 1;
      cork.call(this);
    };
    stream.uncork = function () {
      corked -= 1;
      uncork.call(this);
      flush();
    };
    client.release();
  }
  return () => written.splice(0);
}

interface Stream {
  write(chunk: Buffer, ...more: unknown[]): boolean;
  cork(): void;
  uncork(): void;
}
