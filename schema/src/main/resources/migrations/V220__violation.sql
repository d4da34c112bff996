create table violation (
  id                     uuid          constraint violation_pk primary key,
  kind                   varchar(30)   not null,
  rule_set               varchar(20)   not null,
  department             varchar(16)   not null,
  authority              varchar(16)   not null,
  without_authority      boolean       not null default false,
  occurred_on            date          not null,
  facts                  varchar(2000) not null,
  about                  varchar(64),
  deadline               varchar(60),
  deadline_article       varchar(100),
  grants                 uuid[]        not null,
  providers              text[]        not null,
  stage                  varchar(10)   not null,
  registered_by          varchar(64)   not null,
  registering_department varchar(16),
  registered_at          timestamptz   not null,
  measures               varchar(2000),
  report                 varchar(2000),
  outcome                varchar(2000),
  referred_to            varchar(200),
  document               varchar(200),
  constraint violation_order_needed check (
      measures is not null or stage in ('REGISTERED', 'REFERRED', 'DISMISSED')),
  constraint violation_referral check (
      (referred_to is not null and document is not null) = (stage = 'REFERRED')),
  constraint violation_stage check (stage in
      ('REGISTERED', 'ORDERED', 'OVERDUE', 'REPORTED', 'CORRECTED', 'TERMINATED', 'REFERRED', 'DISMISSED')),
  constraint violation_by_platform check ((deadline is null) = (registering_department is not null))
);

create index violation_department on violation (department, registered_at desc, id desc);
create index violation_authority on violation (authority, registered_at desc, id desc);
create index violation_registered on violation (registering_department, registered_at desc, id desc);
create index violation_providers on violation using gin (providers);
-- Another violation over the same grant keeps it suspended.
create index violation_open_over_grants
  on violation using gin (grants) where stage not in ('CORRECTED', 'TERMINATED', 'DISMISSED');
create unique index violation_of_deadline on violation (about, deadline);
create index violation_waiting
  on violation (department, stage) where stage in ('REGISTERED', 'ORDERED', 'OVERDUE', 'REPORTED');
create index violation_waiting_for
  on violation (authority, stage) where stage in ('REGISTERED', 'ORDERED', 'OVERDUE', 'REPORTED');

comment on table violation is 'What departments violated, and what followed (Decree 809 arts. 39 to 42; 2016 rules, chapter VI).';
comment on column violation.authority is 'the body that handles it';
comment on column violation.without_authority is 'whether the body that handles it lost its function, and nobody is there instead';
comment on column violation.occurred_on is 'the day of the fact; where a deadline expired, the first day after it';
comment on column violation.about is 'the id or code of the case or entry concerned';
comment on column violation.deadline is 'which deadline of the case expired: its kind and run; null where somebody registered it';
comment on column violation.deadline_article is 'the article whose time was exceeded; null where there is none';
comment on column violation.grants is 'the grants concerned';
comment on column violation.providers is 'departments that provide what the grants concerned cover';
comment on column violation.registering_department is 'the department that registered it; null: the platform';

grant select, insert, update on violation to "${app}";
