create table system_secret (
  id           uuid        not null constraint system_secret_pk primary key,
  account      varchar(64) not null constraint system_secret_of references account (name),
  hash         char(64)    not null,
  issued_at    timestamptz not null,
  expires_at   timestamptz,
  revoked_at   timestamptz,
  last_used_at timestamptz,
  constraint system_secret_hash check (hash ~ '^[0-9a-f]{64}$'),
  constraint system_secret_life check (expires_at >= issued_at and revoked_at >= issued_at)
);
create index system_secret_of_account on system_secret (account, issued_at);

comment on table system_secret is 'Secrets of systems: several may be in force at once, so that one can follow another without a pause';
comment on column system_secret.hash is 'SHA-256 in hexadecimal of a generated secret of 256 bits';
comment on column system_secret.expires_at is 'Set when a newer one was issued: the end of the overlap';
comment on column system_secret.last_used_at is 'To the hour: written once an hour at most';
grant select, insert, update on system_secret to "${app}";

insert into system_secret (id, account, hash, issued_at)
  select gen_random_uuid(), name, substr(credential, 9), coalesce(credential_at, created_at)
  from account where kind = 'SYSTEM' and credential like 'SHA-256:%';
update account set credential = null where kind = 'SYSTEM';
alter table account
  add constraint account_password_of_person check (kind <> 'SYSTEM' or credential is null);
comment on column account.credential is 'Salted, iterated hash of a person''s password; a system has secrets and certificates instead';
