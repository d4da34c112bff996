create table deadline_passing (
  deadline   uuid        constraint deadline_passing_pk primary key
      constraint deadline_passing_of references deadline (id),
  kind       varchar(40) not null,
  case_id    varchar(64) not null,
  run        int         not null,
  due        date        not null,
  try_at     timestamptz,
  failures   int         not null,
  reference  uuid
);

comment on table deadline_passing is
    'Limits that passed, and whether what follows was done: apart from the limit, so that whoever does it holds no limit while the case is changed.';
comment on column deadline_passing.try_at is 'when it is to be done; null once it was';
comment on column deadline_passing.failures is 'how often it failed since it last went well';
comment on column deadline_passing.reference is 'where the log tells of the last failure';

create index deadline_passing_try on deadline_passing (try_at, deadline) where try_at is not null;

grant select, insert on deadline_passing to "${app}";
grant update (try_at, failures, reference) on deadline_passing to "${app}";
