import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Usage } from '../contenders/contender.js';
import type { Drive, Driven } from './drive.js';

/** A contender in a process of its own; it says where it listens, and when asked what it has used. */
export interface Contender {
  readonly name: string;
  readonly address: string;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

export async function startContender(name: string, file: string, env: Readonly<Record<string, string>>): Promise<Contender> {
  const child = fork(new URL(`../contenders/${file}.js`, import.meta.url), { env: { ...process.env, ...env }, execArgv: process.env.BENCH_NODE_ARGS?.split(' ') ?? [] });
  const address = (await answer(child, name)) as string;
  return {
    name, address,
    async usage() {
      child.send('usage');
      return (await answer(child, name)) as Usage;
    },
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

export async function driveFromOutside(order: Drive): Promise<Driven> {
  const child = fork(new URL('./drive.js', import.meta.url), { execArgv: [] });
  child.send(order);
  const driven = (await answer(child, 'load')) as Driven;
  if (driven.refused > 0) throw new Error(`${driven.refused} requests were refused at ${order.address}: ${driven.firstRefusal}`);
  return driven;
}

async function answer(child: ChildProcess, name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const died = (code: number | null) => reject(new Error(`${name} ended (${code}) before it answered`));
    child.once('exit', died).once('message', (message) => {
      child.off('exit', died);
      resolve(message);
    });
  });
}
