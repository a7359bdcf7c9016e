/** Says how to end what was just started. Endings run in reverse. */
export type AtEnd = (what: string, end: () => Promise<unknown>) => void;

interface Ending {
  readonly what: string;
  readonly end: () => Promise<unknown>;
}

/** npm and the terminal both pass one Ctrl-C on; what comes this soon after the first signal is its echo. */
const echo = 1_000;

/**
 * The life of a process: it starts, serves, and on SIGTERM or SIGINT ends what it started, last things first, with exit code 0.
 * A later second signal does not wait for requests any more; it ends only what must not be left behind (the database comes first in, last out).
 */
export function live(start: (atEnd: AtEnd) => Promise<void>): void {
  const endings: Ending[] = [];
  const started = start((what, end) => void endings.push({ what, end }));
  let told = 0;

  const stop = async (code: number) => {
    for (const { what, end } of endings.splice(0).reverse()) await end().catch((error: Error) => console.error(`${what}: ${error.message}`));
    process.exit(code);
  };
  const force = async () => {
    await endings[0]?.end().catch(() => undefined);
    process.exit(1);
  };
  const onSignal = () => {
    const now = Date.now();
    if (told === 0) {
      told = now;
      void started.then(() => stop(0), () => undefined);
    } else if (now - told > echo) void force();
  };

  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, onSignal);
  started.catch((error: Error) => {
    console.error(error.message);
    void stop(1);
  });
}
