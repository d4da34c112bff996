-- The catalogues of other platforms that are harvested.

create table harvest_source (
  id            uuid        not null,
  name          text        not null,
  url           text,
  format        text        not null,
  area          text        not null,
  level         text        not null,
  active        boolean     not null,
  every_hours   integer,
  credential    text,
  registered_at timestamptz not null,
  next_run_at   timestamptz,
  running_until timestamptz,
  constraint harvest_source_pk primary key (id),
  constraint harvest_source_name_unique unique (name),
  constraint harvest_source_format_check check (format in ('TURTLE', 'JSON_LD')),
  constraint harvest_source_level_check
    check (level in ('DISTRICT', 'MUNICIPAL', 'PROVINCIAL', 'NATIONAL')),
  constraint harvest_source_every_hours_check check (every_hours between 1 and 8760)
);

comment on table harvest_source is 'Catalogues of other platforms, registered by a sharing authority.';
comment on column harvest_source.url is 'Where it is fetched; null where documents are uploaded by hand.';
comment on column harvest_source.credential is 'The name of a credential of the settings, never itself.';
comment on column harvest_source.next_run_at is 'When it is fetched next by itself; null for never.';
comment on column harvest_source.running_until is
  'When a run that never ended is given up; null where none runs.';

create index harvest_source_due_idx on harvest_source (next_run_at) where next_run_at is not null;

grant select, insert, update on harvest_source to "${app}";
