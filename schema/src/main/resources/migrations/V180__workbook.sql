-- Spreadsheets that departments sent in, and how far their import is.
create table workbook (
  id          uuid        not null,
  department  text        not null,
  account     text        not null,
  content     bytea,
  sha256      text        not null,
  byte_count  integer     not null,
  check_only  boolean     not null,
  stage       text        not null,
  received_at timestamptz not null,
  ended_at    timestamptz,
  error_count integer     not null default 0,
  constraint workbook_pk primary key (id),
  constraint workbook_stage_check check (stage in ('RECEIVED', 'CHECKED', 'IMPORTED', 'REFUSED')),
  constraint workbook_ended_check check ((stage = 'RECEIVED') = (ended_at is null)),
  constraint workbook_content_check check (stage <> 'RECEIVED' or content is not null),
  constraint workbook_sha256_check check (sha256 ~ '^[0-9a-f]{64}$')
);

create index workbook_waiting_idx on workbook (received_at, id) where stage = 'RECEIVED';
create index workbook_department_idx on workbook (department, received_at desc, id desc);
-- The same file is imported once, however often it is sent.
create unique index workbook_same_file_idx
  on workbook (department, sha256) where not check_only and stage in ('RECEIVED', 'IMPORTED');

comment on table workbook is
  'The transaction that imports a workbook holds its row and sets its stage: imported whole, once, or not.';
comment on column workbook.content is 'The file; null once it was forgotten.';
comment on column workbook.check_only is 'Only to be told what an import would do.';
comment on column workbook.error_count is 'The number of all errors, also of those that are not stored.';

grant select, insert, update on workbook to "${app}";

create table workbook_progress (
  workbook_id uuid        not null,
  attempts    integer     not null,
  rows_done   integer     not null default 0,
  rows_total  integer,
  reported_at timestamptz not null,
  constraint workbook_progress_pk primary key (workbook_id),
  constraint workbook_progress_attempts_check check (attempts >= 1)
);

comment on table workbook_progress is
  'How far a run is: apart from the workbook, whose row the run itself holds until it commits.';
comment on column workbook_progress.attempts is 'How often a run began, also those that died.';

grant select, insert, update on workbook_progress to "${app}";

create table workbook_entry (
  workbook_id uuid    not null,
  position    integer not null,
  row_number  integer not null,
  outcome     text    not null,
  code        text,
  name        text    not null,
  constraint workbook_entry_pk primary key (workbook_id, position),
  constraint workbook_entry_outcome_check check (outcome in ('CREATED', 'AMENDED', 'UNCHANGED'))
);

comment on table workbook_entry is 'What became of the entries of a workbook.';
comment on column workbook_entry.code is 'Null for an entry that a check would create.';

grant select, insert on workbook_entry to "${app}";

create table workbook_error (
  workbook_id    uuid    not null,
  position       integer not null,
  row_number     integer,
  column_letters text,
  heading        text,
  value          text,
  code           text    not null,
  chinese        text    not null,
  english        text    not null,
  constraint workbook_error_pk primary key (workbook_id, position)
);

comment on table workbook_error is 'What is wrong in a workbook, by row and column.';
comment on column workbook_error.value is 'The beginning of what the cell says; null where it says nothing.';

grant select, insert on workbook_error to "${app}";
