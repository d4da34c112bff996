create table standard_term (
  code         varchar(64) collate "C" not null,
  chinese_name varchar(50)             not null,
  english_name varchar(128)            not null,
  meaning      varchar(500)            not null,
  identifier   boolean                 not null,
  added_at     timestamptz             not null default now(),
  constraint standard_term_pk primary key (code),
  constraint standard_term_code_form check (code ~ '^[A-Za-z0-9._-]{1,64}$')
);

comment on table standard_term is 'Standard terms (标准数据元): what a datum is, whoever holds it';
comment on column standard_term.identifier is
  'Whether every register needs to carry it to say whom or what a record is about: then it may stand in any entry, whoever is its source';

grant select, insert on standard_term to "${app}";

create table standard_term_synonym (
  term     varchar(64) collate "C" not null,
  position integer                 not null,
  synonym  varchar(50)             not null,
  constraint standard_term_synonym_pk primary key (term, position),
  constraint standard_term_synonym_term_fk foreign key (term) references standard_term (code)
);

comment on table standard_term_synonym is 'Other Chinese names of the same datum, as forms and registers use them';

grant select, insert on standard_term_synonym to "${app}";

create table basic_class (
  code         char(2)      not null,
  chinese_name varchar(50)  not null,
  english_name varchar(128) not null,
  node         varchar(64),
  evidence     varchar(32)  not null,
  constraint basic_class_pk primary key (code)
);

comment on table basic_class is 'The 16 classes of basic information of 穗府规〔2016〕3号, and 99 for what often stands beside them';
comment on column basic_class.node is 'The classification code of the class in the catalogue';
comment on column basic_class.evidence is 'How sure it is that the class is one of the 16';

grant select on basic_class to "${app}";

create table responsibility (
  id          uuid                    not null,
  basic_class char(2)                 not null,
  term        varchar(64) collate "C" not null,
  level       varchar(16)             not null,
  area        varchar(6)              not null,
  function    varchar(50)             not null,
  department  varchar(16),
  valid_from  date                    not null,
  valid_until date,
  law_basis   varchar(500)            not null,
  evidence    varchar(32)             not null,
  confirmed_on date,
  confirmation varchar(1000),
  constraint responsibility_pk primary key (id),
  constraint responsibility_class_fk foreign key (basic_class) references basic_class (code),
  constraint responsibility_term_fk foreign key (term) references standard_term (code),
  constraint responsibility_department_fk foreign key (department) references department (code),
  constraint responsibility_level check (level in ('MUNICIPAL', 'DISTRICT')),
  constraint responsibility_confirmation check ((confirmed_on is null) = (confirmation is null)),
  constraint responsibility_period check (valid_from <= valid_until),
  -- A range of one hash stands for equality, so that no extension has to be installed.
  constraint responsibility_function_once exclude using gist (
      int8range(hashtextextended(term, 0), hashtextextended(term, 0), '[]') with &&,
      int8range(hashtextextended(function, 0), hashtextextended(function, 0), '[]') with &&,
      int8range(hashtextextended(level, 0), hashtextextended(level, 0), '[]') with &&,
      int8range(hashtextextended(area, 0), hashtextextended(area, 0), '[]') with &&,
      daterange(valid_from, valid_until, '[]') with &&)
);

create index responsibility_term on responsibility (term);

comment on table responsibility is 'Who is responsible for a datum of basic information, dated: 责任采集部门, and among several 数源部门';
comment on column responsibility.level is 'Whether the city or a district is meant: each has its own responsible department';
comment on column responsibility.area is 'The division code of the city or district';
comment on column responsibility.function is 'The responsible function by its name (公安, 民政 …): units are merged and renamed';
comment on column responsibility.department is
  'The code of the department that has the function here; null until the authority assigns it';
comment on column responsibility.valid_until is 'The last day on which the row holds; null while it has no end';
comment on column responsibility.evidence is 'How sure items and department are; never more than was read';
comment on column responsibility.confirmed_on is
  'When the sharing authority confirmed the row on record. A row that is neither read law nor confirmed only advises';
comment on column responsibility.confirmation is 'The grounds of the confirmation';
comment on constraint responsibility_function_once on responsibility is
  'On no day has a term two rows of one function in one city or district';

grant select, insert, update (department, valid_until, confirmed_on, confirmation) on responsibility to "${app}";

-- A row may be named, replaced and named again: each span stays, so that the past is not rewritten.
create table source_designation (
  responsibility   uuid                    not null,
  term             varchar(64) collate "C" not null,
  level            varchar(16)             not null,
  area             varchar(6)              not null,
  designated_from  date                    not null,
  designated_until date,
  constraint source_designation_pk primary key (responsibility, designated_from),
  constraint source_designation_responsibility_fk foreign key (responsibility) references responsibility (id),
  constraint source_designation_term_fk foreign key (term) references standard_term (code),
  constraint source_designation_period check (designated_from <= designated_until),
  constraint source_designation_one_source exclude using gist (
      int8range(hashtextextended(term, 0), hashtextextended(term, 0), '[]') with &&,
      int8range(hashtextextended(level, 0), hashtextextended(level, 0), '[]') with &&,
      int8range(hashtextextended(area, 0), hashtextextended(area, 0), '[]') with &&,
      daterange(designated_from, designated_until) with &&)
);

comment on table source_designation is 'Which row was the one source department (数源部门, 809 art. 19) among several, and when';
comment on column source_designation.designated_until is 'The first day on which it no longer is';
comment on constraint source_designation_one_source on source_designation is
  'One datum, one source: on no day are two rows the designated source of one term in one city or district';

grant select, insert, update (designated_until) on source_designation to "${app}";

create table published_item (
  entry_code varchar(64) collate "C" not null,
  position   integer                 not null,
  version    integer                 not null,
  node       varchar(64) collate "C" not null,
  provider   varchar(16)             not null,
  name       varchar(40)             not null,
  plain_name varchar(50)             not null,
  term       varchar(64) collate "C",
  constraint published_item_pk primary key (entry_code, position)
);

create index published_item_name on published_item (plain_name);
create index published_item_term on published_item (term) where term is not null;
create index published_item_key on published_item (lower(name));

comment on table published_item is
  'The items of the newest published version of each entry, by term and by plain name: what may be used again. Kept with each publication, in its transaction';
comment on column published_item.plain_name is 'The Chinese name without brackets, 的 and common variants (PlainName)';

grant select, insert, update (provider), delete on published_item to "${app}";
