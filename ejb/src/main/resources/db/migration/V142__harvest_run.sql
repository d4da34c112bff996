-- Each run over a source, with what it changed.

create table harvest_run (
  id         uuid        not null,
  source_id  uuid        not null,
  started_by text        not null,
  started_at timestamptz not null,
  ended_at   timestamptz,
  outcome    text        not null,
  failure    text,
  added      integer     not null default 0,
  changed    integer     not null default 0,
  unchanged  integer     not null default 0,
  removed    integer     not null default 0,
  faulty     integer     not null default 0,
  changes    jsonb       not null default '[]',
  faults     jsonb       not null default '[]',
  constraint harvest_run_pk primary key (id),
  constraint harvest_run_source_fk foreign key (source_id) references harvest_source (id),
  constraint harvest_run_outcome_check check (outcome in ('RUNNING', 'DONE', 'FAILED')),
  constraint harvest_run_failure_check check ((failure is not null) = (outcome = 'FAILED')),
  constraint harvest_run_ended_check check ((ended_at is null) = (outcome = 'RUNNING'))
);

comment on table harvest_run is 'Runs over sources; one that never ended is failed by the next.';
comment on column harvest_run.changes is 'The first thousand of what it changed; the counts are of all.';
comment on column harvest_run.faults is 'The first thousand of the datasets it passed over.';

create index harvest_run_source_idx on harvest_run (source_id, started_at desc, id desc);

grant select, insert, update on harvest_run to "${app}";
