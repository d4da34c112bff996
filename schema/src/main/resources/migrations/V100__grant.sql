create table access_grant (
  id                uuid         constraint access_grant_pk primary key,
  request_id        uuid         not null constraint access_grant_request unique,
  entry_code        varchar(64)  not null,
  entry_version     int          not null,
  provider          varchar(40)  not null,
  consumer          varchar(40)  not null,
  items             text[]       not null,
  statute           varchar(200) not null,
  article           varchar(50)  not null,
  duty              varchar(500) not null,
  purpose           varchar(200) not null,
  mode              varchar(20)  not null
      constraint access_grant_mode check (mode in ('SERVICE', 'BATCH', 'FILE')),
  valid_from        date         not null,
  valid_until       date         not null,
  granted_at        timestamptz  not null,
  stage             varchar(20)  not null,
  suspended_by      varchar(20)
      constraint access_grant_suspended_by check (suspended_by in ('PROVIDER', 'AUTHORITY')),
  suspended_for     uuid,
  suspension_reason varchar(2000),
  ending            boolean      not null default false,
  settlement_terms  varchar(1000),
  settled_by        varchar(64),
  settled_at        timestamptz,
  end_reason        varchar(2000),
  taken_over_from   varchar(16),
  confirm_until     date,
  confirmed_by      varchar(64),
  confirmed_at      timestamptz,
  constraint access_grant_period check (valid_from <= valid_until),
  constraint access_grant_two_departments check (provider <> consumer),
  constraint access_grant_suspension check (
      (stage = 'SUSPENDED') = (suspended_by is not null)
      and (stage = 'SUSPENDED') = (suspension_reason is not null)),
  constraint access_grant_stage check (stage in ('ACTIVE', 'SUSPENDED', 'ENDED')),
  constraint access_grant_settlement check
      (num_nulls(settlement_terms, settled_by, settled_at) in (0, 3)),
  constraint access_grant_settled_for_withdrawal check (settled_at is null or ending),
  constraint access_grant_transition check (
      (confirm_until is null or taken_over_from is not null)
      and num_nulls(confirmed_by, confirmed_at) in (0, 2)
      and (confirmed_at is null or confirm_until is not null))
);

create index access_grant_consumer on access_grant (consumer, granted_at desc, id desc);
create index access_grant_provider on access_grant (provider, granted_at desc, id desc);
create index access_grant_entry on access_grant (entry_code) where stage <> 'ENDED';
create index access_grant_unconfirmed on access_grant (confirm_until)
  where taken_over_from is not null and confirmed_at is null and stage <> 'ENDED';

comment on table access_grant is 'The access right: who may have which items, why, how and until when, by which decision.';
comment on column access_grant.items is 'the names of the granted items';
comment on column access_grant.valid_until is 'the last day of use';
comment on column access_grant.suspended_by is
  'in whose part it was suspended: the provider does not restore what the authority suspended';
comment on column access_grant.suspended_for is 'the id of the violation for which it is suspended';
comment on column access_grant.ending is 'whether its entry is to leave the catalogue or left it';
comment on column access_grant.settlement_terms is 'on what terms its consumer agreed that it ends with the entry';
comment on column access_grant.end_reason is
  'why it ended; null where its entry left the catalogue';
comment on column access_grant.taken_over_from is 'the merged department that had it';
comment on column access_grant.confirm_until is
  'the last day of the transition, in which the head of the successor confirms it';

grant select, insert, update on access_grant to "${app}";
