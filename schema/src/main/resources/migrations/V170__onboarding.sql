create table onboarding_application (
  id                  uuid        constraint onboarding_application_pk primary key,
  department          varchar(16) not null,
  origin              varchar(20) not null
      constraint onboarding_application_origin check (origin in ('APPLIED', 'AUTHORITY', 'DEMO')),
  stage               varchar(20) not null
      constraint onboarding_application_stage check (stage in ('APPLIED', 'SUPPLEMENT', 'REFUSED', 'APPROVED',
          'AGREEMENT_SIGNED', 'TRIAL', 'ACTIVE', 'SUSPENDED')),
  unit                varchar(64),
  credit_code         char(18),
  contact_name        varchar(64),
  contact_phone       varchar(32),
  contact_mail        varchar(128),
  network_zone        varchar(20)
      constraint onboarding_application_zone check (network_zone in ('GOVERNMENT_NETWORK', 'DEDICATED_LINE',
          'INTERNET')),
  planned_systems     jsonb,
  applied_by          varchar(64),
  applied_at          timestamptz not null,
  rule_set            varchar(20),
  missing_information text[],
  supplement_asked_by varchar(64),
  supplement_asked_at timestamptz,
  decision_reasons    varchar(1000),
  decided_by          varchar(64),
  decided_at          timestamptz,
  active_since        timestamptz,
  suspension_reasons  varchar(1000),
  suspended_by        varchar(64),
  suspended_at        timestamptz,
  agreement_until     date,
  constraint onboarding_application_supplement check (
      (missing_information is null) = (supplement_asked_at is null)
      and (missing_information is null) = (supplement_asked_by is null)
      and (stage <> 'SUPPLEMENT' or missing_information is not null)),
  constraint onboarding_application_refusal check (
      stage <> 'REFUSED' or (decided_at is not null and decision_reasons is not null)),
  constraint onboarding_application_suspension check (
      (stage = 'SUSPENDED') = (suspension_reasons is not null)
      and (suspension_reasons is null) = (suspended_at is null)
      and (suspension_reasons is null) = (suspended_by is null)),
  constraint onboarding_application_active check (
      stage not in ('ACTIVE', 'SUSPENDED') or active_since is not null),
  constraint onboarding_application_content check (
      origin <> 'APPLIED'
      or (unit is not null and credit_code is not null and contact_name is not null
          and contact_phone is not null and network_zone is not null
          and planned_systems is not null and applied_by is not null and rule_set is not null))
);

create unique index onboarding_application_one
  on onboarding_application (department) where stage <> 'REFUSED';
create index onboarding_application_department
  on onboarding_application (department, applied_at desc, id desc);
create index onboarding_application_stage_listed on onboarding_application (stage, applied_at desc, id desc);

comment on table onboarding_application is
  'The connection of a department, from its application until it is active; a department has at most one that was not refused.';
comment on column onboarding_application.origin is
  'APPLIED by the department itself; AUTHORITY active from its creation; DEMO for the demonstration';
comment on column onboarding_application.planned_systems is 'the systems it means to connect';
comment on column onboarding_application.missing_information is 'what was missing, asked once';
comment on column onboarding_application.agreement_until is 'the last day of the agreement in force; null while there is none';

grant select, insert, update on onboarding_application to "${app}";

create table agreement_document (
  id      uuid  constraint agreement_document_pk primary key,
  content bytea not null
      constraint agreement_document_size check (length(content) between 1 and 716800)
);

comment on table agreement_document is 'The bytes of confidentiality agreements, apart from the agreements themselves.';

grant select, insert on agreement_document to "${app}";

create table agreement (
  document             uuid        constraint agreement_pk primary key
      constraint agreement_document_of references agreement_document (id),
  application          uuid        not null
      constraint agreement_application references onboarding_application (id),
  number               int         not null constraint agreement_number check (number > 0),
  stage                varchar(20) not null
      constraint agreement_stage check (stage in ('FILED', 'IN_FORCE', 'REPLACED')),
  file_name            varchar(80) not null,
  format               varchar(10) not null constraint agreement_format check (format in ('PDF', 'OFD')),
  size                 int         not null,
  sha256               char(64)    not null,
  valid_from           date        not null,
  valid_until          date        not null,
  department_signed_by varchar(64),
  department_signed_at timestamptz,
  authority_signed_by  varchar(64),
  authority_signed_at  timestamptz,
  warned_offset        int,
  constraint agreement_version unique (application, number),
  constraint agreement_period check (valid_from <= valid_until),
  constraint agreement_signatures check (
      (department_signed_by is null) = (department_signed_at is null)
      and (authority_signed_by is null) = (authority_signed_at is null)
      and (department_signed_by is not null or authority_signed_by is not null)
      and (stage <> 'IN_FORCE'
           or (department_signed_by is not null and authority_signed_by is not null)))
);

create unique index agreement_in_force on agreement (application) where stage = 'IN_FORCE';
create index agreement_ending on agreement (valid_until) where stage = 'IN_FORCE';

comment on table agreement is
  'Confidentiality agreements (保密协议) between a department and its sharing authority, each version as it was signed.';
comment on column agreement.file_name is 'given by the platform';
comment on column agreement.sha256 is 'of the bytes of the document; both sides signed over it';
comment on column agreement.warned_offset is 'the nearest offset in days that was told before the end; -1 once it ended';

grant select, insert, update (stage, department_signed_by, department_signed_at, authority_signed_by,
  authority_signed_at, warned_offset) on agreement to "${app}";

create table connected_system (
  id                  uuid        constraint connected_system_pk primary key,
  department          varchar(16) not null,
  account             varchar(64) not null,
  name                varchar(64) not null,
  origin              varchar(20) not null
      constraint connected_system_origin check (origin in ('APPLIED', 'DEMO')),
  stage               varchar(20) not null
      constraint connected_system_stage check (stage in ('TRIAL', 'TESTED', 'ACTIVE', 'SUSPENDED', 'RETIRED')),
  addresses           text[]      not null,
  credential          varchar(20) not null
      constraint connected_system_credential check (credential in ('CERTIFICATE', 'SECRET')),
  certificate_until   date,
  contact_name        varchar(64),
  contact_phone       varchar(32),
  contact_mail        varchar(128),
  registered_by       varchar(64) not null,
  registered_at       timestamptz not null,
  activation_asked_by varchar(64),
  activated_by        varchar(64),
  activated_at        timestamptz,
  stage_reasons       varchar(1000),
  stage_by            varchar(64),
  warned_until        date,
  warned_offset       int,
  constraint connected_system_certificate check (
      origin <> 'APPLIED' or (credential = 'CERTIFICATE') = (certificate_until is not null)),
  constraint connected_system_activation check (
      stage not in ('ACTIVE', 'SUSPENDED') or activated_at is not null),
  constraint connected_system_warning check ((warned_until is null) = (warned_offset is null))
);

create unique index connected_system_account on connected_system (account) where stage <> 'RETIRED';
create index connected_system_department on connected_system (department, registered_at desc, id desc);
create index connected_system_ending
  on connected_system (certificate_until) where stage <> 'RETIRED' and certificate_until is not null;
create index connected_system_waiting
  on connected_system (department, stage) where stage in ('TRIAL', 'TESTED');

comment on table connected_system is
  'The information systems of departments that exchange with the platform, each by an account of its own.';
comment on column connected_system.addresses is 'the network addresses that may be called: CIDR or host:port';
comment on column connected_system.certificate_until is 'the last day of its client certificate, as its department declared it';
comment on column connected_system.activation_asked_by is 'who asked to switch it on: not the person who may do it';
comment on column connected_system.warned_offset is
  'the nearest offset in days that was told for the end warned_until; -1 once it ended';

grant select, insert, update on connected_system to "${app}";

create table trial_event (
  system   uuid        not null constraint trial_event_system references connected_system (id),
  event    varchar(20) not null
      constraint trial_event_kind check (event in ('SIGNED_IN', 'GOOD_QUERIED', 'GOOD_REPORTED', 'FAULT_MET',
          'FAULT_REPEATED', 'SLOW_ANSWERED', 'SLOW_AWAITED', 'WRONG_QUERIED', 'WRONG_REPORTED', 'UNKNOWN_QUERIED',
          'UNKNOWN_REFUSED')),
  first_at timestamptz not null,
  last_at  timestamptz not null,
  mark     varchar(128),
  constraint trial_event_pk primary key (system, event)
);

comment on table trial_event is 'What the platform saw of a system in its trial; the checklist is computed from it.';
comment on column trial_event.mark is
  'FAULT_MET: the idempotency key last used; SLOW_ANSWERED: the receipt that only the last answer told';

grant select, insert, update on trial_event to "${app}";
