create table entry_update (
  id uuid not null,
  entry_code varchar(64) collate "C" not null,
  provider varchar(16) not null,
  what varchar(1000) not null,
  legal_source varchar(500) not null,
  changed_on date not null,
  reported_by varchar(64) not null,
  reported_at timestamptz not null,
  rule_set varchar(20) not null,
  extended_at timestamptz,
  extension_reasons varchar(1000),
  done_at timestamptz,
  done_version integer,
  constraint entry_update_pk primary key (id),
  constraint entry_update_entry_fk foreign key (entry_code) references catalogue_entry (code),
  constraint entry_update_extension_reasoned check
    ((extended_at is null) = (extension_reasons is null)),
  constraint entry_update_done_by_version check ((done_at is null) = (done_version is null))
);

create index entry_update_open on entry_update (provider, reported_at) where done_at is null;
create index entry_update_of_entry on entry_update (entry_code);

comment on table entry_update is
  'Changes of law or duty that make an entry due for an update (Decree 809 art. 17)';
comment on column entry_update.rule_set is 'The rule-set in force when the change was reported';
comment on column entry_update.extended_at is 'When the authority consented to more time; once only';

grant select, insert, update on entry_update to "${app}";

insert into rule_limit (rule_set, limit_key, working_days, source, evidence_tag, configured) values
  ('cn-2025', 'entry.update', 10, 'Decree 809 art. 17', 'READ', false),
  ('cn-2025', 'entry.update.extension', 5, 'Decree 809 art. 17', 'READ', false),
  ('cn-2025', 'entry.review', 2, 'Decree 809 art. 17', 'READ', false),
  ('gz-2016', 'entry.update', 10, 'configured', 'INFERRED-D', true),
  ('gz-2016', 'entry.update.extension', 5, 'configured', 'INFERRED-D', true),
  ('gz-2016', 'entry.review', 2, 'configured', 'INFERRED-D', true);
