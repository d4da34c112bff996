create table account (
  name               varchar(64)  not null constraint account_pk primary key,
  department         varchar(16)  not null,
  display_name       varchar(64)  not null,
  kind               varchar(10)  not null constraint account_kind check (kind in ('STAFF', 'HEAD', 'SYSTEM')),
  roles              varchar(100) not null,
  credential         varchar(300),
  credential_version int          not null,
  credential_at      timestamptz,
  locked             boolean      not null,
  locked_by_operator boolean      not null default false,
  created_at         timestamptz  not null,
  version            int          not null
);
create index account_department on account (department, name);
comment on column account.credential is 'Salted, iterated hash of a password, or SHA-256 of a generated secret; null until one is set';
comment on column account.credential_version is 'Counts every change of the credential; what a node remembers of an earlier one is void';
grant select, insert, update on account to "${app}";
