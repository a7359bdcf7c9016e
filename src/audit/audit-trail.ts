import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import { newId } from '#kernel/uuid';
import type { AuditDetails, AuditRecord, AuditSubject } from './audit-record.js';
import { canonical } from './canonical.js';
import { OutboxNudge, REACTIONS, type Reactions } from './reactions.js';

/** The record of acts: one row per act, chained per kecamatan, written in the act's own transaction. */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly context: RequestContext,
    private readonly clock: Clock,
    @Inject(REACTIONS) private readonly reactions: Reactions,
    private readonly nudge: OutboxNudge,
  ) {}

  /**
   * The last statement of every act. It locks the kecamatan's head row (so the order is one), takes number and hash, and writes the
   * reactions that follow into the outbox of the same transaction. It leaves together with the commit, so the head is locked no longer
   * than PostgreSQL itself needs.
   */
  async record(verb: string, subject: AuditSubject, details: AuditDetails = {}): Promise<AuditRecord> {
    const { actor } = this.context;
    const record: AuditRecord = { auditId: newId(), verb, at: this.clock.now().toISOString(), subject, details };
    const body = canonical({
      id: record.auditId, at: record.at, verb, subject, details, requestId: this.context.requestId,
      actor: { accountId: actor.accountId, dutyId: actor.dutyId, role: actor.role, title: actor.title },
    });
    const effects = this.reactions(record).map((effect) => ({ ...effect, effect_key: `${record.auditId}-${effect.job}${effect.to ? `-${effect.to}` : ''}` }));
    this.context.later(recordSql, [
      actor.kecamatanId, record.auditId, record.at, verb, subject.desaId, subject.type, subject.id, body, JSON.stringify(effects),
    ]);
    if (effects.length > 0) this.context.afterCommit(() => this.nudge.now());
    return record;
  }
}

export const recordSql = `
  with head as (
    select seq + 1 as seq, sha256(hash || convert_to((seq + 1)::text || $8, 'UTF8')) as hash
    from audit_head where kecamatan_id = $1 for update
  ), row as (
    insert into audit_record (kecamatan_id, seq, audit_id, at, verb, desa_id, subject_type, subject_id, body, hash)
    select $1, seq, $2, $3, $4, $5, $6, $7, $8, hash from head
  ), effects as (
    insert into outbox (kecamatan_id, effect_key, job, args, due_at)
    select $1, e.effect_key, e.job, coalesce(e.args, '{}'), coalesce(e.due_at, now())
    from json_to_recordset($9::json) as e (effect_key text, job text, args jsonb, due_at timestamptz)
    on conflict do nothing
  )
  update audit_head set seq = head.seq, hash = head.hash from head where audit_head.kecamatan_id = $1`;
