-- The catalogues of other platforms that are harvested.
create table harvest_source (
  id            uuid        not null,
  name          text        not null,
  url           text,
  format        text        not null,
  area          text        not null,
  level         text        not null,
  active        boolean     not null,
  interval_hours integer,
  credential    text,
  etag          text,
  last_modified text,
  registered_at timestamptz not null,
  next_run_at   timestamptz,
  running_until timestamptz,
  constraint harvest_source_pk primary key (id),
  constraint harvest_source_name_unique unique (name),
  constraint harvest_source_format_check check (format in ('TURTLE', 'JSON_LD')),
  constraint harvest_source_level_check
      check (level in ('DISTRICT', 'MUNICIPAL', 'PROVINCIAL', 'NATIONAL')),
  constraint harvest_source_interval_hours_check check (interval_hours between 1 and 8760)
);

create index harvest_source_due_idx on harvest_source (next_run_at) where next_run_at is not null;

comment on table harvest_source is 'Catalogues of other platforms, registered by a sharing authority.';
comment on column harvest_source.url is 'Where it is fetched; null where documents are uploaded by hand.';
comment on column harvest_source.credential is 'The name of a credential of the settings, never itself.';
comment on column harvest_source.etag is
  'The ETag of the document that was stored last; null where the next run must read it anyhow.';
comment on column harvest_source.last_modified is 'The Last-Modified of that document.';
comment on column harvest_source.next_run_at is 'When the platform fetches it next; null for never.';
comment on column harvest_source.running_until is 'When a run that never ended is given up; null where none runs.';

grant select, insert, update on harvest_source to "${app}";

-- Each run over a source, with what it changed.
create table harvest_run (
  id             uuid        not null,
  source_id      uuid        not null,
  started_by     text        not null,
  started_at     timestamptz not null,
  ended_at       timestamptz,
  outcome        text        not null,
  failure        text,
  failure_detail text,
  added          integer     not null default 0,
  changed        integer     not null default 0,
  unchanged      integer     not null default 0,
  removed        integer     not null default 0,
  faulty         integer     not null default 0,
  changes        jsonb       not null default '[]',
  faults         jsonb       not null default '[]',
  constraint harvest_run_pk primary key (id),
  constraint harvest_run_source_fk foreign key (source_id) references harvest_source (id),
  constraint harvest_run_outcome_check check (outcome in ('RUNNING', 'DONE', 'FAILED')),
  constraint harvest_run_failure_check check ((failure is not null) = (outcome = 'FAILED')),
  constraint harvest_run_ended_check check ((ended_at is null) = (outcome = 'RUNNING'))
);

create index harvest_run_source_idx on harvest_run (source_id, started_at desc, id desc);

comment on table harvest_run is 'Runs over sources; one that never ended is failed by the next.';
comment on column harvest_run.failure_detail is
  'What exactly was at fault, as line and column of the document or the status of the answer; null where nothing more is known.';
comment on column harvest_run.changes is 'The first thousand of what it changed; the counts are of all.';
comment on column harvest_run.faults is 'The first thousand of the datasets it passed over.';

grant select, insert, update, delete on harvest_run to "${app}";

-- The entries of other platforms' catalogues, as they were harvested.
create table external_entry (
  id            uuid        not null,
  source_id     uuid        not null,
  iri           text        not null collate "C",
  title         text        not null,
  content       jsonb       not null,
  first_seen_at timestamptz not null,
  changed_at    timestamptz not null,
  removed_at    timestamptz,
  constraint external_entry_pk primary key (id),
  constraint external_entry_iri_unique unique (source_id, iri),
  constraint external_entry_source_fk foreign key (source_id) references harvest_source (id)
);

comment on table external_entry is 'What other platforms have; one that left its source stays, with when it left.';
comment on column external_entry.iri is 'Its name at its source.';
comment on column external_entry.changed_at is 'When a run last found it changed, gone or back.';

grant select, insert, update on external_entry to "${app}";
