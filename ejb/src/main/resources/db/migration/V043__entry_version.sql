create table entry_version (
  entry_code varchar(64) collate "C" not null,
  version integer not null,
  provider varchar(16) not null,
  content jsonb not null,
  published_at timestamptz not null,
  published_by varchar(64) not null,
  constraint entry_version_pk primary key (entry_code, version),
  constraint entry_version_entry_fk foreign key (entry_code) references catalogue_entry (code),
  constraint entry_version_positive check (version > 0)
);

comment on table entry_version is
  'What was published of an entry, version by version; the application can add but never change';
comment on column entry_version.content is 'The entry as its department described it (NewEntry)';

grant select, insert on entry_version to "${app}";
