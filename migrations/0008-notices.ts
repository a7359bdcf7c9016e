import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './policies.js';

/** Who is told what: written by the jobs that follow an act, read by whoever holds the duty concerned. */
export class Notices1767225600008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notice (
        kecamatan_id uuid not null references kecamatan,
        notice_id uuid not null,
        -- The same at every attempt of the job, so that nobody is told twice.
        effect_key text not null,
        -- The desa concerned; its people see it, and so does the kecamatan.
        desa_id uuid not null,
        role text not null,
        verb text not null,
        subject_type text not null,
        subject_id text not null,
        text text not null,
        created_at timestamptz not null default now(),
        primary key (kecamatan_id, notice_id),
        unique (kecamatan_id, effect_key),
        foreign key (kecamatan_id, desa_id) references desa
      );
      create index notice_for_role on notice (kecamatan_id, role, notice_id);
      ${fence('notice', 'desa', ['select', 'insert'])}

      create table notice_read (
        kecamatan_id uuid not null,
        notice_id uuid not null,
        account_id uuid not null,
        read_at timestamptz not null default now(),
        primary key (kecamatan_id, notice_id, account_id),
        foreign key (kecamatan_id, notice_id) references notice
      );
      ${fence('notice_read', 'everyone', ['select', 'insert'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table notice_read; drop table notice;`);
  }
}
