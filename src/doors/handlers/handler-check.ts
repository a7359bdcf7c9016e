import { Injectable, type OnModuleInit } from '@nestjs/common';
import { duties } from '#access/duties';
import { verbs } from '#access/verbs';
import { Handlers, type Handler } from './handlers.js';

/** Keeps the service from starting when a handler does not say what it does, or does what no duty may: a forgotten decorator is no open door. */
@Injectable()
export class HandlerCheck implements OnModuleInit {
  constructor(private readonly handlers: Handlers) {}

  onModuleInit(): void {
    const faults = this.handlers.list().flatMap((handler) => faultsOf(handler).map((fault) => `${handler.name} (${handler.address}) ${fault}`));
    if (faults.length > 0) throw new Error(`Handlers without a permission:\n  ${faults.join('\n  ')}`);
  }
}

const held = new Set<string>(Object.values(duties).flatMap(({ may }) => may));

function faultsOf({ verb, anyone }: Handler): string[] {
  if (verb === undefined) return anyone ? [] : ['carries neither @Does nor @Anyone'];
  if (anyone) return ['carries both @Does and @Anyone'];
  if (!Object.hasOwn(verbs, verb)) return [`does "${verb}", which is no verb of the table`];
  return held.has(verb) ? [] : [`does "${verb}", which no duty may`];
}
