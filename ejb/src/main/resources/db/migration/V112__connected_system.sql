create table connected_system (
  id                  uuid         constraint connected_system_pk primary key,
  department          varchar(16)  not null,
  account             varchar(64)  not null,
  name                varchar(64)  not null,
  origin              varchar(20)  not null
      constraint connected_system_origin check (origin in ('APPLIED', 'DEMO')),
  stage               varchar(20)  not null
      constraint connected_system_stage check (stage in
          ('TRIAL', 'TESTED', 'ACTIVE', 'SUSPENDED', 'RETIRED')),
  addresses           text         not null,
  credential          varchar(20)  not null
      constraint connected_system_credential check (credential in ('CERTIFICATE', 'SECRET')),
  certificate_until   date,
  contact_name        varchar(64),
  contact_phone       varchar(32),
  contact_mail        varchar(128),
  registered_by       varchar(64)  not null,
  registered_at       timestamptz  not null,
  activation_asked_by varchar(64),
  activated_by        varchar(64),
  activated_at        timestamptz,
  stage_reason        varchar(1000),
  stage_by            varchar(64),
  warned_until        date,
  warned_offset       int,
  version             int          not null,
  constraint connected_system_certificate check (
      origin <> 'APPLIED' or (credential = 'CERTIFICATE') = (certificate_until is not null)),
  constraint connected_system_activation check (
      stage not in ('ACTIVE', 'SUSPENDED') or activated_at is not null),
  constraint connected_system_warning check ((warned_until is null) = (warned_offset is null))
);

comment on table connected_system is
    'The information systems of departments that exchange with the platform, each by an account of its own.';
comment on column connected_system.addresses is
    'the network addresses that may be called, as JSON: CIDR or host:port';
comment on column connected_system.certificate_until is
    'the last day of its client certificate, as its department declared it';
comment on column connected_system.activation_asked_by is
    'who asked to switch it on: not the person who may do it';
comment on column connected_system.warned_offset is
    'the nearest offset in days that was told for the end warned_until; -1 once it ended';

create unique index connected_system_account on connected_system (account) where stage <> 'RETIRED';
create index connected_system_department on connected_system (department, registered_at desc, id desc);
create index connected_system_ending on connected_system (certificate_until)
    where stage <> 'RETIRED' and certificate_until is not null;

grant select, insert, update on connected_system to "${app}";
