create table sharing_request (
  id                 uuid          constraint sharing_request_pk primary key,
  entry_code         varchar(64)   not null,
  entry_version      int,
  provider           varchar(40)   not null,
  requester          varchar(40)   not null,
  statute            varchar(200)  not null,
  article            varchar(50)   not null,
  duty               varchar(500)  not null,
  purpose            varchar(200)  not null,
  scenario           varchar(1000) not null,
  items              text          not null,
  mode               varchar(20)   not null
      constraint sharing_request_mode check (mode in ('SERVICE', 'BATCH', 'FILE')),
  use_from           date          not null,
  use_until          date          not null,
  stage              varchar(20)   not null
      constraint sharing_request_stage check (stage in
          ('DRAFT', 'DEPT_REVIEW', 'FILED', 'SUPPLEMENT', 'AGREED', 'REFUSED', 'UNANSWERED',
           'PROVIDED', 'LATE', 'SUSPENDED', 'TERMINATED', 'DISPOSED', 'WITHDRAWN')),
  prepared_by        text          not null,
  drafted_at         timestamptz   not null,
  return_reason      varchar(1000),
  rule_set           varchar(20),
  filed_at           timestamptz,
  received_on        date,
  answer_days        int,
  answer_due         date,
  answer_open        varchar(40),
  answer_source      varchar(100),
  answer_tag         varchar(20),
  answer_ledger      text,
  consented          boolean,
  decided_items      text,
  refusal_ground     varchar(40)
      constraint sharing_request_ground check (refusal_ground in
          ('NOT_HELD', 'OUTSIDE_DUTY', 'LEGAL_BASIS_INSUFFICIENT', 'SCOPE_EXCEEDS_NEED',
           'FORBIDDEN_BY_LAW', 'OTHER')),
  decision_reasons   varchar(1000),
  decided_by         varchar(64),
  decided_at         timestamptz,
  grant_id           uuid,
  version            int           not null,
  constraint sharing_request_two_departments check (provider <> requester),
  constraint sharing_request_period check (use_from <= use_until),
  constraint sharing_request_filing check (
      (filed_at is null) = (stage in ('DRAFT', 'DEPT_REVIEW')) or stage = 'WITHDRAWN'),
  constraint sharing_request_receipt check (
      (filed_at is null) = (rule_set is null)
      and (filed_at is null) = (entry_version is null)
      and (filed_at is null) = (received_on is null)
      and (filed_at is null) = (answer_days is null)
      and (filed_at is null) = (answer_ledger is null)),
  constraint sharing_request_due check (
      answer_due is null or answer_open is null),
  constraint sharing_request_decision check (
      (decided_at is null) = (consented is null)
      and (decided_at is null) = (decided_by is null)
      and (decided_at is null) = (decided_items is null)),
  constraint sharing_request_refusal check (
      consented is distinct from false
      or (refusal_ground is not null and decision_reasons is not null)),
  constraint sharing_request_grant check ((consented is true) = (grant_id is not null))
);

comment on table sharing_request is
    'Requests by one department for information held by another, from draft to answer.';
comment on column sharing_request.items is 'the names of the items asked for, separated by commas';
comment on column sharing_request.prepared_by is
    'the accounts that drafted, amended or submitted it, separated by commas: none of them reviews it';
comment on column sharing_request.entry_version is 'the published version when it was filed';
comment on column sharing_request.rule_set is 'the rule-set in force when it was filed';
comment on column sharing_request.received_on is 'day 0 of the limit';
comment on column sharing_request.answer_due is
    'until when it is to be answered; absent while answer_open says why';
comment on column sharing_request.answer_ledger is
    'each day after receipt, counted or skipped, with the reason, as JSON';
comment on column sharing_request.decided_by is 'the account that answered, or platform';

create index sharing_request_requester
    on sharing_request (requester, drafted_at desc, id desc);
create index sharing_request_provider
    on sharing_request (provider, drafted_at desc, id desc) where filed_at is not null;
create index sharing_request_open on sharing_request (answer_due) where stage = 'FILED';

grant select, insert, update on sharing_request to "${app}";
