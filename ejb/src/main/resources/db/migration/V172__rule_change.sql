create table rule_change (
  id             bigint generated always as identity constraint rule_change_pk primary key,
  at             timestamptz not null,
  account        varchar(64) not null,
  department     varchar(16),
  kind           varchar(20) not null
      constraint rule_change_kind check (kind in ('LIMIT', 'SETTING', 'ADOPTION', 'OWN_LIMIT')),
  rule_set       varchar(20)
      constraint rule_change_rule_set references rule_set (id),
  rule_key       varchar(60),
  effective_from date,
  old_days       int,
  old_extension  int,
  old_clock      varchar(10),
  old_value      varchar(100),
  new_days       int,
  new_extension  int,
  new_clock      varchar(10),
  new_value      varchar(100),
  reasons        varchar(1000),
  constraint rule_change_what check (
      (kind = 'ADOPTION') = (rule_key is null)
      and (kind = 'ADOPTION') = (effective_from is not null)
      and (kind = 'OWN_LIMIT') = (rule_set is null))
);

comment on table rule_change is
    'Every change of the rules: who, when, from what, to what, and why. What a rule said at an instant is what the first change after it replaced.';
comment on column rule_change.department is
    'the department that the account acted for; of an own limit the one that it binds; null for an operator';

create index rule_change_of_rule on rule_change (rule_set, rule_key, at, id) where kind <> 'OWN_LIMIT';
create index rule_change_of_own_limit on rule_change (department, rule_key, at, id) where kind = 'OWN_LIMIT';

create table own_limit (
  department   varchar(16) not null,
  limit_key    varchar(60) not null,
  working_days int         not null
      constraint own_limit_range check (working_days between 1 and 250),
  set_at       timestamptz not null,
  set_by       varchar(64) not null,
  constraint own_limit_pk primary key (department, limit_key)
);

comment on table own_limit is
    'Shorter limits that departments set for themselves (Decree 809 art. 23); the shorter one of this and the rule-set''s holds.';

grant select, insert on rule_change to "${app}";
grant select, insert, update, delete on own_limit to "${app}";
