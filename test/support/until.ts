import { setTimeout as pause } from 'node:timers/promises';

/** Waits for what happens by itself a moment later. */
export async function until(happened: () => Promise<boolean>, patience = 15_000): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; await pause(20)) if (await happened()) return;
  throw new Error(`Still not so after ${patience} ms`);
}
