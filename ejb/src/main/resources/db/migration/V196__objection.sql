create table objection (
  id                uuid          constraint objection_pk primary key,
  scope             varchar(10)   not null
      constraint objection_scope check (scope in ('ENTRY', 'RECORD', 'ITEM')),
  entry_code        varchar(64)   not null,
  entry_version     int           not null,
  record_id         uuid,
  record_version    bigint,
  subject_hash      varchar(64),
  items             text          not null,
  grant_id          uuid          not null
      constraint objection_grant references access_grant (id),
  rule_set          varchar(20)   not null,
  objector          varchar(16)   not null,
  provider          varchar(16)   not null,
  router            varchar(16),
  responsible       varchar(16),
  grounds           varchar(2000) not null,
  raised_by         varchar(64)   not null,
  raised_at         timestamptz   not null,
  stage             varchar(10)   not null
      constraint objection_stage check (stage in
          ('RAISED', 'VERIFYING', 'CORRECTED', 'UPHELD', 'WITHDRAWN')),
  statement         varchar(2000),
  decided_by        varchar(64),
  decided_at        timestamptz,
  corrected_version bigint,
  corrected_items   text,
  corrected_with    uuid
      constraint objection_with references objection (id),
  constraint objection_record check (
      (scope = 'ENTRY') = (record_id is null)
      and (record_id is null) = (record_version is null)
      and (record_id is null) = (subject_hash is null)),
  constraint objection_items check ((scope = 'ITEM') = (items <> '')),
  constraint objection_body check (
      (stage <> 'RAISED' or (router is not null and responsible is null))
      and (stage not in ('VERIFYING', 'CORRECTED', 'UPHELD') or responsible is not null)),
  constraint objection_decided check (
      (stage in ('RAISED', 'VERIFYING')) = (decided_at is null)
      and (decided_at is null) = (decided_by is null)
      and (decided_at is null) = (statement is null)),
  constraint objection_corrected check (
      (stage = 'CORRECTED' and record_id is not null) = (corrected_version is not null)
      and (corrected_version is null) = (corrected_items is null)
      and (corrected_with is null or corrected_version is not null))
);

comment on table objection is
    'Doubts of what was received, and what became of them (2016 rules art. 3, Decree 809 art. 26).';
comment on column objection.subject_hash is
    'the keyed hash of whom or what the record is about; the key itself is not kept';
comment on column objection.items is 'the items in doubt, separated by commas; empty for a record or an entry as a whole';
comment on column objection.router is
    'the authority that was asked who answers for it; null where that was known at once';
comment on column objection.corrected_with is
    'the objection to the same record with whose correction this one was answered';

create index objection_objector on objection (objector, raised_at desc, id desc);
create index objection_responsible on objection (responsible, raised_at desc, id desc);
create index objection_provider on objection (provider, raised_at desc, id desc);
create index objection_of_record on objection (record_id) where stage = 'VERIFYING';

grant select, insert on objection to "${app}";
grant update (responsible, stage, statement, decided_by, decided_at, corrected_version,
  corrected_items, corrected_with) on objection to "${app}";
