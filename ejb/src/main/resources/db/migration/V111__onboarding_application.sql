create table onboarding_application (
  id                uuid          constraint onboarding_application_pk primary key,
  department        varchar(16)   not null,
  origin            varchar(20)   not null
      constraint onboarding_application_origin check (origin in
          ('APPLIED', 'AUTHORITY', 'DEMO')),
  stage             varchar(20)   not null
      constraint onboarding_application_stage check (stage in
          ('APPLIED', 'SUPPLEMENT', 'REFUSED', 'ACCEPTED', 'AGREED', 'TRIAL', 'ACTIVE', 'SUSPENDED')),
  unit              varchar(64),
  credit_code       char(18),
  contact_name      varchar(64),
  contact_phone     varchar(32),
  contact_mail      varchar(128),
  network_zone      varchar(20)
      constraint onboarding_application_zone check (network_zone in
          ('GOVERNMENT_NETWORK', 'DEDICATED_LINE', 'INTERNET')),
  planned_systems   text,
  applied_by        varchar(64),
  applied_at        timestamptz   not null,
  rule_set          varchar(20),
  received_on       date,
  review_days       int,
  review_due        date,
  review_open       varchar(40),
  review_source     varchar(100),
  review_tag        varchar(20),
  review_ledger     text,
  supplement        text,
  supplement_by     varchar(64),
  supplement_at     timestamptz,
  decision_reasons  varchar(1000),
  decided_by        varchar(64),
  decided_at        timestamptz,
  active_since      timestamptz,
  suspension_reason varchar(1000),
  suspended_by      varchar(64),
  suspended_at      timestamptz,
  agreement_until   date,
  version           int           not null,
  constraint onboarding_application_content check (
      origin <> 'APPLIED'
      or (unit is not null and credit_code is not null and contact_name is not null
          and contact_phone is not null and network_zone is not null
          and planned_systems is not null and applied_by is not null and rule_set is not null
          and received_on is not null and review_days is not null and review_ledger is not null)),
  constraint onboarding_application_supplement check (
      (supplement is null) = (supplement_at is null)
      and (supplement is null) = (supplement_by is null)
      and (stage <> 'SUPPLEMENT' or supplement is not null)),
  constraint onboarding_application_refusal check (
      stage <> 'REFUSED' or (decided_at is not null and decision_reasons is not null)),
  constraint onboarding_application_suspension check (
      (stage = 'SUSPENDED') = (suspension_reason is not null)
      and (suspension_reason is null) = (suspended_at is null)
      and (suspension_reason is null) = (suspended_by is null)),
  constraint onboarding_application_active check (
      stage not in ('ACTIVE', 'SUSPENDED') or active_since is not null)
);

comment on table onboarding_application is
    'How a department gets onto the platform, from its application to being active; a department has one that was not refused.';
comment on column onboarding_application.origin is
    'APPLIED by the department itself; AUTHORITY active from its creation; DEMO for the demonstration';
comment on column onboarding_application.received_on is
    'day 0 of the limit for the decision; anew when a supplement came in';
comment on column onboarding_application.review_ledger is
    'each day after receipt, counted or skipped, with the reason, as JSON';
comment on column onboarding_application.planned_systems is 'the systems it means to connect, as JSON';
comment on column onboarding_application.supplement is 'what was missing, asked once, as JSON';
comment on column onboarding_application.agreement_until is
    'the last day of the agreement in force; null while there is none';

create unique index onboarding_application_one
    on onboarding_application (department) where stage <> 'REFUSED';
create index onboarding_application_department
    on onboarding_application (department, applied_at desc, id desc);
create index onboarding_application_stage_listed
    on onboarding_application (stage, applied_at desc, id desc);

grant select, insert, update on onboarding_application to "${app}";
