import type { AuditRecord } from './audit/audit-record.js';
import type { Effect, Reactions } from './audit/reactions.js';
import type { Verb } from './access/verbs.js';

/** After which act which jobs run: one line per act. */
const table: Partial<Record<Verb, (record: AuditRecord) => readonly Effect[]>> = {};

export const reactions: Reactions = (record) => table[record.verb as Verb]?.(record) ?? [];
