-- What must hold of hosted records beyond their form, and what was found.
create table quality_rule (
  id              uuid                    not null,
  entry_code      varchar(64) collate "C" not null,
  item            varchar(40)             not null,
  kind            varchar(20)             not null,
  reference_entry varchar(64) collate "C",
  reference_item  varchar(40),
  set_by          varchar(64)             not null,
  set_at          timestamptz             not null,
  ended_by        varchar(64),
  ended_at        timestamptz,
  constraint quality_rule_pk primary key (id),
  constraint quality_rule_kind check (kind in
      ('REQUIRED', 'UNIQUE', 'REFERENCE', 'CITIZEN_NUMBER', 'CREDIT_CODE', 'NOT_FUTURE')),
  constraint quality_rule_reference check
      ((kind = 'REFERENCE') = (reference_entry is not null)
        and (reference_entry is null) = (reference_item is null)),
  constraint quality_rule_end check ((ended_by is null) = (ended_at is null))
);

create unique index quality_rule_once
  on quality_rule (entry_code, item, kind, coalesce(reference_entry, ''), coalesce(reference_item, ''))
  where ended_at is null;

comment on table quality_rule is
  'What a provider demands of its own records; a rule is ended, never deleted, so that old reports stay readable';

grant select, insert, update (ended_by, ended_at) on quality_rule to "${app}";

create table quality_report (
  id              bigint                  generated always as identity,
  entry_code      varchar(64) collate "C" not null,
  entry_version   integer                 not null,
  provider        varchar(16)             not null,
  assessed_at     timestamptz             not null,
  data_changed_at timestamptz,
  record_count    bigint                  not null,
  duplicates      bigint                  not null,
  completeness    jsonb                   not null,
  validity        jsonb                   not null,
  constraint quality_report_pk primary key (id),
  constraint quality_report_counts check (record_count >= 0 and duplicates >= 0 and duplicates <= record_count)
);

create index quality_report_entry on quality_report (entry_code, id desc);
create index quality_report_by_code
  on quality_report ((split_part(entry_code, '/', 1) collate "C"), (cast(split_part(entry_code, '/', 2) as
    bigint)), id desc);

comment on table quality_report is 'Figures of each assessment: completeness, validity, duplicates';
comment on column quality_report.data_changed_at is 'How new the data were that it looked at';
comment on column quality_report.duplicates is 'Records that say the same of another key as an earlier record does';
comment on column quality_report.completeness is 'For each item how many records have a value';
comment on column quality_report.validity is 'For each rule how many records break it';

grant select, insert on quality_report to "${app}";

create table quality_finding (
  report_id bigint  not null,
  position  integer not null,
  rule_id   uuid,
  record_id uuid    not null,
  constraint quality_finding_pk primary key (report_id, position),
  constraint quality_finding_report_fk foreign key (report_id) references quality_report (id),
  constraint quality_finding_rule_fk foreign key (rule_id) references quality_rule (id)
);

comment on table quality_finding is
  'The first records that break a rule, or, without a rule, that repeat another; by id, never by value';

grant select, insert, delete on quality_finding to "${app}";

create table failed_assessment (
  entry_code varchar(64) collate "C" not null,
  failures   integer                 not null,
  try_at     timestamptz             not null,
  constraint failed_assessment_pk primary key (entry_code),
  constraint failed_assessment_failures check (failures > 0)
);

comment on table failed_assessment is
  'Entries whose last assessment failed; the platform does not try again before try_at';
comment on column failed_assessment.failures is 'How often in a row it failed';

grant select, insert, update, delete on failed_assessment to "${app}";
