/** The other end of `startContender`: says where we listen, answers how much memory we hold, and goes when told. */
export function present(address: string, close: () => Promise<unknown>): void {
  process.on('message', () => process.send!(Math.round(process.memoryUsage.rss() / 1024 / 1024)));
  process.once('SIGTERM', () => void close().finally(() => process.exit(0)));
  process.send!(address);
}
