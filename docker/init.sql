-- Run once by the postgres image on an empty volume, as its superuser. The roles are those of every PERUT, see roles.sql.
\getenv owner_password PERUT_OWNER_PASSWORD
\getenv app_password PERUT_APP_PASSWORD
\ir roles/roles.sql
alter role perut_owner password :'owner_password';
alter role perut_app password :'app_password';
create database perut owner perut_owner;
