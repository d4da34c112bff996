create table deadline (
  id             uuid         constraint deadline_pk primary key,
  kind           varchar(40)  not null,
  case_id        varchar(64)  not null,
  run            int          not null,
  rule_set       varchar(20)  not null,
  limit_key      varchar(60)  not null,
  working_days   int          not null
      constraint deadline_positive check (working_days > 0),
  source         varchar(100) not null,
  evidence_tag   varchar(20)  not null,
  configured     boolean      not null,
  subject        varchar(200) not null,
  readers        text[]       not null,
  stage          varchar(10)  not null
      constraint deadline_stage check (stage in
          ('RUNNING', 'PAUSED', 'OPEN', 'MET', 'MET_LATE', 'PASSED', 'CANCELLED')),
  received_at    timestamptz  not null,
  received_on    date         not null,
  extension_days int          not null
      constraint deadline_extension check (extension_days >= 0),
  grace_days     int          not null
      constraint deadline_grace check (grace_days >= 0),
  pauses         text         not null,
  due            date,
  ledger         text         not null,
  next_at        timestamptz,
  counted_on     bigint       not null,
  events         int          not null,
  constraint deadline_run unique (kind, case_id, run),
  constraint deadline_readers check (cardinality(readers) > 0),
  constraint deadline_due check (
      (due is not null or stage not in ('RUNNING', 'PASSED', 'MET_LATE'))
      and (due is null or stage not in ('PAUSED', 'OPEN'))),
  constraint deadline_next check (
      (next_at is not null or stage <> 'RUNNING')
      and (next_at is null or stage in ('RUNNING', 'PASSED')))
);

comment on table deadline is
    'The limits of cases: where each stands, until when, and when the platform has to do something about it next.';
comment on column deadline.kind is 'which limit of the case, such as request.answer';
comment on column deadline.run is 'counts the limits of that kind that the case had, from 1; the last one holds';
comment on column deadline.working_days is 'as the limit said when it began; a change of the limit leaves it alone';
comment on column deadline.subject is 'what it is about, for notices; no personal data';
comment on column deadline.readers is
    'departments: the one that must act first, then those that are told of moves and of passing';
comment on column deadline.received_on is 'day 0';
comment on column deadline.extension_days is 'working days that were added after the due day';
comment on column deadline.grace_days is
    'working days that were added so that a change of the calendar does not end it too soon';
comment on column deadline.pauses is
    'days on which the clock stood still, first/last, separated by commas; without a last day while it does';
comment on column deadline.due is 'the last day, until 24:00 in Asia/Shanghai; null while paused or open';
comment on column deadline.ledger is
    'the days from the one after day 0 on as JSON, in stretches: [1 if counted, how many days, the note]';
comment on column deadline.next_at is
    'when the sweep has something to do: a reminder, or the passing; null for nothing';
comment on column deadline.counted_on is 'the change of the calendar that it was counted after last';
comment on column deadline.events is 'how many events it has';

create unique index deadline_one_runs
    on deadline (kind, case_id) where stage in ('RUNNING', 'PAUSED', 'OPEN');
create index deadline_next on deadline (next_at, id) where next_at is not null;
create index deadline_counted on deadline (counted_on) where stage in ('RUNNING', 'OPEN');
create index deadline_listed on deadline (coalesce(due, date 'infinity'), id)
    where stage in ('RUNNING', 'PAUSED', 'OPEN', 'PASSED');
create index deadline_read on deadline using gin (readers);

grant select, insert, update on deadline to "${app}";
