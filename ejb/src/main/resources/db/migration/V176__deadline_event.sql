create table deadline_event (
  deadline     uuid        not null,
  position     int         not null,
  kind         varchar(10) not null
      constraint deadline_event_kind check (kind in
          ('STARTED', 'PAUSED', 'RESUMED', 'RESTARTED', 'EXTENDED', 'MOVED', 'PASSED', 'MET',
           'MET_LATE', 'CANCELLED')),
  at           timestamptz not null,
  by           varchar(64) not null,
  why          varchar(1000),
  source       varchar(100),
  working_days int,
  due          date,
  constraint deadline_event_pk primary key (deadline, position),
  constraint deadline_event_of foreign key (deadline) references deadline (id)
);

comment on table deadline_event is 'What happened to a limit, in order; nothing is ever changed here.';
comment on column deadline_event.by is 'the account; platform where nobody acted';
comment on column deadline_event.source is 'the article, or configured';
comment on column deadline_event.working_days is 'how many the event gave';
comment on column deadline_event.due is 'the due day after it; null while there is none';

grant select, insert on deadline_event to "${app}";
