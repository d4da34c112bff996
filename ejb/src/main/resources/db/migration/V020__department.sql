create table department (
  code       varchar(16) not null constraint department_pk primary key,
  name       varchar(64) not null,
  level      varchar(10) not null constraint department_level check (level in ('MUNICIPAL', 'DISTRICT')),
  area       char(6)     not null,
  kind       varchar(20) not null constraint department_kind check (kind in
      ('ORDINARY', 'SHARING_AUTHORITY', 'STAFFING', 'LEGAL', 'SERVICES', 'GOVERNMENT')),
  created_at timestamptz not null,
  version    int         not null
);
create unique index department_one_authority on department (level, area) where kind = 'SHARING_AUTHORITY';
grant select, insert, update on department to "${app}";
