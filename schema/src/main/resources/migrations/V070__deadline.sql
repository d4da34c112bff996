create table deadline (
  id               uuid         constraint deadline_pk primary key,
  kind             varchar(40)  not null,
  case_id          varchar(64)  not null,
  run              int          not null,
  rule_set         varchar(20)  not null,
  limit_key        varchar(60)  not null,
  working_days     int          not null constraint deadline_positive check (working_days > 0),
  source           varchar(100) not null,
  evidence_tag     varchar(20)  not null,
  configured       boolean      not null,
  article          varchar(100),
  article_days     int,
  chinese_subject  varchar(250) not null,
  english_subject  varchar(250) not null,
  readers          text[]       not null,
  stage            varchar(10)  not null
      constraint deadline_stage check (stage in ('RUNNING', 'PAUSED', 'OPEN', 'MET', 'MET_LATE', 'EXPIRED',
          'CANCELLED')),
  received_at      timestamptz  not null,
  received_on      date         not null,
  extension_days   int          not null constraint deadline_extension check (extension_days >= 0),
  grace_days       int          not null constraint deadline_grace check (grace_days >= 0),
  pauses           text         not null,
  due              date,
  ledger           text         not null,
  next_at          timestamptz,
  calendar_version bigint       not null,
  events           int          not null,
  constraint deadline_run unique (kind, case_id, run),
  constraint deadline_article check (
      (article is null) = (article_days is null)
      and (article is not null or configured)
      and (article is null or working_days <= article_days)),
  constraint deadline_readers check (cardinality(readers) > 0),
  constraint deadline_due check (
      (due is not null or stage not in ('RUNNING', 'EXPIRED', 'MET_LATE'))
      and (due is null or stage not in ('PAUSED', 'OPEN'))),
  constraint deadline_next check (
      (next_at is not null or stage <> 'RUNNING')
      and (next_at is null or stage in ('RUNNING', 'EXPIRED')))
);

create unique index deadline_one_runs
  on deadline (kind, case_id) where stage in ('RUNNING', 'PAUSED', 'OPEN');
create index deadline_next on deadline (next_at, id) where next_at is not null;
create index deadline_counted on deadline (calendar_version) where stage in ('RUNNING', 'OPEN');
create index deadline_listed
  on deadline (coalesce(due, date 'infinity'), id) where stage in ('RUNNING', 'PAUSED', 'OPEN', 'EXPIRED');
create index deadline_read on deadline using gin (readers);
create index deadline_responsible on deadline ((readers[1]));

comment on table deadline is
  'The deadlines of cases: the stage and due date of each, and when the platform must handle it next.';
comment on column deadline.kind is 'which deadline of the case, such as request.answer';
comment on column deadline.run is 'counts the deadlines of that kind in the case, from 1; the last one holds';
comment on column deadline.working_days is 'as the limit was when the deadline began; a later change of the limit does not change it';
comment on column deadline.article is
  'the article that was read and sets article_days; null for none. Only beyond its days is an expiry a violation';
comment on column deadline.chinese_subject is 'what it is about, for notices; no personal data';
comment on column deadline.english_subject is 'the same in English';
comment on column deadline.readers is
  'departments: first the one that must act, then those that are notified when the due date moves and when the deadline expires';
comment on column deadline.received_on is 'day 0';
comment on column deadline.extension_days is 'working days that were added after the due date';
comment on column deadline.grace_days is 'working days that were added so that a change of the calendar does not end it too soon';
comment on column deadline.pauses is
  'days on which the clock stood still, first/last, separated by commas; without a last day while it does';
comment on column deadline.due is 'the last day, until 24:00 in Asia/Shanghai; null while paused or open';
comment on column deadline.ledger is
  'the days from the one after day 0 on as JSON, in stretches: [1 if counted, how many days, the note]';
comment on column deadline.next_at is 'when the sweep has something to do: a reminder, or the expiry; null for nothing';
comment on column deadline.calendar_version is 'the change of the calendar that it was counted after last';
comment on column deadline.events is 'how many events it has';

grant select, insert, update on deadline to "${app}";

create table deadline_event (
  deadline     uuid        not null,
  position     int         not null,
  kind         varchar(10) not null
      constraint deadline_event_kind check (kind in ('STARTED', 'PAUSED', 'RESUMED', 'RESTARTED', 'EXTENDED',
          'MOVED', 'EXPIRED', 'MET', 'MET_LATE', 'CANCELLED')),
  at           timestamptz not null,
  by           varchar(64) not null,
  reason       varchar(1000),
  source       varchar(100),
  working_days int,
  due          date,
  constraint deadline_event_pk primary key (deadline, position),
  constraint deadline_event_of foreign key (deadline) references deadline (id)
);

comment on table deadline_event is 'What happened to a deadline, in order; rows are only added.';
comment on column deadline_event.by is 'the account; platform where nobody acted';
comment on column deadline_event.source is 'the article, or configured';
comment on column deadline_event.working_days is 'how many the event gave';
comment on column deadline_event.due is 'the due date after it; null while there is none';

grant select, insert on deadline_event to "${app}";

create table deadline_calendar (
  number     bigint      constraint deadline_calendar_pk primary key,
  year       int         not null,
  changed_at timestamptz not null
);

comment on table deadline_calendar is
  'Changes of the calendar of working days, in the order in which they took effect: a deadline that was counted before the latest one is counted anew.';
comment on column deadline_calendar.year is 'the year whose notice was entered or replaced';

grant select, insert on deadline_calendar to "${app}";

create table expired_deadline (
  deadline  uuid
      constraint expired_deadline_pk primary key
      constraint expired_deadline_of references deadline (id),
  kind      varchar(40) not null,
  case_id   varchar(64) not null,
  run       int         not null,
  due       date        not null,
  try_at    timestamptz,
  failures  int         not null,
  reference uuid,
  awaits_article boolean not null default false
);

create index expired_deadline_try on expired_deadline (try_at, deadline) where try_at is not null;

comment on table expired_deadline is
  'Expired deadlines, and whether their consequences were carried out: in a table of their own, so that no deadline is locked while a case is changed.';
comment on column expired_deadline.try_at is 'when it is to be done; null once it was';
comment on column expired_deadline.awaits_article is
  'whether the consequences were carried out, and the last day by the article is still to come';
comment on column expired_deadline.failures is 'how often it failed since it last went well';
comment on column expired_deadline.reference is 'where the log tells of the last failure';

grant select, insert, update (try_at, failures, reference, awaits_article) on expired_deadline to "${app}";

create view open_deadline as
select d.kind, d.case_id, d.due, d.received_at as started_at
from deadline d
where d.stage in ('RUNNING', 'PAUSED', 'OPEN', 'EXPIRED')
  and not exists (
    select from deadline later
    where later.kind = d.kind and later.case_id = d.case_id and later.run > d.run);

comment on view open_deadline is
    'The limits that still have to be met, for lists of cases: of each kind and case the last one.';
comment on column open_deadline.due is 'null while it stands still, or is open';

grant select on open_deadline to "${app}";
