import type { MigrationInterface, QueryRunner } from 'typeorm';
import { across, fence } from './policies.js';

/** The trail of acts, chained per kecamatan from the first day on (an order cannot be rebuilt later), and the outbox of their reactions. */
export class Audit1767225600003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_head (
        kecamatan_id uuid primary key references kecamatan,
        seq bigint not null default 0,
        hash bytea not null default decode(repeat('00', 32), 'hex')
      );
      ${fence('audit_head', 'everyone')}

      create table audit_record (
        kecamatan_id uuid not null references kecamatan,
        seq bigint not null,
        audit_id uuid not null,
        at timestamptz not null,
        verb text not null,
        desa_id uuid,
        subject_type text not null,
        subject_id text not null,
        -- What the hash covers, as it was written: canonical JSON of the whole act. hash = sha256(previous hash || seq || body).
        body text not null,
        hash bytea not null,
        primary key (kecamatan_id, seq),
        unique (kecamatan_id, audit_id)
      );
      create index audit_record_of_subject on audit_record (kecamatan_id, subject_type, subject_id, seq);
      create index audit_record_of_desa on audit_record (kecamatan_id, desa_id, seq);
      ${fence('audit_record', 'desa', ['select', 'insert'])}

      create table outbox (
        kecamatan_id uuid not null references kecamatan,
        effect_key text not null,
        job text not null,
        args jsonb not null default '{}',
        state text not null default 'waiting' check (state in ('waiting', 'queued', 'done', 'failed')),
        attempts int not null default 0,
        due_at timestamptz not null default now(),
        created_at timestamptz not null default now(),
        done_at timestamptz,
        last_error text,
        primary key (kecamatan_id, effect_key)
      );
      create index outbox_waiting on outbox (due_at) where state in ('waiting', 'queued');
      ${fence('outbox', 'everyone', ['select', 'insert', 'update'])}
      ${across('outbox', 'perut_worker', ['select', 'update'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table outbox; drop table audit_record; drop table audit_head;`);
  }
}
