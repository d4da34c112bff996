create table objection (
  id                uuid          constraint objection_pk primary key,
  scope             varchar(10)   not null
      constraint objection_scope check (scope in ('ENTRY', 'RECORD', 'ITEM')),
  entry_code        varchar(64)   not null,
  entry_version     int           not null,
  record_id         uuid,
  record_version    bigint,
  subject_hash      varchar(64),
  items             text[]        not null,
  grant_id          uuid          not null constraint objection_grant references sharing_grant (id),
  rule_set          varchar(20)   not null,
  objector          varchar(16)   not null,
  provider          varchar(16)   not null,
  routing_authority varchar(16),
  responsible       varchar(16),
  grounds           varchar(2000) not null,
  raised_by         varchar(64)   not null,
  raised_at         timestamptz   not null,
  stage             varchar(10)   not null
      constraint objection_stage check (stage in ('RAISED', 'VERIFYING', 'CORRECTED', 'REJECTED', 'WITHDRAWN')),
  statement         varchar(2000),
  decided_by        varchar(64),
  decided_at        timestamptz,
  corrected_version bigint,
  corrected_items   text[],
  corrected_with    uuid          constraint objection_with references objection (id),
  constraint objection_record check (
      (scope = 'ENTRY') = (record_id is null)
      and (record_id is null) = (record_version is null)
      and (record_id is null) = (subject_hash is null)),
  constraint objection_items check ((scope = 'ITEM') = (items <> '{}')),
  constraint objection_body check (
      (stage <> 'RAISED' or (routing_authority is not null and responsible is null))
      and (stage not in ('VERIFYING', 'CORRECTED', 'REJECTED') or responsible is not null)),
  constraint objection_decided check (
      (stage in ('RAISED', 'VERIFYING')) = (decided_at is null)
      and (decided_at is null) = (decided_by is null)
      and (decided_at is null) = (statement is null)),
  constraint objection_corrected check (
      (stage = 'CORRECTED' and record_id is not null) = (corrected_version is not null)
      and (corrected_version is null) = (corrected_items is null)
      and (corrected_with is null or corrected_version is not null))
);

create index objection_objector on objection (objector, raised_at desc, id desc);
create index objection_responsible on objection (responsible, raised_at desc, id desc);
create index objection_provider on objection (provider, raised_at desc, id desc);
create index objection_of_record on objection (record_id) where stage = 'VERIFYING';
create index objection_waiting on objection (responsible, provider) where stage in ('RAISED', 'VERIFYING');

comment on table objection is 'Objections to received data, and their results (2016 rules art. 3, Decree 809 art. 26).';
comment on column objection.subject_hash is 'the keyed hash of whom or what the record is about; the key itself is not stored';
comment on column objection.items is 'the items in doubt; none for a record or an entry as a whole';
comment on column objection.routing_authority is 'the authority that was asked who answers for it; null where that was known at once';
comment on column objection.corrected_with is 'the objection to the same record with whose correction this one was answered';

grant select, insert, update (objector, provider, routing_authority, responsible, stage, statement, decided_by,
  decided_at, corrected_version, corrected_items, corrected_with) on objection to "${app}";

create table objection_value (
  objection       uuid
      constraint objection_value_pk primary key
      constraint objection_value_of references objection (id),
  own_values      jsonb not null,
  received_values jsonb not null
);

comment on table objection_value is
  'What objections hold of a record: personal, apart from all that is listed, and shown to the objecting and the responsible department alone.';

grant select, insert on objection_value to "${app}";

create table objection_doubt (
  objection  uuid        not null constraint objection_doubt_of references objection (id),
  objector   varchar(16) not null,
  entry_code varchar(64) not null,
  record_id  uuid,
  item       varchar(40),
  open       boolean     not null
);

create unique index objection_doubt_once
  on objection_doubt (objector, entry_code, record_id, item) nulls not distinct where open;
create index objection_doubt_record on objection_doubt (record_id) where open and record_id is not null;
create index objection_doubt_objection on objection_doubt (objection);

comment on table objection_doubt is 'What is in doubt, item by item: the exchange flags what is open.';
comment on column objection_doubt.record_id is 'null for an entry as a whole';
comment on column objection_doubt.item is 'null for a record or an entry as a whole';

grant select, insert, update (open) on objection_doubt to "${app}";

create table objection_refusal (
  objector     varchar(16) not null,
  entry_code   varchar(64) not null,
  subject_hash varchar(64) not null,
  day          date        not null,
  refused      int         not null,
  constraint objection_refusal_pk primary key (objector, entry_code, subject_hash, day)
);

create index objection_refusal_day on objection_refusal (day);

comment on table objection_refusal is
  'How often objections of a department to a record were refused on a day, because nothing differed or was received; earlier days are deleted.';
comment on column objection_refusal.subject_hash is 'the keyed hash of whom or what the record is about';

grant select, insert, update (refused), delete on objection_refusal to "${app}";

create table objection_receiver (
  objection       uuid        not null constraint objection_receiver_of references objection (id),
  department      varchar(16) not null,
  evidence_id     bigint      not null,
  record_version  bigint      not null,
  notified_at     timestamptz not null,
  acknowledged_at timestamptz,
  acknowledged_by varchar(64),
  remark          varchar(1000),
  constraint objection_receiver_pk primary key (objection, department),
  constraint objection_receiver_acknowledgement check (
      (acknowledged_at is null) = (acknowledged_by is null)
      and (acknowledged_at is null) = (remark is null))
);

create index objection_receiver_department on objection_receiver (department, notified_at desc, objection desc);
create index objection_receiver_waiting on objection_receiver (department) where acknowledged_at is null;

comment on table objection_receiver is
  'The departments that had received what was corrected, and whether they stated what they did about their copies.';
comment on column objection_receiver.evidence_id is 'the last exchange in which the department got it';
comment on column objection_receiver.record_version is 'the version of the record that it got then';

grant select, insert, update (department, acknowledged_at, acknowledged_by, remark) on objection_receiver to
  "${app}";
