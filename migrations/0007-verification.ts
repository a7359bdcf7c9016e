import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './policies.js';

/** What the kecamatan's verifier answered, the score that follows from it, and who approved what in one act. */
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
        -- Version of the checks the machine answered with.
        rule_version text not null,
        opened_at timestamptz not null,
        opened_by text not null,
        concluded_at timestamptz,
        concluded_by text,
        conclusion text check (conclusion in ('verified', 'revision_requested', 'rejected')),
        primary key (kecamatan_id, desa_id, review_id),
        unique (kecamatan_id, desa_id, submission_id, revision),
        foreign key (kecamatan_id, desa_id, submission_id) references submission,
        check ((conclusion is null) = (concluded_at is null))
      );
      ${fence('review', 'desa')}

      create table review_answer (
        kecamatan_id uuid not null,
        desa_id uuid not null,
        review_id uuid not null,
        item text not null,
        -- What the machine found, before anybody answered, and where it saw it; never changed afterwards.
        machine text check (machine in ('sesuai', 'tidak_sesuai', 'tidak_diperiksa_mesin')),
        evidence jsonb not null default '[]',
        -- The machine's answer until the verifier gives his own; answered_by says which.
        answer text check (answer in ('sesuai', 'tidak_sesuai', 'tidak_berlaku')),
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

      -- What was said of each book in this review. The submission holds only the last word; the next review asks what became of this one.
      create table review_book (
        kecamatan_id uuid not null,
        desa_id uuid not null,
        review_id uuid not null,
        book text not null,
        verdict text not null check (verdict in ('diterima', 'perlu_perbaikan', 'nihil')),
        note text not null default '',
        link jsonb,
        judged_by text not null,
        judged_at timestamptz not null,
        primary key (kecamatan_id, desa_id, review_id, book),
        foreign key (kecamatan_id, desa_id, review_id) references review
      );
      ${fence('review_book', 'desa')}

      -- Reproducible from the answers: the weights and versions it was reckoned with stand beside it.
      create table review_score (
        kecamatan_id uuid not null,
        desa_id uuid not null,
        review_id uuid not null,
        score_id uuid not null,
        instrument_version text not null,
        total numeric(5, 2) not null check (total between 0 and 100),
        -- [{heading, title, weight, share, score, points, items: [{code, answer, value}]}]
        parts jsonb not null,
        -- The score that counts is that of the first review; later ones stand beside it.
        counts boolean not null,
        scored_at timestamptz not null,
        primary key (kecamatan_id, desa_id, review_id, score_id),
        foreign key (kecamatan_id, desa_id, review_id) references review
      );
      ${fence('review_score', 'desa', ['select', 'insert'])}

      -- Several submissions approved in one act have one row in the trail; this is each desa's own line of it.
      create table submission_approval (
        kecamatan_id uuid not null,
        desa_id uuid not null,
        submission_id uuid not null,
        approval_id uuid not null,
        revision int not null,
        approved_at timestamptz not null,
        approved_by text not null,
        primary key (kecamatan_id, desa_id, submission_id, approval_id),
        foreign key (kecamatan_id, desa_id, submission_id) references submission
      );
      ${fence('submission_approval', 'desa', ['select', 'insert'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table submission_approval; drop table review_score; drop table review_book; drop table review_answer; drop table review;`);
  }
}
