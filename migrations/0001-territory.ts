import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './policies.js';

/** Kecamatan and desa. The tenant key is our own UUID: one code in sixteen changed between two editions of the kode wilayah. */
export class Territory1767225600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant usage on schema public to perut_app, perut_signin, perut_worker;

      create table kecamatan (
        kecamatan_id uuid primary key,
        kode text not null,
        nama text not null,
        kabupaten text not null,
        provinsi text not null,
        zone text not null default 'WITA' check (zone in ('WIB', 'WITA', 'WIT')),
        created_at timestamptz not null default now()
      );
      ${fence('kecamatan', 'everyone', ['select', 'update'])}
      create policy signin on kecamatan for select to perut_signin using (true);
      grant select on kecamatan to perut_signin;
      create policy worker on kecamatan for select to perut_worker using (true);
      grant select on kecamatan to perut_worker;

      create table desa (
        kecamatan_id uuid not null references kecamatan,
        desa_id uuid not null,
        kode text not null,
        nama text not null,
        alias text[] not null default '{}',
        kode_pos text,
        dusun text[] not null default '{}',
        -- Rows of months before this only warn: a desa starts with the books it has.
        transition_until text check (transition_until ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        -- The first month kept here; what came before is the opening state.
        opened_period text check (opened_period ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        cash_limit numeric(15, 2),
        created_at timestamptz not null default now(),
        primary key (kecamatan_id, desa_id),
        unique (kecamatan_id, kode)
      );
      ${fence('desa', 'desa')}
      create policy signin on desa for select to perut_signin using (true);
      grant select on desa to perut_signin;
      create policy worker on desa for select to perut_worker using (true);
      grant select on desa to perut_worker;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table desa; drop table kecamatan; revoke usage on schema public from perut_app, perut_signin, perut_worker;`);
  }
}
