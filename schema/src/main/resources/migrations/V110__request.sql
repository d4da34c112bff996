create table sharing_request (
  id                         uuid          constraint sharing_request_pk primary key,
  entry_code                 varchar(64)   not null,
  entry_version              int,
  provider                   varchar(40)   not null,
  requester                  varchar(40)   not null,
  statute                    varchar(200)  not null,
  article                    varchar(50)   not null,
  duty                       varchar(500)  not null,
  purpose                    varchar(200)  not null,
  scenario                   varchar(1000) not null,
  items                      text[]        not null,
  mode                       varchar(20)   not null
      constraint sharing_request_mode check (mode in ('SERVICE', 'BATCH', 'FILE')),
  use_from                   date          not null,
  use_until                  date          not null,
  return_flow                boolean       not null,
  renews                     uuid,
  application                uuid,
  application_place          int,
  stage                      varchar(20)   not null,
  prepared_by                text[]        not null,
  drafted_at                 timestamptz   not null,
  handed_at                  timestamptz,
  return_reasons              varchar(1000),
  rule_set                   varchar(20),
  filed_at                   timestamptz,
  relay                      text[]        not null,
  relay_step                 int           not null,
  received_at                timestamptz,
  substitute_authority                   varchar(40),
  answer_limit               varchar(60),
  supplement_clock           varchar(10),
  missing_information            text[],
  supplement_asked_by        varchar(64),
  supplement_asked_at        timestamptz,
  supplement_response            varchar(1000),
  supplied_by                varchar(64),
  supplied_at                timestamptz,
  of_central_body            boolean       not null default false,
  max_extension_days             int           not null,
  extension_days             int,
  extension_reasons          varchar(1000),
  extension_asked_by         varchar(64),
  extension_asked_at         timestamptz,
  extension_approved          boolean,
  extension_decision_reasons varchar(1000),
  extension_decided_by       varchar(64),
  extension_decided_at       timestamptz,
  consented                  boolean,
  decided_items              text[],
  refusal_ground             varchar(40)
      constraint sharing_request_ground check (refusal_ground in ('NOT_HELD', 'OUTSIDE_DUTY',
          'LEGAL_BASIS_INSUFFICIENT', 'SCOPE_EXCEEDS_NEED', 'FORBIDDEN_BY_LAW', 'OTHER')),
  ground_article             varchar(100),
  decision_reasons           varchar(1000),
  decided_by                 varchar(64),
  decided_at                 timestamptz,
  decided_late               boolean,
  disposal_requirement       varchar(1000),
  dispute_id                 uuid,
  dispute_decision_items              text[],
  dispute_decided_by                 varchar(64),
  dispute_decided_at                 timestamptz,
  grant_id                   uuid,
  usable_from                date,
  usable_until               date,
  provision_mode               varchar(20),
  provision_note             varchar(1000),
  provided_by                varchar(64),
  provided_at                timestamptz,
  provided_late              boolean,
  dispute_provision_mode         varchar(20),
  dispute_provision_note       varchar(1000),
  dispute_provided_by          varchar(64),
  dispute_provided_at          timestamptz,
  dispute_provided_late        boolean,
  use_ended_on                 date,
  disposal_method               varchar(20),
  disposal_statement         varchar(1000),
  disposed_on                date,
  disposed_by                varchar(64),
  disposed_at                timestamptz,
  end_reasons                 varchar(1000),
  version                    int           not null,
  constraint sharing_request_two_departments check (provider <> requester),
  constraint sharing_request_period check (use_from <= use_until),
  constraint sharing_request_filing check (
      (filed_at is null) = (stage in ('DRAFT', 'DEPT_REVIEW')) or stage = 'WITHDRAWN'),
  constraint sharing_request_decision check (
      (decided_at is null) = (consented is null)
      and (decided_at is null) = (decided_by is null)
      and (decided_at is null) = (decided_items is null)),
  constraint sharing_request_refusal check (
      consented is distinct from false
      or (refusal_ground is not null and decision_reasons is not null)),
  constraint sharing_request_stage check (stage in
      ('DRAFT', 'DEPT_REVIEW', 'RELAYING', 'FILED', 'SUPPLEMENT', 'AGREED', 'REFUSED',
       'UNANSWERED', 'PROVIDED', 'LATE', 'SUSPENDED', 'TERMINATED', 'DISPOSED', 'WITHDRAWN')),
  constraint sharing_request_rules check (
      (filed_at is null) = (rule_set is null)
      and (filed_at is null) = (entry_version is null)),
  constraint sharing_request_receipt check (
      ((received_at is null) = (stage in ('DRAFT', 'DEPT_REVIEW', 'RELAYING')) or stage = 'WITHDRAWN')
      and (received_at is null or filed_at is not null)
      and (received_at is null) = (answer_limit is null)
      and (received_at is null) = (supplement_clock is null)),
  constraint sharing_request_clock check (supplement_clock in ('RESTART', 'PAUSE', 'RUN')),
  constraint sharing_request_relay check (relay_step >= 0 and max_extension_days >= 0),
  constraint sharing_request_application check (
      (application is null) = (application_place is null)),
  constraint sharing_request_missing check (
      num_nulls(missing_information, supplement_asked_by, supplement_asked_at) in (0, 3)
      and (stage <> 'SUPPLEMENT' or supplement_asked_at is not null)),
  constraint sharing_request_supplied check (
      num_nulls(supplement_response, supplied_by, supplied_at) in (0, 3)
      and (supplied_at is null or supplement_asked_at is not null)),
  constraint sharing_request_extension check (
      num_nulls(extension_days, extension_reasons, extension_asked_by, extension_asked_at) in (0, 4)
      and extension_days > 0),
  constraint sharing_request_extended check (
      num_nulls(extension_approved, extension_decision_reasons, extension_decided_by,
                extension_decided_at) in (0, 4)
      and (extension_decided_at is null or extension_asked_at is not null)),
  constraint sharing_request_grounded check (
      (ground_article is null or refusal_ground is not null)
      and (decided_at is null) = (decided_late is null)),
  constraint sharing_request_provision check (
      num_nulls(provision_mode, provided_by, provided_at, provided_late) in (0, 4)
      and provision_mode in ('SERVICE', 'BATCH', 'FILE')
      and (stage not in ('PROVIDED', 'SUSPENDED') or provided_at is not null)),
  constraint sharing_request_disposal check (
      num_nulls(disposal_method, disposal_statement, disposed_on, disposed_by, disposed_at) in (0, 5)
      and disposal_method in ('DESTROYED', 'RETURNED', 'ARCHIVED')
      and (stage = 'DISPOSED') = (disposed_at is not null)),
  constraint sharing_request_grant check (
      (consented is true or dispute_decided_at is not null) = (grant_id is not null)),
  constraint sharing_request_dispute_decision check (
      num_nulls(dispute_decision_items, dispute_decided_by, dispute_decided_at) in (0, 3)),
  constraint sharing_request_usable check (
      (usable_from is null) = (usable_until is null)
      and (usable_from is null or grant_id is not null)
      and usable_from <= usable_until),
  constraint sharing_request_dispute_provision check (
      num_nulls(dispute_provision_mode, dispute_provided_by, dispute_provided_at, dispute_provided_late) in (0, 4)
      and dispute_provision_mode in ('SERVICE', 'BATCH', 'FILE')
      and (dispute_provided_at is null or (provided_at is not null and dispute_decided_at is not null)))
);

create index sharing_request_requester on sharing_request (requester, drafted_at desc, id desc);
create index sharing_request_provider
  on sharing_request (provider, drafted_at desc, id desc) where received_at is not null;
create index sharing_request_relay
  on sharing_request using gin (relay);
create index sharing_request_renews on sharing_request (renews) where renews is not null;
create unique index sharing_request_application
  on sharing_request (application, application_place) where application is not null;
create index sharing_request_owed on sharing_request (entry_code, id) where stage in ('AGREED', 'LATE');
create index sharing_request_asked_in_stage on sharing_request (requester, stage);
create index sharing_request_held_in_stage on sharing_request (provider, stage);
create index sharing_request_extension
  on sharing_request (provider) where extension_asked_at is not null and extension_decided_at is null;
-- Whoever proposes that an entry leaves the catalogue is told of the cases that stand against it.
create index sharing_request_unanswered
  on sharing_request (entry_code) where stage in ('RELAYING', 'FILED', 'SUPPLEMENT', 'UNANSWERED');
create index sharing_request_substitute_authority
  on sharing_request (substitute_authority, drafted_at desc, id desc) where substitute_authority is not null;
create index sharing_request_use_ended
  on sharing_request (coalesce(usable_until, use_until))
  where stage in ('PROVIDED', 'SUSPENDED') and use_ended_on is null;

comment on table sharing_request is 'Requests by one department for information held by another, from draft to answer.';
comment on column sharing_request.entry_version is 'the published version when it was filed';
comment on column sharing_request.items is 'the names of the items asked for';
comment on column sharing_request.return_flow is 'whether a district asks for the data of its own territory (Decree 809 art. 24)';
comment on column sharing_request.renews is
  'the id of the request whose grant it renews or widens';
comment on column sharing_request.application is 'the id of the application for several entries that it is a part of';
comment on column sharing_request.application_place is 'its place in the application, from 0';
comment on column sharing_request.prepared_by is
  'the accounts that drafted, amended or submitted it: none of them reviews it';
comment on column sharing_request.handed_at is 'when staff last put it before the head, or the head gave it back';
comment on column sharing_request.rule_set is 'the rule-set in force when it was filed';
comment on column sharing_request.filed_at is 'when the head of the requester filed it';
comment on column sharing_request.relay is
  'the sharing authorities that forward it, in order; empty for none';
comment on column sharing_request.relay_step is 'how many of them have forwarded it';
comment on column sharing_request.received_at is
  'when the provider received it: day 0 of the deadline for the answer';
comment on column sharing_request.substitute_authority is
  'who decides on more time in place of the provider''s sharing authority, which is a party';
comment on column sharing_request.answer_limit is 'which limit of the rule-set the answer has';
comment on column sharing_request.supplement_clock is
  'the effect of a supplement on the deadline of the answer, as the limit was when it began';
comment on column sharing_request.missing_information is 'what was missing';
comment on column sharing_request.of_central_body is
  'whether a party was a central body when it was received: the city rules on no dispute over the answer';
comment on column sharing_request.max_extension_days is 'by how many working days the answer can be extended; 0 for not at all';
comment on column sharing_request.ground_article is 'the article of the ground, as the provider named it';
comment on column sharing_request.decided_by is 'the account that answered, or platform';
comment on column sharing_request.decided_late is 'whether the deadline of the answer had expired';
comment on column sharing_request.disposal_requirement is 'how the provider requires that the information is disposed of in the end';
comment on column sharing_request.dispute_id is 'the dispute over it that was not withdrawn';
comment on column sharing_request.dispute_decision_items is 'the items that a dispute added';
comment on column sharing_request.dispute_decided_by is 'the account that decided or gave in, or platform';
comment on column sharing_request.usable_from is
  'the first day of use under the grant; later than requested where the case was late or in dispute';
comment on column sharing_request.dispute_provided_at is
  'when that was provided which a dispute added, where something was provided before';
comment on column sharing_request.use_ended_on is 'the last day of use, once the requester was asked to dispose of the information';
comment on column sharing_request.end_reasons is 'why it was withdrawn, or why it ended when its two sides became one department';

grant select, insert, update on sharing_request to "${app}";
