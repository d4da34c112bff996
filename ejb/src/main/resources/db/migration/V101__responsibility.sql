create table basic_class (
  code char(2) not null,
  chinese_name varchar(50) not null,
  english_name varchar(128) not null,
  node varchar(64),
  evidence varchar(32) not null,
  constraint basic_class_pk primary key (code)
);

comment on table basic_class is
  'The 16 classes of basic information of 穗府规〔2016〕3号, and 99 for what often stands beside them';
comment on column basic_class.node is 'The classification code of the class in the catalogue';
comment on column basic_class.evidence is 'How sure it is that the class is one of the 16';

create table responsibility (
  id uuid not null,
  basic_class char(2) not null,
  term varchar(64) collate "C" not null,
  function varchar(50) not null,
  department varchar(16),
  valid_from date not null,
  valid_until date,
  source_from date,
  source_until date,
  law_basis varchar(500) not null,
  evidence varchar(32) not null,
  constraint responsibility_pk primary key (id),
  constraint responsibility_class_fk foreign key (basic_class) references basic_class (code),
  constraint responsibility_term_fk foreign key (term) references standard_term (code),
  constraint responsibility_department_fk foreign key (department) references department (code),
  constraint responsibility_period check (valid_from <= valid_until),
  constraint responsibility_source_period check (source_from <= source_until),
  constraint responsibility_source_since check (source_from is not null or source_until is null)
);

create index responsibility_term on responsibility (term);

comment on table responsibility is
  'Who is responsible for a datum of basic information, dated: 责任采集部门, and among several 数源部门';
comment on column responsibility.function is
  'The responsible function by its name (公安, 民政 …): units are merged and renamed';
comment on column responsibility.department is
  'The code of the department that has the function here; null until the authority assigns it';
comment on column responsibility.valid_until is 'The last day on which the row holds; null while it has no end';
comment on column responsibility.source_from is
  'Since when it is the one source department (数源部门, 809 art. 19) among several; null if it never was';
comment on column responsibility.source_until is 'The first day on which it is so no more';
comment on column responsibility.evidence is 'How sure items and department are; never more than was read';

grant select on basic_class to "${app}";
grant select, insert on responsibility to "${app}";
grant update (department, valid_until, source_from, source_until) on responsibility to "${app}";
