import type { MigrationInterface, QueryRunner } from 'typeorm';
import { across, fence } from './policies.js';

/** Accounts and sessions belong to no tenant and only the signin role reads them; duties tie a person to an office for a time. */
export class People1767225600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table account (
        account_id uuid primary key,
        username text not null unique,
        name text not null,
        email text,
        password_hash text not null,
        must_change_password boolean not null default false,
        disabled_at timestamptz,
        created_at timestamptz not null default now()
      );
      grant select, insert, update on account to perut_signin;

      -- One row per username (also one that does not exist, so that both answer alike) and device: failures are counted where they
      -- happen, so that nobody can lock a colleague out from elsewhere.
      create table sign_in_attempt (
        username text not null,
        device text not null,
        failures int not null,
        locked_until timestamptz,
        last_at timestamptz not null,
        primary key (username, device)
      );
      create index sign_in_attempt_age on sign_in_attempt (last_at);
      grant select, insert, update, delete on sign_in_attempt to perut_signin;

      create table session (
        session_id uuid primary key,
        account_id uuid not null references account,
        -- The duty in which the person works on this device, and works again after the next sign-in.
        duty_id uuid,
        device text not null,
        device_name text not null default '',
        created_at timestamptz not null,
        last_used_at timestamptz not null,
        expires_at timestamptz not null,
        revoked_at timestamptz,
        revoked_reason text check (revoked_reason in ('signed_out', 'revoked', 'token_reused', 'password_changed', 'account_disabled'))
      );
      create index session_of_account on session (account_id, last_used_at desc);
      grant select, insert, update on session to perut_signin;

      -- Every refresh token ever given: a used one that comes back later than the grace revokes its session.
      create table refresh_token (
        token_hash bytea primary key,
        session_id uuid not null references session,
        issued_at timestamptz not null,
        expires_at timestamptz not null,
        -- The first use; the same successor may be asked for again for a minute after it.
        used_at timestamptz
      );
      create index refresh_token_of_session on refresh_token (session_id);
      grant select, insert, update, delete on refresh_token to perut_signin;

      create table duty (
        kecamatan_id uuid not null references kecamatan,
        duty_id uuid not null,
        account_id uuid not null references account,
        desa_id uuid,
        role text not null,
        acting text check (acting in ('penjabat', 'plt', 'plh')),
        holder_name text not null,
        starts_on date not null,
        -- The last day; the day before starts_on says that it never came into force.
        ends_on date check (ends_on >= starts_on - 1),
        created_at timestamptz not null default now(),
        primary key (kecamatan_id, duty_id),
        foreign key (kecamatan_id, desa_id) references desa
      );
      create index duty_of_account on duty (account_id);
      create index duty_of_desa on duty (kecamatan_id, desa_id, role);
      ${fence('duty', 'desa')}
      ${across('duty', 'perut_signin', ['select'])}

      -- Which desa a verifier looks after (desa binaan), and from when to when.
      create table verifier_desa (
        kecamatan_id uuid not null references kecamatan,
        desa_id uuid not null,
        duty_id uuid not null,
        starts_on date not null,
        ends_on date check (ends_on >= starts_on - 1),
        primary key (kecamatan_id, desa_id, duty_id, starts_on),
        foreign key (kecamatan_id, desa_id) references desa,
        foreign key (kecamatan_id, duty_id) references duty
      );
      create index verifier_desa_of_duty on verifier_desa (kecamatan_id, duty_id);
      ${fence('verifier_desa', 'desa')}

      -- The day an instant falls on in an office's zone.
      create function office_date(at timestamptz, zone text) returns date language sql immutable as $$
        select (at at time zone case zone when 'WIB' then 'Asia/Jakarta' when 'WIT' then 'Asia/Jayapura' else 'Asia/Makassar' end)::date
      $$;

      -- Asked at the start of every act: does this duty still hold today, in the office's zone?
      create function duty_is_held(asked uuid, zone text) returns boolean language sql stable as $$
        select exists (
          select from duty
          where kecamatan_id = nullif(current_setting('app.kecamatan', true), '')::uuid and duty_id = asked
            and office_date(now(), zone) between starts_on and coalesce(ends_on, 'infinity')
        )
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function duty_is_held; drop function office_date; drop table verifier_desa; drop table duty;
      drop table refresh_token; drop table session; drop table sign_in_attempt; drop table account;
    `);
  }
}
