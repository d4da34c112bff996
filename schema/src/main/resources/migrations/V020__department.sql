create table department (
  code        varchar(16) not null constraint department_pk primary key,
  name        varchar(64) not null,
  level       varchar(10) not null,
  area        char(6)     not null,
  kind        varchar(20) not null,
  credit_code char(18)
      constraint department_credit_code check (credit_code ~
          '^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$'),
  valid_from  timestamptz not null default now(),
  merged_into varchar(16)
      constraint department_successor references department (code)
      constraint department_not_into_itself check (merged_into <> code),
  created_at  timestamptz not null,
  constraint department_level check (level in ('MUNICIPAL', 'DISTRICT', 'CENTRAL')),
  constraint department_kind check (kind in
      ('ORDINARY', 'SHARING_AUTHORITY', 'STAFFING', 'LEGAL', 'SERVICES', 'GOVERNMENT', 'ORGANISATION')),
  constraint department_central_kind check (level <> 'CENTRAL' or kind in ('ORDINARY', 'ORGANISATION'))
);

-- One legal person has one code; a merged department keeps its own to be found by.
create unique index department_one_credit_code on department (credit_code) where merged_into is null;
create unique index department_one_authority
  on department (level, area) where kind = 'SHARING_AUTHORITY' and merged_into is null;
-- Who answers for what a merged department left: its last successor.
create index department_went_into on department (merged_into) where merged_into is not null;

comment on table department is 'Departments as they are now, also those that were merged into another';
comment on column department.level is 'CENTRAL: stationed in the city by a central body, may follow the rules (2016, art. 2)';
comment on column department.kind is
  'ORGANISATION: no organ, but exercises public functions and follows the rules by analogy (2016, art. 2)';
comment on column department.credit_code is
  'Unified social credit code (GB 32100-2015); the application verifies its check character';
comment on column department.valid_from is 'Since when it is as this row says; the versions before are in department_version';
comment on column department.merged_into is 'The department it was merged into, and which acts in its place';

grant select, insert, update on department to "${app}";

create function department_with_predecessors(of varchar) returns setof varchar language sql stable as $$
  with recursive line (code) as (
    select of
    union
    select d.code from department d join line l on d.merged_into = l.code)
  select code from line
$$;

comment on function department_with_predecessors is 'The codes of a department and of all departments that were merged into it';

create function department_successor(of varchar) returns varchar language sql stable as $$
  with recursive chain (code, merged_into) as (
    select d.code, d.merged_into from department d where d.code = of
    union
    select d.code, d.merged_into from chain c join department d on d.code = c.merged_into)
  select coalesce((select code from chain where merged_into is null), of)
$$;

comment on function department_successor is 'The present successor of a department, over any number of mergers';

create function account_predecessors() returns trigger language plpgsql as $$
begin
  new.predecessors := array(
    select line.code from department_with_predecessors(new.department) as line (code)
    where line.code <> new.department order by line.code);
  return new;
end $$;
create trigger account_predecessors before insert on account
  for each row execute function account_predecessors();

create function department_predecessors() returns trigger language plpgsql as $$
begin
  update account a set predecessors = array(
      select line.code from department_with_predecessors(a.department) as line (code)
      where line.code <> a.department order by line.code)
    where a.department = department_successor(new.code);
  return null;
end $$;
create trigger department_predecessors after update of merged_into on department
  for each row when (new.merged_into is not null) execute function department_predecessors();

create table department_version (
  code        varchar(16) not null constraint department_version_of references department (code),
  valid_from  timestamptz not null,
  name        varchar(64) not null,
  level       varchar(10) not null,
  area        char(6)     not null,
  kind        varchar(20) not null,
  credit_code char(18),
  merged_into varchar(16) constraint department_version_successor references department (code),
  change      varchar(12) not null
      constraint department_version_change check (change in ('CREATED', 'CHANGED', 'CREDIT_CODE', 'MERGED')),
  document    varchar(200),
  constraint department_version_pk primary key (code, valid_from),
  constraint department_version_document check (document is not null or change in ('CREATED', 'CREDIT_CODE')),
  constraint department_version_merger check ((merged_into is not null) = (change = 'MERGED'))
);

create index department_version_authority
  on department_version (level, area, valid_from) where kind = 'SHARING_AUTHORITY';

comment on table department_version is
  'What a department was from valid_from on until its next version began; only ever added to';
comment on column department_version.document is 'The legal document that ordered the change';

-- A version that begins before one that exists would change what was true then.
create function department_version_in_order() returns trigger language plpgsql as $$
begin
  if exists (select from department_version v where v.code = new.code and v.valid_from >= new.valid_from) then
    raise exception 'department % has a version from % or later', new.code, new.valid_from
      using errcode = 'check_violation', constraint = 'department_version_in_order';
  end if;
  return new;
end $$;
create trigger department_version_in_order before insert on department_version
  for each row execute function department_version_in_order();

create function department_version_is_history() returns trigger language plpgsql as $$
begin
  raise exception 'the versions of departments never change'
    using errcode = 'check_violation', constraint = 'department_version_is_history';
end $$;
create trigger department_version_is_history before update or delete on department_version
  for each row execute function department_version_is_history();

grant select, insert on department_version to "${app}";

create table participation (
  id           bigint       generated always as identity,
  department   varchar(16)  not null,
  document     varchar(200) not null,
  declared_by  varchar(64)  not null,
  declared_at  timestamptz  not null,
  withdrawn_by varchar(64),
  withdrawn_at timestamptz,
  constraint participation_pk primary key (id),
  constraint participation_of foreign key (department) references department (code),
  constraint participation_withdrawn check ((withdrawn_by is null) = (withdrawn_at is null))
);

create unique index participation_in_force on participation (department) where withdrawn_at is null;

comment on table participation is
  'The declarations by which central bodies in the city take part (2016 rules, art. 2)';

grant select, insert, update (withdrawn_by, withdrawn_at) on participation to "${app}";

create function takes_part(of varchar) returns boolean language sql stable as $$
  select not exists (select from department d where d.code = of and d.level = 'CENTRAL')
      or exists (select from participation p where p.department = of and p.withdrawn_at is null)
$$;

comment on function takes_part is
  'Whether a department takes part: a central body by its declaration, any other by the rules';
