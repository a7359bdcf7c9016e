import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './policies.js';

/** What the kecamatan's verifier answered, and the score that follows from it. */
export class Verification1767225600007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One review of one revision; a submission sent back by the approver goes on in the same review.
      create table review (
        kecamatan_id uuid not null,
        desa_id uuid not null,
        submission_id uuid not null,
        revision int not null,
        review_id uuid not null,
        checklist_version text not null,
        opened_at timestamptz not null default now(),
        opened_by text not null,
        concluded_at timestamptz,
        conclusion text check (conclusion in ('verified', 'revision_requested', 'rejected')),
        primary key (kecamatan_id, desa_id, review_id),
        unique (kecamatan_id, desa_id, submission_id, revision),
        foreign key (kecamatan_id, desa_id, submission_id) references submission
      );
      ${fence('review', 'desa')}

      create table review_answer (
        kecamatan_id uuid not null,
        desa_id uuid not null,
        review_id uuid not null,
        item text not null,
        -- What the machine found, before anybody answered, and where it saw it.
        machine text check (machine in ('sesuai', 'tidak_sesuai', 'tidak_diperiksa_mesin')),
        evidence jsonb not null default '[]',
        answer text check (answer in ('sesuai', 'tidak_sesuai', 'tidak_berlaku')),
        -- The verifier took the machine's answer or gave his own.
        answered_by text,
        answered_at timestamptz,
        note text not null default '',
        reason_code text,
        -- {book, entryId} or {berkasId, page}
        link jsonb,
        primary key (kecamatan_id, desa_id, review_id, item),
        foreign key (kecamatan_id, desa_id, review_id) references review
      );
      ${fence('review_answer', 'desa')}

      -- Reproducible from the answers: the weights and versions it was reckoned with stand beside it.
      create table review_score (
        kecamatan_id uuid not null,
        desa_id uuid not null,
        review_id uuid not null,
        instrument_version text not null,
        total numeric(5, 2) not null check (total between 0 and 100),
        -- [{heading, weight, score, answered}]
        parts jsonb not null,
        -- The score that counts is that of the first review of revision 1; later ones stand beside it.
        counts boolean not null,
        scored_at timestamptz not null default now(),
        primary key (kecamatan_id, desa_id, review_id, scored_at),
        foreign key (kecamatan_id, desa_id, review_id) references review
      );
      ${fence('review_score', 'desa', ['select', 'insert'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table review_score; drop table review_answer; drop table review;`);
  }
}
