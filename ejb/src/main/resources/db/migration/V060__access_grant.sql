create table access_grant (
  id                uuid          constraint access_grant_pk primary key,
  request_id        uuid          not null constraint access_grant_request unique,
  entry_code        varchar(64)   not null,
  entry_version     int           not null,
  provider          varchar(40)   not null,
  consumer          varchar(40)   not null,
  items             text          not null,
  statute           varchar(200)  not null,
  article           varchar(50)   not null,
  duty              varchar(500)  not null,
  purpose           varchar(200)  not null,
  mode              varchar(20)   not null
      constraint access_grant_mode check (mode in ('SERVICE', 'BATCH', 'FILE')),
  valid_from        date          not null,
  valid_until       date          not null,
  stage             varchar(20)   not null
      constraint access_grant_stage check (stage in ('ACTIVE', 'SUSPENDED')),
  suspended_by      varchar(20)
      constraint access_grant_suspended_by check (suspended_by in ('PROVIDER', 'AUTHORITY')),
  suspension_reason varchar(1000),
  granted_at        timestamptz   not null,
  version           int           not null,
  constraint access_grant_period check (valid_from <= valid_until),
  constraint access_grant_two_departments check (provider <> consumer),
  constraint access_grant_suspension check (
      (stage = 'SUSPENDED') = (suspended_by is not null)
      and (stage = 'SUSPENDED') = (suspension_reason is not null))
);

comment on table access_grant is
    'The access right: who may have which items, why, how and until when, by which decision.';
comment on column access_grant.items is 'the names of the granted items, separated by commas';
comment on column access_grant.valid_until is 'the last day of use';
comment on column access_grant.suspended_by is
    'in whose part it was suspended: the provider does not restore what the authority suspended';

create index access_grant_consumer on access_grant (consumer, granted_at desc, id desc);
create index access_grant_provider on access_grant (provider, granted_at desc, id desc);

grant select, insert, update on access_grant to "${app}";
