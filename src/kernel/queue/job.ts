import 'reflect-metadata';
import type { z } from 'zod';

/** A kind of work done after an act: its name and the shape of its arguments (ids and codes, never personal values). */
export interface Job<Args = unknown> {
  readonly name: string;
  readonly args: z.ZodType<Args>;
}

/** Declares a module's jobs: `defineJobs({ 'submission.notify': z.object({ submissionId: z.uuid() }) })`. */
export function defineJobs<const Shapes extends Readonly<Record<string, z.ZodType>>>(shapes: Shapes) {
  const jobs = Object.entries(shapes).map(([name, args]) => [name, { name, args }]);
  return Object.fromEntries(jobs) as { readonly [Name in keyof Shapes]: Job<z.infer<Shapes[Name]>> };
}

/** One row of the outbox, being worked on. */
export interface Effect {
  readonly kecamatanId: string;
  /** The same at every attempt: a Message-ID or a webhook-id is made of it. */
  readonly effectKey: string;
}

/** Does one kind of job. It runs as the service in one tenant's transaction, which also marks the effect done: what it writes happens once. */
export interface JobHandler<Args = unknown> {
  handle(args: Args, effect: Effect): Promise<void>;
}

const handles = Symbol('perut:handles');

/** Says which job a provider does. */
export function Handles<Args>(job: Job<Args>) {
  return (target: new (...args: never[]) => JobHandler<Args>): void => Reflect.defineMetadata(handles, job.name, target);
}

export function jobHandledBy(target: object): string | undefined {
  return Reflect.getMetadata(handles, target) as string | undefined;
}
