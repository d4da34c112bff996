create table freshness_limit (
  update_cycle varchar(20) not null,
  days         integer,
  evidence_tag varchar(20) not null,
  constraint freshness_limit_pk primary key (update_cycle),
  constraint freshness_limit_positive check (days > 0)
);

comment on table freshness_limit is
  'How many calendar days after a push the data of an entry count as fresh, by its update cycle (rules, section 8.4); null where the cycle promises nothing';

grant select on freshness_limit to "${app}";

-- The records that the platform hosts, and what they were before.
create table dataset (
  entry_code   text        not null,
  provider     varchar(16) not null,
  update_cycle varchar(20) not null,
  record_count bigint      not null default 0,
  changed_at   timestamptz,
  pushed_at    timestamptz,
  fresh_until  timestamptz,
  withdrawn_at timestamptz,
  constraint dataset_pk primary key (entry_code),
  constraint dataset_record_count_check check (record_count >= 0),
  constraint dataset_update_cycle_fk foreign key (update_cycle) references freshness_limit (update_cycle)
);

create index dataset_provider on dataset (provider, entry_code);
create index dataset_fresh_until on dataset (fresh_until) where withdrawn_at is null;
-- Lists by code go by node and number; a page begins where the one before ended.
create index dataset_by_code
  on dataset ((split_part(entry_code, '/', 1) collate "C"), (cast(split_part(entry_code, '/', 2) as bigint)));

comment on table dataset is 'One row per entry with hosted records. A push locks it: pushes of one entry follow each other.';
comment on column dataset.record_count is 'How many live records the entry has.';
comment on column dataset.changed_at is 'When a record last changed; null before the first.';
comment on column dataset.pushed_at is
  'When the provider last pushed, even if nothing had changed: a push says that the data are up to date.';
comment on column dataset.fresh_until is
  'pushed_at and the days of the update cycle; null before the first push and where the cycle promises nothing.';

grant select, insert, update on dataset to "${app}";

create table dataset_record (
  entry_code    text             not null,
  record_key    text collate "C" not null,
  id            uuid             not null,
  version       bigint           not null,
  entry_version integer          not null,
  written_at    timestamptz      not null,
  written_by    text             not null,
  values        jsonb,
  partial_keys  jsonb,
  constraint dataset_record_pk primary key (entry_code, record_key),
  constraint dataset_record_id_unique unique (id),
  constraint dataset_record_version_positive check (version >= 1),
  constraint dataset_record_partial_keys_of_values check (values is not null or partial_keys is null)
) with (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_insert_scale_factor = 0.01,
        autovacuum_analyze_scale_factor = 0.01);

-- Without a pending list: it would be read by every question after a push.
create index dataset_record_partial_keys_idx
  on dataset_record using gin (partial_keys jsonb_path_ops) with (fastupdate = off)
  where partial_keys is not null;

comment on table dataset_record is
  'Hosted records as they are now. A deleted one stays without values, so that it keeps its id and counts on when it comes back, and so that a page that begins after it can be found.';
comment on column dataset_record.record_key is 'The values of the key items in item order, as a JSON array of texts.';
comment on column dataset_record.id is 'A UUID of version 7: it grows with the time of the first push.';
comment on column dataset_record.entry_version is 'The version of the entry that the record was checked against.';
comment on column dataset_record.written_at is 'When this version was written, and the one before superseded.';
comment on column dataset_record.written_by is 'The account that pushed it.';
comment on column dataset_record.values is 'The items by name; null where the record is deleted.';
comment on column dataset_record.partial_keys is
  'Of an entry with several key items: {entry code: {key item: value}}, for questions by some of them.';

grant select, insert, update on dataset_record to "${app}";

create table dataset_record_version (
  record_id     uuid        not null,
  version       bigint      not null,
  entry_version integer     not null,
  written_at    timestamptz not null,
  written_by    text        not null,
  values        jsonb,
  constraint dataset_record_version_pk primary key (record_id, version)
) with (autovacuum_vacuum_insert_scale_factor = 0.01, autovacuum_freeze_min_age = 0);

comment on table dataset_record_version is
  'What hosted records were: each version from when it was superseded, never the present one; append-only.';
comment on column dataset_record_version.values is 'The items by name; null where this version was the deletion.';

grant select, insert on dataset_record_version to "${app}";
