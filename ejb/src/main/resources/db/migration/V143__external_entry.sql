-- The entries of other platforms' catalogues, as they were harvested.

create table external_entry (
  id            uuid        not null,
  source_id     uuid        not null,
  iri           text        not null collate "C",
  title         text        not null,
  content       jsonb       not null,
  first_seen_at timestamptz not null,
  changed_at    timestamptz not null,
  gone_at       timestamptz,
  constraint external_entry_pk primary key (id),
  constraint external_entry_iri_unique unique (source_id, iri),
  constraint external_entry_source_fk foreign key (source_id) references harvest_source (id)
);

comment on table external_entry is
  'What other platforms have; one that left its source stays, with when it left.';
comment on column external_entry.iri is 'Its name at its source.';
comment on column external_entry.changed_at is 'When a run last found it changed, gone or back.';

grant select, insert, update on external_entry to "${app}";
