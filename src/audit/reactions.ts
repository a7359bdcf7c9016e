import { Injectable } from '@nestjs/common';
import type { AuditRecord } from './audit-record.js';

/** A job that follows an act. Arguments hold ids only. */
export interface Effect {
  readonly job: string;
  /** Recipient, where one act has the same job for several. */
  readonly to?: string;
  readonly args?: Readonly<Record<string, unknown>>;
  readonly due_at?: string;
}

/** After which act which jobs run; the table stands in src/reactions.ts, above everything it names. */
export type Reactions = (record: AuditRecord) => readonly Effect[];
export const REACTIONS = Symbol('REACTIONS');

/** Tells the relay that the outbox has something; the relay also sweeps by itself, so a lost nudge only costs seconds. */
@Injectable()
export class OutboxNudge {
  private listener: (() => void) | undefined;

  onNudge(listener: () => void): void {
    this.listener = listener;
  }

  now(): void {
    this.listener?.();
  }
}
