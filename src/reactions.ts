import type { AuditRecord } from './audit/audit-record.js';
import type { Effect, Reactions } from './audit/reactions.js';
import { tell } from './reminders/told-after.js';

/** After which act which jobs run. What somebody is told stands in its own table (reminders/told-after.ts). */
const rules: readonly ((record: AuditRecord) => readonly Effect[])[] = [tell];

export const reactions: Reactions = (record) => rules.flatMap((rule) => rule(record));
