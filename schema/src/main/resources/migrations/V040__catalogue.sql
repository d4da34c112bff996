create table class_node (
  code          varchar(64) collate "C" not null,
  name          varchar(64)             not null,
  parent        varchar(64) collate "C",
  last_sequence integer                 not null default 0,
  constraint class_node_pk primary key (code),
  constraint class_node_parent_fk foreign key (parent) references class_node (code),
  constraint class_node_code_form check (code ~ '^[123]([0-9]{2}([0-9]{3}[0-9]*)?)?$'),
  constraint class_node_under_parent check (
      case when length(code) = 1 then parent is null
           else parent is not null and starts_with(code, parent) and length(code) > length(parent) end),
  constraint class_node_sequence_counts_up check (last_sequence >= 0)
);

comment on table class_node is 'The classification of the catalogue (信息资源分类): 类, 项, 目, 细目';
comment on column class_node.code is '类 one digit, 项 two more, 目 three more, 细目 any';
comment on column class_node.last_sequence is
  'The number that the newest entry under the node got; numbers are never given twice';

-- Numbering an entry locks its node. The authority adds nodes; none is changed or removed.
grant select, insert (code, name, parent), update (last_sequence) on class_node to "${app}";

create table code_list (
  list          varchar(40) collate "C" not null,
  value         varchar(40)             not null,
  national_code varchar(40)             not null,
  chinese       varchar(64)             not null,
  english       varchar(128)            not null,
  parent        varchar(40),
  position      integer                 not null,
  constraint code_list_pk primary key (list, value),
  constraint code_list_position_unique unique (list, position)
);

comment on table code_list is 'The code lists of the national catalogue guide (发改高技〔2017〕1272号), and the few beside it';
comment on column code_list.value is 'What both wires carry';
comment on column code_list.national_code is 'What the guide writes; where it names words and no code, the word';
comment on column code_list.parent is
  'The value above it: the format class of a format type; absent where it fits under every one';

grant select on code_list to "${app}";

-- btrim alone takes one blank of the many that a name can be padded with.
create function stripped(text) returns text language sql immutable strict parallel safe
  return btrim($1, E'\t\n\u000b\f\r\u001c\u001d\u001e\u001f \u1680\u2000\u2001\u2002\u2003\u2004'
    '\u2005\u2006\u2008\u2009\u200a\u2028\u2029\u205f\u3000');

comment on function stripped(text) is
  'Without the blanks around it: the same ones that the application takes away (Character.isWhitespace)';

create table catalogue_entry (
  code                   varchar(64) collate "C" not null,
  node                   varchar(64) collate "C" not null,
  sequence               integer                 not null,
  provider               varchar(16)             not null,
  provider_unit          varchar(64),
  name                   varchar(64)             not null,
  summary                varchar(1000)           not null,
  format_class           varchar(20)             not null,
  format_type            varchar(20),
  other_format           varchar(500),
  update_cycle           varchar(20)             not null,
  sharing                varchar(20)             not null,
  condition              varchar(500),
  scope                  varchar(500),
  purpose_of_use         varchar(500),
  legal_basis            varchar(500),
  legal_basis_kind       varchar(30),
  sharing_mode           varchar(20)             not null,
  sharing_mode_type      varchar(20),
  open_to_public         boolean                 not null,
  opening_condition      varchar(500),
  grading                varchar(20)             not null,
  data_category          varchar(20),
  related_entries        text[],
  business_item          varchar(128),
  west                   numeric(9, 6),
  south                  numeric(9, 6),
  east                   numeric(9, 6),
  north                  numeric(9, 6),
  reference_system       varchar(32),
  evidence_tag           varchar(32),
  secrecy                varchar(20),
  secrecy_findings       varchar(1000),
  personal_impact        varchar(20),
  personal_findings      varchar(1000),
  measures               varchar(1000),
  assessed_by            varchar(64),
  assessed_at            timestamptz,
  stage                  varchar(20)             not null,
  working_copy           integer                 not null default 1,
  differs                boolean                 not null default true,
  return_reasons         varchar(1000),
  approved_by            varchar(64),
  submitted_at           timestamptz,
  acknowledged_grants    uuid[],
  withdrawal_reasons     varchar(1000),
  withdrawal_proposed_by varchar(64),
  withdrawal_proposed_at timestamptz,
  published_version      integer,
  published_at           timestamptz,
  changed_at             timestamptz             not null,
  lock_version           integer                 not null,
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
  constraint catalogue_entry_legal_basis_given check
      (sharing <> 'NOT_SHARED' or legal_basis is not null),
  constraint catalogue_entry_sharing_mode check (sharing_mode in
      ('PLATFORM', 'MAIL', 'DISK', 'PAPER', 'MEDIA', 'OTHER')),
  constraint catalogue_entry_grading check (grading in ('GENERAL', 'IMPORTANT', 'CORE')),
  constraint catalogue_entry_scope_and_use_given check
      (sharing <> 'CONDITIONAL' or condition is not null
        or (scope is not null and purpose_of_use is not null)),
  constraint catalogue_entry_legal_basis_kind check (legal_basis_kind in
      ('LAW', 'ADMINISTRATIVE_REGULATION', 'STATE_COUNCIL_DECISION')),
  constraint catalogue_entry_sharing_mode_type check (sharing_mode_type in
      ('DATABASE', 'FILE', 'SERVICE')),
  constraint catalogue_entry_data_category check (data_category in
      ('PERSON', 'ORGANISATION', 'PLACE', 'OBJECT', 'MATTER')),
  constraint catalogue_entry_extent_whole check
      (num_nulls(west, south, east, north, reference_system) in (0, 5)),
  constraint catalogue_entry_extent_on_earth check
      (west between -180 and 180 and east between -180 and 180
        and south between -90 and 90 and north between -90 and 90
        and west <= east and south <= north),
  constraint catalogue_entry_stage check (stage in
      ('DRAFT', 'DEPT_REVIEW', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'WITHDRAWING', 'WITHDRAWN',
       'DROPPED')),
  constraint catalogue_entry_published check
      ((stage in ('PUBLISHED', 'WITHDRAWING', 'WITHDRAWN'))
        <= (published_version is not null and published_at is not null)),
  constraint catalogue_entry_dropped_unpublished check
      (stage <> 'DROPPED' or published_version is null),
  constraint catalogue_entry_secrecy check (secrecy in ('NONE', 'WORK_SECRET', 'STATE_SECRET')),
  constraint catalogue_entry_personal_impact check
      (personal_impact in ('NONE', 'GENERAL', 'SENSITIVE')),
  constraint catalogue_entry_assessment_whole check
      (num_nulls(secrecy, secrecy_findings, personal_impact, personal_findings, assessed_by,
        assessed_at) in (0, 6)),
  constraint catalogue_entry_no_secret_published check
      (stage not in ('DEPT_REVIEW', 'SUBMITTED', 'PUBLISHED') or coalesce(secrecy, 'NONE') = 'NONE'),
  constraint catalogue_entry_withdrawal_reasoned check
      ((stage = 'WITHDRAWING') <= (num_nulls(withdrawal_reasons, withdrawal_proposed_by,
        withdrawal_proposed_at) = 0)),
  constraint catalogue_entry_working_copy_positive check (working_copy > 0)
);

create index catalogue_entry_unpublished on catalogue_entry (provider) where stage <> 'PUBLISHED';
-- The entries of a department that have a published text and a working copy: the published
-- names are asked for whenever an entry is drafted or amended, and most drafts have none.
create index catalogue_entry_in_revision
  on catalogue_entry (provider)
  where published_version is not null and stage in ('DRAFT', 'DEPT_REVIEW', 'SUBMITTED', 'RETURNED');
create index catalogue_entry_provider_name
  on catalogue_entry (provider, stripped(name)) where stage not in ('WITHDRAWN', 'DROPPED');
create index catalogue_entry_on_its_way
  on catalogue_entry (provider, stage) where stage not in ('PUBLISHED', 'WITHDRAWN', 'DROPPED');

comment on table catalogue_entry is 'Entries of the sharing catalogue (政府信息共享目录)';
comment on column catalogue_entry.code is 'The national form: node, slash, sequence';
comment on column catalogue_entry.provider is 'The code of the providing department';
comment on column catalogue_entry.provider_unit is 'The unit within the department (提供方内部部门)';
comment on column catalogue_entry.format_type is 'A value of the code list format-type (信息资源格式类型)';
comment on column catalogue_entry.other_format is '其他类型资源格式描述';
comment on column catalogue_entry.condition is
  'Conditions beyond scope and use (共享条件), which Decree 809 art. 15 makes the authority look at';
comment on column catalogue_entry.scope is 'Who may have it (共享范围), of a conditional entry';
comment on column catalogue_entry.purpose_of_use is 'What for (使用用途), of a conditional entry';
comment on column catalogue_entry.legal_basis is 'The law, administrative regulation or State Council decision (不予共享依据)';
comment on column catalogue_entry.legal_basis_kind is 'What kind of norm keeps it from being shared';
comment on column catalogue_entry.sharing_mode_type is '共享方式类型';
comment on column catalogue_entry.opening_condition is '开放条件';
comment on column catalogue_entry.data_category is '数据分类';
comment on column catalogue_entry.related_entries is 'Codes of related entries (关联资源代码)';
comment on column catalogue_entry.business_item is '关联业务事项';
comment on column catalogue_entry.west is 'The extent, in decimal degrees';
comment on column catalogue_entry.reference_system is 'A value of the code list reference-system';
comment on column catalogue_entry.secrecy is
  'What the assessment of secrecy risk found (Decree 809 arts. 3 and 13); void when amended';
comment on column catalogue_entry.personal_impact is 'What the assessment of the impact on personal information found (Decree 809 art. 13)';
comment on column catalogue_entry.measures is 'How the risks that were found are met';
comment on column catalogue_entry.working_copy is 'The number of the working copy, from 1: each revision begins another';
comment on column catalogue_entry.differs is 'Whether the working copy differs from the newest published version';
comment on column catalogue_entry.approved_by is 'The head who let this text go to the authority';
comment on column catalogue_entry.submitted_at is
  'When the head put it before the authority, which has two working days for an update (Decree 809 art. 17)';
comment on column catalogue_entry.acknowledged_grants is
  'The running grants that the head knows this text to break, by id';
comment on column catalogue_entry.withdrawal_reasons is 'Why its department wants it out';
comment on column catalogue_entry.published_version is
  'The newest published version; in an earlier stage than PUBLISHED the row is a working copy beside it';

grant select, insert, update on catalogue_entry to "${app}";

create table entry_item (
  entry_code   varchar(64) collate "C" not null,
  position     integer                 not null,
  name         varchar(40)             not null,
  chinese_name varchar(50)             not null,
  english_name varchar(128)            not null,
  type         varchar(20)             not null,
  length       integer                 not null,
  is_key       boolean                 not null,
  sensitive    boolean                 not null,
  sharing      varchar(20)             not null,
  term         varchar(64),
  no_term_reason varchar(200),
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
  constraint entry_item_sharing check (sharing in ('UNCONDITIONAL', 'CONDITIONAL', 'NOT_SHARED')),
  constraint entry_item_term_form check (term ~ '^[A-Za-z0-9._-]+$'),
  constraint entry_item_term_or_reason check (term is null or no_term_reason is null)
);

comment on table entry_item is 'The information items (信息项) of an entry, in their order';
comment on column entry_item.term is 'The standard term that the item follows (标准数据元)';
comment on column entry_item.no_term_reason is 'Why no standard term fits; required in the classes of basic information';

grant select, insert, update, delete on entry_item to "${app}";

create table entry_author (
  entry_code   varchar(64) collate "C" not null,
  working_copy integer                 not null default 1,
  account      varchar(64)             not null,
  constraint entry_author_entry_fk foreign key (entry_code) references catalogue_entry (code),
  constraint entry_author_pk primary key (entry_code, account, working_copy)
);

comment on table entry_author is 'Who drafted, amended, assessed or submitted a text, and so may neither approve nor publish it';

grant select, insert on entry_author to "${app}";

create table entry_version (
  entry_code   varchar(64) collate "C" not null,
  version      integer                 not null,
  provider     varchar(16)             not null,
  content      jsonb                   not null,
  published_at timestamptz             not null,
  published_by varchar(64)             not null,
  constraint entry_version_pk primary key (entry_code, version),
  constraint entry_version_entry_fk foreign key (entry_code) references catalogue_entry (code),
  constraint entry_version_positive check (version > 0)
);

-- What is announced of a day.
create index entry_version_published on entry_version (published_at);

comment on table entry_version is 'What was published of an entry, version by version; the application can add but never change';
comment on column entry_version.content is 'The entry as its department described it (NewEntry)';

grant select, insert on entry_version to "${app}";

create table entry_update (
  id                uuid                    not null,
  entry_code        varchar(64) collate "C" not null,
  provider          varchar(16)             not null,
  change            varchar(1000)           not null,
  legal_source      varchar(500)            not null,
  changed_on        date                    not null,
  reported_by       varchar(64)             not null,
  reported_at       timestamptz             not null,
  rule_set          varchar(20)             not null,
  extended_at       timestamptz,
  extension_reasons varchar(1000),
  done_at           timestamptz,
  done_version      integer,
  constraint entry_update_pk primary key (id),
  constraint entry_update_entry_fk foreign key (entry_code) references catalogue_entry (code),
  constraint entry_update_extension_reasoned check
      ((extended_at is null) = (extension_reasons is null)),
  constraint entry_update_done_by_version check ((done_at is null) = (done_version is null))
);

create index entry_update_open on entry_update (provider, reported_at) where done_at is null;
create index entry_update_of_entry on entry_update (entry_code);

comment on table entry_update is 'Changes of law or duty that make an entry due for an update (Decree 809 art. 17)';
comment on column entry_update.rule_set is 'The rule-set in force on the day of the change';
comment on column entry_update.extended_at is 'When the authority consented to more time; once only';

grant select, insert, update on entry_update to "${app}";
