import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** Requests as they go over the wire, asked one after the other on each connection until the time is over. */
export interface Drive {
  readonly address: string;
  readonly requests: readonly string[];
  readonly connections: number;
  readonly warmUpSeconds: number;
  readonly seconds: number;
}

export interface Driven {
  readonly perSecond: number;
  /** Also those of the warm-up. */
  readonly answered: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  /** Answers that were not 2xx. */
  readonly refused: number;
  readonly firstRefusal?: string;
}

/**
 * A load generator as light as it can be, because it shares the processors with what it measures: HTTP/1.1 over kept connections, the
 * requests written beforehand, of the answers only status and length are read.
 */
class Lane {
  private expected = -1;
  private received = 0;
  private head = '';
  private startedAt = 0;

  constructor(private readonly socket: Socket, private readonly next: () => Buffer | undefined, private readonly done: (status: number, ms: number, head: string) => void) {
    socket.setNoDelay(true).on('data', (chunk) => this.read(chunk));
  }

  ask(): void {
    const request = this.next();
    if (!request) return void this.socket.end();
    this.startedAt = performance.now();
    this.socket.write(request);
  }

  private read(chunk: Buffer): void {
    let body = chunk.length;
    if (this.expected < 0) {
      this.head += chunk.toString('latin1', 0, 4096);
      const end = this.head.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = /content-length: (\d+)/i.exec(this.head);
      if (!length) throw new Error(`An answer without a length: ${this.head.slice(0, 300)}`);
      this.expected = Number(length[1]);
      body = chunk.length - (end + 4);
    }
    this.received += body;
    if (this.received < this.expected) return;
    this.done(Number(this.head.slice(9, 12)), performance.now() - this.startedAt, this.head);
    this.expected = -1;
    this.received = 0;
    this.head = '';
    this.ask();
  }
}

async function drive({ address, requests, connections, warmUpSeconds, seconds }: Drive): Promise<Driven> {
  const { hostname, port } = new URL(address);
  const written = requests.map((request) => Buffer.from(request));
  let [at, counting, over] = [0, false, false];
  const times: number[] = [];
  let [refused, answered] = [0, 0];
  let firstRefusal: string | undefined;
  const next = () => (over ? undefined : written[(at += 1) % written.length]);
  const done = (status: number, ms: number, head: string) => {
    answered += 1;
    if (status < 200 || status > 299) {
      refused += 1;
      firstRefusal ??= head.slice(0, 600);
    } else if (counting) times.push(ms);
  };
  const sockets = await Promise.all(Array.from({ length: connections }, () => new Promise<Socket>((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => resolve(socket)).once('error', reject);
  })));
  for (const socket of sockets) new Lane(socket, next, done).ask();
  await pause(warmUpSeconds * 1000);
  counting = true;
  const began = performance.now();
  await pause(seconds * 1000);
  counting = false;
  over = true;
  const elapsed = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  const at99 = times[Math.floor(times.length * 0.99)] ?? 0;
  return { perSecond: times.length / elapsed, answered, medianMs: times[times.length >> 1] ?? 0, p99Ms: at99, refused, ...(firstRefusal ? { firstRefusal } : {}) };
}

// A process of its own: what is measured shall not wait for who measures.
process.once('message', (order: Drive) => {
  void drive(order).then((driven) => process.send!(driven, () => process.exit(0)));
});
