-- Partitioned by its number, as all tables with a row for each record are; nothing refers to a partition.
create table evidence_record (
  id             bigint generated always as identity,
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
  details        jsonb        not null,
  written_in     xid8         not null default pg_current_xact_id(),
  constraint evidence_record_pk primary key (id)
) partition by range (id);

create index evidence_record_act on evidence_record (act, id);
create index evidence_record_department on evidence_record (department, id);
create index evidence_record_case on evidence_record (case_reference, id) where case_reference is not null;
create index evidence_record_entry on evidence_record (entry_code, id) where entry_code is not null;
create index evidence_record_grant on evidence_record (grant_id, id) where grant_id is not null;
create index evidence_record_written on evidence_record (written_in, id);

comment on table evidence_record is 'What happened; append-only, also for the database role of the application';
comment on column evidence_record.id is
  'Given out in any order of commits; numbers of what was rolled back are missing';
comment on column evidence_record.concerns is
  'Other departments that may read the record, such as the provider of what was exchanged';
comment on column evidence_record.key_id is
  'Names the key of the subject hashes; the key itself is never in the database';
comment on column evidence_record.written_in is
  'The transaction of the act: tells the sealer which records were committed since. It means nothing in another cluster, and is not sealed';

grant select, insert on evidence_record to "${app}";

create table evidence_row (
  evidence_id    bigint not null,
  position       int    not null,
  record_id      uuid   not null,
  record_version bigint not null,
  subject_hash   bytea  not null,
  constraint evidence_row_pk primary key (evidence_id, position)
) partition by range (evidence_id);

create index evidence_row_record on evidence_row (record_id);
create index evidence_row_subject on evidence_row (subject_hash);

comment on table evidence_row is 'Each hosted record that an act handed out or changed';
comment on column evidence_row.position is '1, 2, 3 … within the record of evidence';

grant select, insert on evidence_row to "${app}";

create table evidence_reader (
  department  varchar(16) not null,
  evidence_id bigint      not null,
  constraint evidence_reader_pk primary key (department, evidence_id)
) partition by range (evidence_id);

comment on table evidence_reader is
  'Which departments may read a record: the one that acted and those it concerns. An index of evidence_record, not evidence';

grant select, insert on evidence_reader to "${app}";

create table evidence_leaf (
  evidence_id bigint not null,
  seal        bigint not null,
  position    int    not null,
  seed        bytea  not null,
  digest      bytea  not null,
  constraint evidence_leaf_pk primary key (evidence_id)
) partition by range (evidence_id);

comment on table evidence_leaf is 'Where a record is sealed. docs/evidence.md says what each byte is made of';
comment on column evidence_leaf.position is '0, 1, 2 … in the tree of its seal';
comment on column evidence_leaf.seed is
  'The salts of the header and of each row come from these 32 random bytes; whoever has them can test what the rows are';
comment on column evidence_leaf.digest is 'Hash of the leaf (RFC 9162) of the header of the record';

grant select, insert on evidence_leaf to "${app}";

-- Not partitioned, so that seals and heads stay when records were archived.
create table evidence_seal (
  number       bigint      not null constraint evidence_seal_pk primary key,
  format       int         not null,
  at           timestamptz not null,
  record_count int         not null,
  first_record bigint      not null,
  last_record  bigint      not null,
  root         bytea       not null
);

comment on table evidence_seal is 'One batch of records; also tells which numbers belong to which time';
comment on column evidence_seal.number is '1, 2, 3 … without a gap';
comment on column evidence_seal.format is 'In which format these records, this seal and the head after it are written';
comment on column evidence_seal.first_record is
  'The lowest number among its records; others between first and last may be in other seals';
comment on column evidence_seal.root is 'Root of the Merkle tree over the leaves of its records';

grant select, insert on evidence_seal to "${app}";

create table evidence_node (
  level    int    not null,
  position bigint not null,
  digest   bytea  not null,
  constraint evidence_node_pk primary key (level, position)
);

comment on table evidence_node is
  'The growing Merkle tree over all seals: each complete subtree of 2^level leaves. From these come short proofs between any two heads';
comment on column evidence_node.position is
  '0, 1, 2 … among the subtrees of its level; at level 0 the number of the seal less one';

grant select, insert on evidence_node to "${app}";

create table evidence_head (
  size       bigint      not null constraint evidence_head_pk primary key,
  format     int         not null,
  at         timestamptz not null,
  root       bytea       not null,
  public_key bytea       not null,
  signature  bytea       not null
);

comment on table evidence_head is 'The growing tree as it was after a seal, signed';
comment on column evidence_head.size is 'How many seals the tree covers';
comment on column evidence_head.public_key is 'Ed25519, a SubjectPublicKeyInfo in DER';

grant select, insert on evidence_head to "${app}";

create table evidence_watermark (
  one            boolean     not null default true constraint evidence_watermark_pk primary key
      constraint evidence_watermark_one check (one),
  cluster        bigint      not null,
  sealed         pg_snapshot not null,
  transaction    xid8        not null,
  record         bigint      not null,
  unchecked_from bigint,
  unchecked_to   bigint,
  constraint evidence_watermark_unchecked check ((unchecked_from is null) = (unchecked_to is null))
);
insert into evidence_watermark (cluster, sealed, transaction, record)
  select system_identifier, pg_current_snapshot(), '0', 0 from pg_control_system();

comment on table evidence_watermark is 'How far the sealer came: one row, held by the sealer that works. No evidence';
comment on column evidence_watermark.cluster is
  'In which cluster of PostgreSQL the numbers of transactions mean something: a restored dump comes from another one';
comment on column evidence_watermark.sealed is
  'The records of all transactions that were over in this snapshot are sealed';
comment on column evidence_watermark.transaction is
  'Is to be finished: its records are sealed up to the number in "record"; 0 for none';
comment on column evidence_watermark.unchecked_from is
  'Records from this number to unchecked_to are looked through for those without a seal, however old; null where there are none to look through';

grant select, update on evidence_watermark to "${app}";

create table evidence_partitioning (
  one  boolean not null default true constraint evidence_partitioning_pk primary key
      constraint evidence_partitioning_one check (one),
  size bigint  not null constraint evidence_partitioning_size check (size >= 1000000)
);
insert into evidence_partitioning (size) values (50000000);

comment on table evidence_partitioning is 'How many numbers the next partitions of evidence take; for the owner alone';

-- The one right of the application to change the schema: to have the next partitions made when it is time. A new
-- table is filled with nothing and attached, because that, other than "create table … partition of", lets
-- records be written meanwhile.
create function evidence_partitions_ahead() returns int
  language plpgsql
  security definer
  set search_path = "${flyway:defaultSchema}", pg_temp
as $$
declare
  span    bigint;
  highest bigint;
  beyond  bigint;
  parent  text;
  made    int := 0;
begin
  select size into span from evidence_partitioning for update;
  highest := coalesce(pg_sequence_last_value(pg_get_serial_sequence('evidence_record', 'id')::regclass), 0);
  select coalesce(max(substring(pg_get_expr(p.relpartbound, p.oid) from $to$TO \('(\d+)'\)$to$)::bigint), 1)
    into beyond
    from pg_inherits i join pg_class p on p.oid = i.inhrelid
    where i.inhparent = 'evidence_record'::regclass;
  while beyond <= highest + span loop
    foreach parent in array array['evidence_record', 'evidence_row', 'evidence_reader', 'evidence_leaf'] loop
      -- Rows are only added: vacuumed at each half million instead of each ten, and frozen at once, so that
      -- no vacuum against the wraparound of transactions has to read a whole partition.
      execute format('create table %I (like %I including all excluding identity)'
                     ' with (autovacuum_vacuum_insert_scale_factor = 0.01, autovacuum_freeze_min_age = 0)',
                     parent || '_' || beyond, parent);
      execute format('alter table %I attach partition %I for values from (%s) to (%s)',
                     parent, parent || '_' || beyond, beyond, beyond + span);
    end loop;
    beyond := beyond + span;
    made := made + 1;
  end loop;
  return made;
end
$$;

comment on function evidence_partitions_ahead is
  'Makes partitions of evidence until one whole lies ahead of the highest number; returns how many';

revoke all on function evidence_partitions_ahead from public;
grant execute on function evidence_partitions_ahead to "${app}";

select evidence_partitions_ahead();
