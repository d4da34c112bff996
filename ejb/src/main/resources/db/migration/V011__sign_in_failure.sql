create table sign_in_failure (
  account       varchar(64) not null,
  address       varchar(45) not null,
  failures      int         not null,
  last_at       timestamptz not null,
  blocked_until timestamptz,
  constraint sign_in_failure_pk primary key (account, address)
);
create index sign_in_failure_last on sign_in_failure (last_at);
comment on table sign_in_failure is 'Failed sign-ins by account and source address, so that nobody can lock out another''s system';
grant select, insert, update, delete on sign_in_failure to "${app}";
