create table sharing_grant (
  id                uuid         constraint sharing_grant_pk primary key,
  request_id        uuid         not null constraint sharing_grant_request unique,
  entry_code        varchar(64)  not null,
  entry_version     int          not null,
  provider          varchar(40)  not null,
  requester          varchar(40)  not null,
  items             text[]       not null,
  statute           varchar(200) not null,
  article           varchar(50)  not null,
  duty              varchar(500) not null,
  purpose           varchar(200) not null,
  mode              varchar(20)  not null
      constraint sharing_grant_mode check (mode in ('SERVICE', 'BATCH', 'FILE')),
  valid_from        date         not null,
  valid_until       date         not null,
  granted_at        timestamptz  not null,
  stage             varchar(20)  not null,
  suspended_by      varchar(20)
      constraint sharing_grant_suspended_by check (suspended_by in ('PROVIDER', 'AUTHORITY')),
  suspending_violation     uuid,
  suspension_reasons varchar(2000),
  withdrawal_announced            boolean      not null default false,
  end_terms  varchar(1000),
  end_approved_by        varchar(64),
  end_approved_at        timestamptz,
  end_reasons        varchar(2000),
  previous_requester   varchar(16),
  confirmation_due_on     date,
  confirmed_by      varchar(64),
  confirmed_at      timestamptz,
  constraint sharing_grant_period check (valid_from <= valid_until),
  constraint sharing_grant_two_departments check (provider <> requester),
  constraint sharing_grant_suspension check (
      (stage = 'SUSPENDED') = (suspended_by is not null)
      and (stage = 'SUSPENDED') = (suspension_reasons is not null)),
  constraint sharing_grant_stage check (stage in ('ACTIVE', 'SUSPENDED', 'ENDED')),
  constraint sharing_grant_end_approval check
      (num_nulls(end_terms, end_approved_by, end_approved_at) in (0, 3)),
  constraint sharing_grant_end_approved_in_withdrawal check (end_approved_at is null or withdrawal_announced),
  constraint sharing_grant_transition check (
      (confirmation_due_on is null or previous_requester is not null)
      and num_nulls(confirmed_by, confirmed_at) in (0, 2)
      and (confirmed_at is null or confirmation_due_on is not null))
);

create index sharing_grant_requester on sharing_grant (requester, granted_at desc, id desc);
create index sharing_grant_provider on sharing_grant (provider, granted_at desc, id desc);
create index sharing_grant_entry on sharing_grant (entry_code) where stage <> 'ENDED';
create index sharing_grant_unconfirmed on sharing_grant (confirmation_due_on)
  where previous_requester is not null and confirmed_at is null and stage <> 'ENDED';

comment on table sharing_grant is 'The grant: which items a department may use, for what, how and until when, and by which decision.';
comment on column sharing_grant.items is 'the names of the granted items';
comment on column sharing_grant.valid_until is 'the last day of use';
comment on column sharing_grant.suspended_by is
  'in whose part it was suspended: the provider does not restore what the authority suspended';
comment on column sharing_grant.suspending_violation is 'the id of the violation for which it is suspended';
comment on column sharing_grant.withdrawal_announced is 'whether its entry is to leave the catalogue or left it';
comment on column sharing_grant.end_terms is 'on what terms its requester agreed that it ends with the entry';
comment on column sharing_grant.end_reasons is
  'why it ended; null where its entry left the catalogue';
comment on column sharing_grant.previous_requester is 'the merged department that had it';
comment on column sharing_grant.confirmation_due_on is
  'the last day of the transition, in which the head of the successor confirms it';

grant select, insert, update on sharing_grant to "${app}";
