create table freshness_limit (
  update_cycle varchar(20) not null,
  days         integer,
  evidence_tag varchar(20) not null,
  constraint freshness_limit_pk primary key (update_cycle),
  constraint freshness_limit_positive check (days > 0)
);

comment on table freshness_limit is
  'How many calendar days after a push the data of an entry count as fresh, by its update cycle (rules, section 8.4); null where the cycle promises nothing';

insert into freshness_limit (update_cycle, days, evidence_tag) values
  ('REAL_TIME', 1, 'INFERRED-D'),
  ('DAILY', 2, 'INFERRED-D'),
  ('WEEKLY', 8, 'INFERRED-D'),
  ('TEN_DAYS', 11, 'INFERRED-D'),
  ('MONTHLY', 32, 'INFERRED-D'),
  ('QUARTERLY', 93, 'INFERRED-D'),
  ('HALF_YEARLY', 185, 'INFERRED-D'),
  ('YEARLY', 367, 'INFERRED-D'),
  ('IRREGULAR', null, 'INFERRED-D'),
  ('OTHER', null, 'INFERRED-D');

grant select on freshness_limit to "${app}";

alter table dataset
  add column provider     varchar(16),
  add column update_cycle varchar(20),
  add column pushed_at    timestamptz,
  add column fresh_until  timestamptz,
  add column withdrawn_at timestamptz;

-- What was published before this migration, hosted or still without data.
insert into dataset (entry_code)
  select distinct entry_code from entry_version where content ->> 'sharingMode' = 'PLATFORM'
  on conflict (entry_code) do nothing;

update dataset d
set provider = v.provider,
    update_cycle = v.content ->> 'updateCycle',
    pushed_at = d.changed_at
from entry_version v
where v.entry_code = d.entry_code
  and v.version = (select max(version) from entry_version n where n.entry_code = d.entry_code);

update dataset d
set fresh_until = d.pushed_at + make_interval(days => l.days)
from freshness_limit l
where l.update_cycle = d.update_cycle and d.pushed_at is not null;

alter table dataset
  alter column provider set not null,
  alter column update_cycle set not null,
  add constraint dataset_update_cycle_fk foreign key (update_cycle) references freshness_limit (update_cycle);

create index dataset_provider on dataset (provider, entry_code);
create index dataset_fresh_until on dataset (fresh_until) where withdrawn_at is null;

comment on column dataset.pushed_at is
  'When the provider last pushed, even if nothing had changed: a push says that the data are up to date.';
comment on column dataset.fresh_until is
  'pushed_at and the days of the update cycle; null before the first push and where the cycle promises nothing.';
