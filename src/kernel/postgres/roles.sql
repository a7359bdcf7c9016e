-- The roles of PERUT, run by a superuser; running it again changes nothing. Passwords are set by whoever runs it.
--   perut_owner   owns the database and its tables, runs the migrations, serves nobody
--   perut_app     serves requests: owns nothing, bypasses nothing, inherits nothing
--   perut_signin  accounts, sessions, duties; entered by `set local role`
--   perut_worker  the outbox across tenants; entered by `set local role`
do $$
declare
  wanted record;
begin
  -- A NOINHERIT member must be so before it is granted anything: from PostgreSQL 16 on the grant remembers.
  for wanted in
    select * from (values
      ('perut_owner', 'login createrole'),
      ('perut_app', 'login noinherit'),
      ('perut_signin', 'nologin'),
      ('perut_worker', 'nologin')
    ) as roles (name, rights)
  loop
    if not exists (select from pg_roles where rolname = wanted.name) then
      execute format('create role %I', wanted.name);
    end if;
    execute format('alter role %I nosuperuser nobypassrls nocreatedb %s', wanted.name, wanted.rights);
  end loop;
end
$$;
grant perut_signin, perut_worker to perut_app;
alter role perut_app set timezone = 'UTC';
alter role perut_owner set timezone = 'UTC';
