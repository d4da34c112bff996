create table pending_act (
  id              uuid          constraint pending_act_pk primary key,
  kind            varchar(30)   not null,
  department      varchar(16)   not null,
  subject         varchar(64)   not null,
  content         jsonb         not null,
  reasons         varchar(500),
  proposed_by     varchar(64)   not null,
  proposed_as     varchar(10)   not null
      constraint pending_act_proposed_as check (proposed_as in ('OPERATOR', 'SECURITY')),
  proposed_at     timestamptz   not null,
  expires_at      timestamptz   not null,
  stage           varchar(10)   not null
      constraint pending_act_stage check (stage in ('PROPOSED', 'CONFIRMED', 'DECLINED', 'EXPIRED')),
  decided_by      varchar(64),
  decided_at      timestamptz,
  decline_reasons varchar(1000),
  constraint pending_act_two_persons check (decided_by <> proposed_by),
  constraint pending_act_time check (expires_at > proposed_at),
  constraint pending_act_decision check (
    num_nulls(decided_by, decided_at) = case when stage in ('PROPOSED', 'EXPIRED') then 2 else 0 end
    and (decline_reasons is not null) = (stage = 'DECLINED'))
);

create unique index pending_act_waits on pending_act (subject) where stage = 'PROPOSED';
create index pending_act_newest on pending_act (proposed_at desc, id);

comment on table pending_act is
  'Acts that one administrator proposed: done when a second person confirms them in time';
comment on column pending_act.department is 'It may not exist yet';
comment on column pending_act.subject is 'What waits once at a time: a department, or an account';

grant select, insert, update (stage, decided_by, decided_at, decline_reasons) on pending_act to "${app}";
