import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { jobHandledBy, type Job, type JobHandler } from './job.js';

/** All jobs of the house, from the assembly. */
export const JOBS = Symbol('JOBS');

export interface Bound {
  readonly job: Job;
  readonly handler: JobHandler;
}

/** Every declared job has exactly one handler and every handler a declared job, else the process refuses to start: an effect nobody does would wait for ever. */
export function bindHandlers(jobs: readonly Job[], found: readonly { readonly name: string; readonly handler: JobHandler }[]): Map<string, Bound> {
  const declared = new Set(jobs.map(({ name }) => name));
  const faults = found.filter(({ name }) => !declared.has(name)).map(({ name, handler }) => `${handler.constructor.name} handles "${name}", which no module declares`);
  const bound = new Map<string, Bound>();
  for (const job of jobs) {
    const handlers = found.filter(({ name }) => name === job.name).map(({ handler }) => handler);
    if (bound.has(job.name)) faults.push(`"${job.name}" is declared twice`);
    if (handlers.length === 1) bound.set(job.name, { job, handler: handlers[0]! });
    else faults.push(`"${job.name}" has ${handlers.length === 0 ? 'no handler' : `${handlers.length} handlers: ${handlers.map((handler) => handler.constructor.name).join(', ')}`}`);
  }
  if (faults.length > 0) throw new Error(`Jobs and handlers do not fit:\n  ${faults.join('\n  ')}`);
  return bound;
}

/** Finds the providers marked with @Handles, wherever their module stands. */
@Injectable()
export class JobHandlers implements OnApplicationBootstrap {
  private bound = new Map<string, Bound>();

  constructor(private readonly discovery: DiscoveryService, @Inject(JOBS) private readonly jobs: readonly Job[]) {}

  onApplicationBootstrap(): void {
    const found = this.discovery.getProviders().flatMap(({ metatype, instance }) => {
      const name = typeof metatype === 'function' ? jobHandledBy(metatype) : undefined;
      return name ? [{ name, handler: instance as JobHandler }] : [];
    });
    this.bound = bindHandlers(this.jobs, found);
  }

  get(name: string): Bound {
    const bound = this.bound.get(name);
    if (!bound) throw new Error(`No handler for the job "${name}"`);
    return bound;
  }
}
