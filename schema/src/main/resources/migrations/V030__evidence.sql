create table evidence_record (
  id             bigint      generated always as identity constraint evidence_record_pk primary key,
  at             timestamptz not null,
  act            varchar(40) not null,
  account        varchar(64) not null,
  department     varchar(16),
  concerns       text[]      not null,
  outcome        varchar(10) not null
      constraint evidence_record_outcome check (outcome in ('DONE', 'ANSWERED', 'REFUSED')),
  reason         varchar(40),
  subject        varchar(64),
  entry_code     varchar(64),
  entry_version  int,
  grant_id       uuid,
  request_id     uuid,
  purpose        varchar(200),
  case_reference varchar(64),
  items          text[],
  row_count      int         not null,
  key_id         varchar(16) not null,
  details        jsonb       not null
);

create index evidence_record_act on evidence_record (act, id);
create index evidence_record_department on evidence_record (department, id);
create index evidence_record_case on evidence_record (case_reference, id) where case_reference is not null;
create index evidence_record_entry on evidence_record (entry_code, id);
create index evidence_record_grant on evidence_record (grant_id, id) where grant_id is not null;

comment on table evidence_record is 'What happened; append-only, also for the database role of the application';
comment on column evidence_record.concerns is
  'Other departments that may read the record, such as the provider of what was exchanged';
comment on column evidence_record.key_id is 'Names the key of the subject hashes; the key itself is never in the database';

grant select, insert on evidence_record to "${app}";

create table evidence_row (
  evidence_id    bigint not null,
  position       int    not null,
  record_id      uuid   not null,
  record_version bigint not null,
  subject_hash   bytea  not null,
  constraint evidence_row_pk primary key (evidence_id, position)
);

create index evidence_row_record on evidence_row (record_id);
create index evidence_row_subject on evidence_row (subject_hash);

comment on table evidence_row is 'Each hosted record that an act handed out or changed';

grant select, insert on evidence_row to "${app}";

create table evidence_reader (
  department  varchar(16) not null,
  evidence_id bigint      not null,
  constraint evidence_reader_pk primary key (department, evidence_id)
);

comment on table evidence_reader is
  'Which departments may read a record: the one that acted and those it concerns. An index of evidence_record, not evidence';

grant select, insert on evidence_reader to "${app}";

create table evidence_unsealed (
  evidence_id bigint not null constraint evidence_unsealed_pk primary key
);

comment on table evidence_unsealed is 'Committed records that wait for their seal; a queue, not evidence';

grant select, insert, delete on evidence_unsealed to "${app}";

create table evidence_seal (
  id            bigint      not null constraint evidence_seal_pk primary key,
  made_at       timestamptz not null,
  leaf_count    int         not null,
  root          bytea       not null,
  previous_head bytea       not null,
  head          bytea       not null,
  signature     bytea       not null,
  public_key    bytea       not null
);

comment on table evidence_seal is 'The chain of signed seals, each over a batch of records';
comment on column evidence_seal.root is 'Merkle tree hash (RFC 6962) over the leaves of the batch';
comment on column evidence_seal.head is 'SHA-256 over id, time, count, root and the head before: the chain';
comment on column evidence_seal.signature is 'Ed25519 over the head';

grant select, insert on evidence_seal to "${app}";

create table evidence_leaf (
  evidence_id bigint not null constraint evidence_leaf_pk primary key,
  seal_id     bigint not null,
  position    int    not null,
  digest      bytea  not null,
  constraint evidence_leaf_place unique (seal_id, position)
);

comment on table evidence_leaf is 'The place of each sealed record in its seal';
comment on column evidence_leaf.digest is 'Leaf hash (RFC 6962) of the canonical JSON of the record with its rows';

grant select, insert on evidence_leaf to "${app}";
