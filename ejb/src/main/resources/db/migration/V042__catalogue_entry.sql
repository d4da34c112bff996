create table catalogue_entry (
  code varchar(64) collate "C" not null,
  node varchar(64) collate "C" not null,
  sequence integer not null,
  provider varchar(16) not null,
  name varchar(64) not null,
  summary varchar(1000) not null,
  format_class varchar(20) not null,
  update_cycle varchar(20) not null,
  sharing varchar(20) not null,
  condition varchar(500),
  legal_basis varchar(500),
  sharing_mode varchar(20) not null,
  open_to_society boolean not null,
  grading varchar(20) not null,
  evidence_tag varchar(32),
  stage varchar(20) not null,
  return_reason varchar(1000),
  approved_by varchar(64),
  published_version integer,
  published_at timestamptz,
  changed_at timestamptz not null,
  lock_version integer not null,
  constraint catalogue_entry_pk primary key (code),
  constraint catalogue_entry_number_unique unique (node, sequence),
  constraint catalogue_entry_sequence_positive check (sequence > 0),
  constraint catalogue_entry_code_of_node check (code ~ ('^' || node || '/0*' || sequence || '$')),
  constraint catalogue_entry_format_class check (format_class in
    ('E_FILE', 'SPREADSHEET', 'DATABASE', 'IMAGE', 'STREAM', 'SELF_DESCRIBED', 'SERVICE')),
  constraint catalogue_entry_update_cycle check (update_cycle in
    ('REAL_TIME', 'DAILY', 'WEEKLY', 'TEN_DAYS', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY',
     'IRREGULAR', 'OTHER')),
  constraint catalogue_entry_sharing check (sharing in
    ('UNCONDITIONAL', 'CONDITIONAL', 'NOT_SHARED')),
  constraint catalogue_entry_condition_given check (sharing <> 'CONDITIONAL' or condition is not null),
  constraint catalogue_entry_legal_basis_given check
    (sharing <> 'NOT_SHARED' or legal_basis is not null),
  constraint catalogue_entry_sharing_mode check (sharing_mode in
    ('PLATFORM', 'MAIL', 'DISK', 'PAPER', 'MEDIA', 'OTHER')),
  constraint catalogue_entry_grading check (grading in ('GENERAL', 'IMPORTANT', 'CORE')),
  constraint catalogue_entry_stage check (stage in
    ('DRAFT', 'DEPT_REVIEW', 'SUBMITTED', 'RETURNED', 'PUBLISHED')),
  constraint catalogue_entry_published check
    ((stage = 'PUBLISHED') <= (published_version is not null and published_at is not null))
);

create index catalogue_entry_unpublished on catalogue_entry (provider) where stage <> 'PUBLISHED';

comment on table catalogue_entry is 'Entries of the sharing catalogue (政府信息共享目录)';
comment on column catalogue_entry.code is 'The national form: node, slash, sequence';
comment on column catalogue_entry.provider is 'The code of the providing department';
comment on column catalogue_entry.condition is 'Scope and use (共享条件), of a conditional entry';
comment on column catalogue_entry.legal_basis is
  'The law, administrative regulation or State Council decision (不予共享依据)';
comment on column catalogue_entry.approved_by is 'The head who let this text go to the authority';
comment on column catalogue_entry.published_version is 'The newest published version';

create table entry_item (
  entry_code varchar(64) collate "C" not null,
  position integer not null,
  name varchar(40) not null,
  chinese_name varchar(50) not null,
  english_name varchar(128) not null,
  type varchar(20) not null,
  length integer not null,
  is_key boolean not null,
  sensitive boolean not null,
  sharing varchar(20) not null,
  constraint entry_item_entry_fk foreign key (entry_code) references catalogue_entry (code),
  -- Deferred, because an amendment may let two items change places.
  constraint entry_item_pk primary key (entry_code, position) deferrable initially deferred,
  constraint entry_item_name_unique unique (entry_code, name) deferrable initially deferred,
  constraint entry_item_name_form check (name ~ '^[a-z][A-Za-z0-9]*$'),
  constraint entry_item_type check (type in
    ('CHARACTER', 'NUMERIC', 'CURRENCY', 'DATE', 'DATETIME', 'LOGICAL', 'MEMO', 'GENERAL',
     'DOUBLE', 'INTEGER', 'FLOAT')),
  constraint entry_item_length check (length between 1 and 100000),
  constraint entry_item_key_type check (not is_key or type not in ('MEMO', 'GENERAL')),
  constraint entry_item_sharing check (sharing in
    ('UNCONDITIONAL', 'CONDITIONAL', 'NOT_SHARED'))
);

comment on table entry_item is 'The information items (信息项) of an entry, in their order';

create table entry_author (
  entry_code varchar(64) collate "C" not null,
  account varchar(64) not null,
  constraint entry_author_pk primary key (entry_code, account),
  constraint entry_author_entry_fk foreign key (entry_code) references catalogue_entry (code)
);

comment on table entry_author is
  'Who drafted, amended or submitted an entry, and so may neither approve nor publish it';

grant select, insert, update on catalogue_entry to "${app}";
grant select, insert, update, delete on entry_item to "${app}";
grant select, insert on entry_author to "${app}";
