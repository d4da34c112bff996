create table evidence_record (
  id             bigint generated always as identity constraint evidence_record_pk primary key,
  at             timestamptz  not null,
  act            varchar(40)  not null,
  account        varchar(64)  not null,
  department     varchar(16),
  concerns       text[]       not null,
  outcome        varchar(10)  not null constraint evidence_record_outcome check (outcome in ('DONE', 'ANSWERED', 'REFUSED')),
  reason         varchar(40),
  subject        varchar(64),
  entry_code     varchar(64),
  entry_version  int,
  grant_id       uuid,
  request_id     uuid,
  purpose        varchar(200),
  case_reference varchar(64),
  items          text[],
  row_count      int          not null,
  key_id         varchar(16)  not null,
  details        jsonb        not null
);
create index evidence_record_act on evidence_record (act, id);
create index evidence_record_department on evidence_record (department, id);
create index evidence_record_case on evidence_record (case_reference, id) where case_reference is not null;
create index evidence_record_entry on evidence_record (entry_code, id);
create index evidence_record_grant on evidence_record (grant_id, id) where grant_id is not null;
comment on table evidence_record is 'What happened; append-only, also for the database role of the application';
comment on column evidence_record.concerns is 'Other departments that may read the record, such as the provider of what was exchanged';
comment on column evidence_record.key_id is 'Names the key of the subject hashes; the key itself is never in the database';
grant select, insert on evidence_record to "${app}";
