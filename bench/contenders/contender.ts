export interface Usage {
  readonly memoryMb: number;
  readonly cpuMs: number;
}

/** The other end of `startContender`: says where we listen, answers what we have used, and goes when told. */
export function present(address: string, close: () => Promise<unknown>): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send!({ memoryMb: Math.round(process.memoryUsage.rss() / 1024 / 1024), cpuMs: (user + system) / 1000 } satisfies Usage);
  });
  process.once('SIGTERM', () => void close().finally(() => process.exit(0)));
  process.send!(address);
}
