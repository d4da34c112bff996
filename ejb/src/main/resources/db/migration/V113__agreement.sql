create table agreement_document (
  id         uuid         constraint agreement_document_pk primary key,
  media_type varchar(40)  not null
      constraint agreement_document_type check (media_type in ('application/pdf', 'application/ofd')),
  content    bytea        not null
      constraint agreement_document_size check (length(content) between 1 and 716800)
);

comment on table agreement_document is
    'The bytes of confidentiality agreements, apart from the agreements themselves.';

grant select, insert on agreement_document to "${app}";

create table agreement (
  application          uuid         not null
      constraint agreement_application references onboarding_application (id),
  number               int          not null constraint agreement_number check (number > 0),
  stage                varchar(20)  not null
      constraint agreement_stage check (stage in ('FILED', 'IN_FORCE', 'REPLACED')),
  document             uuid         not null
      constraint agreement_document_of references agreement_document (id),
  file_name            varchar(80)  not null,
  media_type           varchar(40)  not null,
  size                 int          not null,
  sha256               char(64)     not null,
  valid_from           date         not null,
  valid_until          date         not null,
  department_signed_by varchar(64),
  department_signed_at timestamptz,
  authority_signed_by  varchar(64),
  authority_signed_at  timestamptz,
  warned_offset        int,
  constraint agreement_pk primary key (application, number),
  constraint agreement_period check (valid_from <= valid_until),
  constraint agreement_signatures check (
      (department_signed_by is null) = (department_signed_at is null)
      and (authority_signed_by is null) = (authority_signed_at is null)
      and (department_signed_by is not null or authority_signed_by is not null)
      and (stage <> 'IN_FORCE'
           or (department_signed_by is not null and authority_signed_by is not null)))
);

comment on table agreement is
    'Confidentiality agreements (保密协议) between a department and its sharing authority, each version as it was signed.';
comment on column agreement.file_name is 'given by the platform';
comment on column agreement.sha256 is 'of the bytes of the document; both sides signed over it';
comment on column agreement.warned_offset is
    'the nearest offset in days that was told before the end; -1 once it ended';

create unique index agreement_in_force on agreement (application) where stage = 'IN_FORCE';
create index agreement_ending on agreement (valid_until) where stage = 'IN_FORCE';

grant select, insert on agreement to "${app}";
grant update (stage, department_signed_by, department_signed_at, authority_signed_by,
              authority_signed_at, warned_offset) on agreement to "${app}";
