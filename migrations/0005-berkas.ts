import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './policies.js';

/** Supporting files of a desa. The content lies in the blob store under its sha256; a row exists only after its object does. */
export class Berkas1767225600005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table berkas (
        kecamatan_id uuid not null,
        desa_id uuid not null,
        berkas_id uuid not null,
        kind text not null,
        title text not null,
        number text,
        -- As the paper itself is numbered and dated.
        dated_on date,
        book text,
        period text check (period ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        effective_on date,
        expires_on date check (expires_on >= effective_on),
        -- Where the paper lies.
        lemari text,
        rak text,
        folder text,
        -- Whose berkas this is; the entry is a row of A.4, which may come later or be typed anew.
        officer_name text,
        officer_jabatan text,
        officer_entry_id uuid,
        state text not null default 'active' check (state in ('active', 'void')),
        void_reason text,
        voided_at timestamptz,
        revision int not null default 1,
        created_at timestamptz not null,
        primary key (kecamatan_id, berkas_id),
        -- Also the order of the list: ids sort by time.
        unique (kecamatan_id, desa_id, berkas_id),
        foreign key (kecamatan_id, desa_id) references desa,
        foreign key (kecamatan_id, desa_id, officer_entry_id) references register_entry,
        check ((state = 'void') = (void_reason is not null and voided_at is not null))
      );
      create index berkas_of_book on berkas (kecamatan_id, desa_id, book, period) where state = 'active';
      create index berkas_of_officer on berkas (kecamatan_id, desa_id, officer_name) where state = 'active' and officer_name is not null;
      ${fence('berkas', 'desa')}

      create table berkas_version (
        kecamatan_id uuid not null,
        desa_id uuid not null,
        berkas_id uuid not null,
        version int not null check (version > 0),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        size int not null check (size > 0),
        mime text not null,
        file_name text not null,
        pages int check (pages > 0),
        note text,
        -- What the system noticed about the file, in words: its name promised another type than its content.
        remark text,
        uploaded_at timestamptz not null,
        uploaded_by uuid not null,
        uploaded_by_title text not null,
        primary key (kecamatan_id, berkas_id, version),
        -- The same content handed in again is the same version: a lost reply does no harm.
        unique (kecamatan_id, berkas_id, sha256),
        foreign key (kecamatan_id, desa_id, berkas_id) references berkas (kecamatan_id, desa_id, berkas_id)
      );
      create index berkas_version_of_content on berkas_version (kecamatan_id, sha256);
      ${fence('berkas_version', 'desa', ['select', 'insert'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table berkas_version; drop table berkas;`);
  }
}
