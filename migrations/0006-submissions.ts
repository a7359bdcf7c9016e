import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './policies.js';

const period = `text not null check (period ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')`;

/** What a desa hands in for a month and a bidang, and every revision of it as it was frozen. */
export class Submissions1767225600006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table submission (
        kecamatan_id uuid not null,
        desa_id uuid not null,
        submission_id uuid not null,
        period ${period},
        bidang text not null check (bidang in ('umum', 'penduduk', 'keuangan', 'pembangunan')),
        -- early: B.3 alone, ahead of the rest of its bidang (the law asks for it on the last day of the month).
        part text not null default 'whole' check (part in ('whole', 'early')),
        state text not null default 'draft' check (state in ('draft', 'internal_review', 'checked', 'endorsed', 'submitted', 'under_review',
          'revision_requested', 'verified', 'approved', 'archived', 'rejected', 'withdrawn')),
        revision int not null default 1,
        due_on date not null,
        late boolean not null default false,
        receipt_number text,
        submitted_at timestamptz,
        -- Who did what in this revision: the maker is never the checker.
        sent_duty uuid, sent_by text,
        checked_duty uuid, checked_by text, checked_at timestamptz,
        endorsed_duty uuid, endorsed_by text, endorsed_at timestamptz,
        claimed_duty uuid, claimed_by text, claimed_at timestamptz,
        verified_duty uuid, verified_account uuid, verified_by text, verified_at timestamptz,
        approved_duty uuid, approved_by text, approved_at timestamptz,
        -- Why it was returned, withdrawn, rejected or reopened, last.
        reason text,
        revision_due_on date,
        classification_code text,
        retention text,
        archived_at timestamptz,
        -- Counts every change: two people never decide on the same state.
        version int not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        primary key (kecamatan_id, desa_id, submission_id),
        unique (kecamatan_id, desa_id, period, bidang, part),
        unique (kecamatan_id, receipt_number),
        foreign key (kecamatan_id, desa_id) references desa
      );
      create index submission_in_order on submission (kecamatan_id, state, due_on, submission_id);
      ${fence('submission', 'desa')}

      -- The last receipt number given in a year.
      create table submission_receipt (
        kecamatan_id uuid not null references kecamatan,
        year int not null,
        last int not null check (last > 0),
        primary key (kecamatan_id, year)
      );
      ${fence('submission_receipt', 'everyone')}

      create table submission_book (
        kecamatan_id uuid not null,
        desa_id uuid not null,
        submission_id uuid not null,
        book text not null,
        mode text not null check (mode in ('isian', 'berkas')),
        verdict text not null default 'belum_diperiksa' check (verdict in ('belum_diperiksa', 'diterima', 'perlu_perbaikan', 'nihil')),
        note text not null default '',
        -- Accepted books of a returned submission stay locked; this is the revision in which the book was accepted.
        accepted_revision int,
        primary key (kecamatan_id, desa_id, submission_id, book),
        foreign key (kecamatan_id, desa_id, submission_id) references submission
      );
      ${fence('submission_book', 'desa', ['select', 'insert', 'update', 'delete'])}

      -- A revision as it was endorsed: which books, how many rows, which balances, under one content hash.
      create table submission_revision (
        kecamatan_id uuid not null,
        desa_id uuid not null,
        submission_id uuid not null,
        revision int not null,
        content_hash bytea not null,
        -- [{book, title, mode, nihil, rows, opening, closing, digest, berkasId, pages}]
        books jsonb not null,
        frozen_at timestamptz not null default now(),
        way text check (way in ('system', 'sheet')),
        signed_on date,
        -- [{role, label, name, title}]
        signers jsonb not null default '[]',
        sheet_code text not null,
        sheet_berkas_id uuid,
        -- How the photographed sheet was matched: qr, typed.
        sheet_match text check (sheet_match in ('qr', 'typed')),
        sheet_confirmed_by text,
        -- How it was handed in: a revision keeps its own receipt.
        receipt_number text,
        submitted_at timestamptz,
        submitted_by text,
        late boolean,
        primary key (kecamatan_id, desa_id, submission_id, revision),
        unique (kecamatan_id, receipt_number),
        foreign key (kecamatan_id, desa_id, submission_id) references submission
      );
      ${fence('submission_revision', 'desa', ['select', 'insert', 'update', 'delete'])}

      -- The rows of a frozen revision. The content hash covers their salted digests, so that a row can be erased by law and the rest still verifies.
      create table submission_row (
        kecamatan_id uuid not null,
        desa_id uuid not null,
        submission_id uuid not null,
        revision int not null,
        book text not null,
        entry_id uuid not null,
        ordinal int not null,
        edition text not null,
        sheet text not null,
        nomor_urut int,
        entry_revision int not null,
        state text not null,
        salt bytea,
        digest bytea not null,
        "values" jsonb,
        primary key (kecamatan_id, desa_id, submission_id, revision, book, entry_id),
        foreign key (kecamatan_id, desa_id, submission_id, revision) references submission_revision on delete cascade
      );
      ${fence('submission_row', 'desa', ['select', 'insert', 'delete'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table submission_row; drop table submission_revision; drop table submission_book; drop table submission_receipt; drop table submission;`);
  }
}
