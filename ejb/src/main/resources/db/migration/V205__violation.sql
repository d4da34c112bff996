create table violation (
  id            uuid          constraint violation_pk primary key,
  kind          varchar(30)   not null,
  rule_set      varchar(20)   not null,
  department    varchar(16)   not null,
  authority     varchar(16)   not null,
  facts         varchar(2000) not null,
  about         varchar(64),
  grants        text          not null,
  stage         varchar(10)   not null
      constraint violation_stage check (stage in
          ('RECORDED', 'ORDERED', 'UNHEEDED', 'REPORTED', 'CORRECTED', 'REFERRED', 'DISMISSED')),
  registered_by varchar(64)   not null,
  registered_of varchar(16),
  registered_at timestamptz   not null,
  measures      varchar(2000),
  report        varchar(2000),
  outcome       varchar(2000),
  referred_to   varchar(200),
  document      varchar(200),
  version       int           not null,
  constraint violation_order_needed check (
      measures is not null or stage in ('RECORDED', 'REFERRED', 'DISMISSED')),
  constraint violation_referral check (
      (referred_to is not null and document is not null) = (stage = 'REFERRED'))
);

comment on table violation is
    'What departments violated, and what followed (Decree 809 arts. 39 to 42; 2016 rules, chapter VI).';
comment on column violation.authority is 'the body that handles it';
comment on column violation.about is 'the id or code of the case or entry concerned';
comment on column violation.grants is 'ids of the access rights concerned, separated by commas';
comment on column violation.registered_of is 'the department that registered it; null: the platform';

alter table access_grant add column suspended_for varchar(36);
comment on column access_grant.suspended_for is 'the id of the violation for which it is suspended';

-- A limit that passed is one violation, however often the platform is told of it.
create unique index violation_of_a_limit
    on violation (kind, about) where registered_of is null;
create index violation_department on violation (department, registered_at desc, id desc);
create index violation_authority on violation (authority, registered_at desc, id desc);
create index violation_registered on violation (registered_of, registered_at desc, id desc);

grant select, insert, update on violation to "${app}";
