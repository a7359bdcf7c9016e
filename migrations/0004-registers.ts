import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './policies.js';

/** A month, YYYY-MM, as a domain would say it; text, so that it reads the same everywhere and sorts by itself. */
const period = `text not null check (period ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')`;

/** The register engine: rows of books, their history, their months, their opening state, and what the checks said. */
export class Registers1767225600004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- How a desa keeps a book, from a month on: as rows, as a file, or not at all; in which edition; signed by whom.
      create table book_setting (
        kecamatan_id uuid not null,
        desa_id uuid not null,
        book text not null,
        since text not null check (since ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        mode text not null check (mode in ('isian', 'berkas', 'mati')),
        edition text not null,
        signers jsonb,
        primary key (kecamatan_id, desa_id, book, since),
        foreign key (kecamatan_id, desa_id) references desa
      );
      ${fence('book_setting', 'desa')}

      -- One month of one book. No row: nobody has touched it yet.
      create table book_period (
        kecamatan_id uuid not null,
        desa_id uuid not null,
        book text not null,
        period ${period},
        state text not null default 'open' check (state in ('open', 'closed')),
        -- A locked month belongs to a submission on its way: reopening goes through the submission.
        locked boolean not null default false,
        nihil boolean not null default false,
        revision int not null default 0,
        row_count int not null default 0,
        digest bytea,
        close_values jsonb not null default '{}',
        balances jsonb not null default '{}',
        closed_at timestamptz,
        closed_by text,
        closed_duty uuid,
        confirmed_at timestamptz,
        reopen_reason text,
        -- Mode berkas: the file that is the book of this month.
        berkas_id uuid,
        page_count int,
        primary key (kecamatan_id, desa_id, book, period),
        foreign key (kecamatan_id, desa_id) references desa
      );
      ${fence('book_period', 'desa')}

      create table register_entry (
        kecamatan_id uuid not null,
        desa_id uuid not null,
        entry_id uuid not null,
        book text not null,
        edition text not null,
        sheet text not null default '',
        period ${period},
        period_date date not null,
        -- The month whose delivery carries this row as it now stands: its own, or that of its last change (a resident of a running book moves away years later).
        changed_period ${period},
        -- Given at the close and never again; null while provisional.
        nomor_urut int check (nomor_urut > 0),
        position int not null generated always as (coalesce(nomor_urut, 2147483647)) stored,
        revision int not null default 1,
        state text not null default 'active' check (state in ('active', 'void')),
        -- What people typed, or a file brought; a computed column among them was given and is only compared.
        "values" jsonb not null,
        -- What the system reckoned: sums of the row at once, running balances at the close.
        computed jsonb not null default '{}',
        findings jsonb not null default '[]',
        -- sha256(salt || canonical of both): a row can be erased by law and the rest of a frozen revision still verifies.
        salt bytea not null,
        digest bytea not null,
        search_name text not null default '',
        nik_hash bytea,
        kk_hash bytea,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        updated_by text not null,
        updated_duty uuid,
        primary key (kecamatan_id, desa_id, entry_id),
        foreign key (kecamatan_id, desa_id) references desa
      );
      -- The order of the book; keyset pages walk it.
      create index register_entry_in_order on register_entry (kecamatan_id, desa_id, book, period, position, period_date, entry_id);
      create index register_entry_changed on register_entry (kecamatan_id, desa_id, book, changed_period);
      create index register_entry_by_nik on register_entry (kecamatan_id, desa_id, nik_hash) where nik_hash is not null;
      create index register_entry_by_kk on register_entry (kecamatan_id, desa_id, kk_hash) where kk_hash is not null;
      ${fence('register_entry', 'desa', ['select', 'insert', 'update', 'delete'])}

      -- What a row was before a correction or a voiding; written once, never changed.
      create table register_entry_history (
        kecamatan_id uuid not null,
        desa_id uuid not null,
        entry_id uuid not null,
        revision int not null,
        nomor_urut int,
        state text not null,
        "values" jsonb not null,
        digest bytea not null,
        act text not null check (act in ('correct', 'void')),
        reason text not null default '',
        replaced_at timestamptz not null default now(),
        replaced_by text not null,
        primary key (kecamatan_id, desa_id, entry_id, revision),
        foreign key (kecamatan_id, desa_id, entry_id) references register_entry
      );
      ${fence('register_entry_history', 'desa', ['select', 'insert'])}

      -- What a desa starts with: balances per sheet, residents per dusun (sheet = dusun).
      create table book_opening (
        kecamatan_id uuid not null,
        desa_id uuid not null,
        book text not null,
        sheet text not null default '',
        period ${period},
        "values" jsonb not null,
        set_at timestamptz not null default now(),
        set_by text not null,
        primary key (kecamatan_id, desa_id, book, sheet),
        foreign key (kecamatan_id, desa_id) references desa
      );
      ${fence('book_opening', 'desa', ['select', 'insert', 'update', 'delete'])}

      -- What the checks of a book said at a stage, with the version of the rules.
      create table book_check (
        kecamatan_id uuid not null,
        desa_id uuid not null,
        book text not null,
        period ${period},
        stage text not null check (stage in ('close', 'submit', 'verify')),
        checked_at timestamptz not null,
        rule_version text not null,
        ran jsonb not null,
        not_run jsonb not null,
        findings jsonb not null,
        primary key (kecamatan_id, desa_id, book, period, stage),
        foreign key (kecamatan_id, desa_id) references desa
      );
      ${fence('book_check', 'desa')}

      -- A kecamatan may soften a check that the catalogue marks as overridable.
      create table check_softening (
        kecamatan_id uuid not null references kecamatan,
        check_id text not null,
        severity text not null check (severity in ('error', 'warn', 'info')),
        blocks text not null check (blocks in ('never', 'close', 'submit')),
        reason text not null,
        softened_at timestamptz not null default now(),
        softened_by text not null,
        primary key (kecamatan_id, check_id)
      );
      ${fence('check_softening', 'everyone', ['select', 'insert', 'update', 'delete'])}

      -- A file read but not yet taken in; kept for a day.
      create table import_preview (
        kecamatan_id uuid not null,
        desa_id uuid not null,
        preview_id uuid not null,
        book text not null,
        period ${period},
        file_name text not null,
        state text not null default 'reading' check (state in ('reading', 'ready', 'refused', 'committed')),
        progress int not null default 0,
        mapping jsonb,
        summary jsonb,
        rows jsonb not null default '[]',
        -- State of the book when it was compared; a commit against another state is stale.
        base text not null default '',
        -- The uploaded file, in the blob store.
        source_sha256 text not null,
        created_at timestamptz not null default now(),
        created_by text not null,
        expires_at timestamptz not null,
        primary key (kecamatan_id, desa_id, preview_id),
        foreign key (kecamatan_id, desa_id) references desa
      );
      create index import_preview_expiring on import_preview (expires_at);
      ${fence('import_preview', 'desa', ['select', 'insert', 'update', 'delete'])}

      -- Which heading of the desa's own file means which column; kept and offered again.
      create table import_mapping (
        kecamatan_id uuid not null,
        desa_id uuid not null,
        book text not null,
        fingerprint text not null,
        mapping jsonb not null,
        used_at timestamptz not null default now(),
        primary key (kecamatan_id, desa_id, book, fingerprint),
        foreign key (kecamatan_id, desa_id) references desa
      );
      ${fence('import_mapping', 'desa', ['select', 'insert', 'update', 'delete'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table import_mapping; drop table import_preview; drop table check_softening; drop table book_check; drop table book_opening;
      drop table register_entry_history; drop table register_entry; drop table book_period; drop table book_setting;
    `);
  }
}
