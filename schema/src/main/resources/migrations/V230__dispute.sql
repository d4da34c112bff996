create table dispute_batch (
  id        uuid        constraint dispute_batch_pk primary key,
  level     varchar(20) not null constraint dispute_batch_level check (level in ('MUNICIPAL', 'DISTRICT')),
  area      char(6)     not null,
  number    int         not null,
  opened_by varchar(64) not null,
  opened_at timestamptz not null,
  constraint dispute_batch_number unique (level, area, number)
);

comment on table dispute_batch is 'Disputes brought before a joint review together; the agenda is in the disputes.';
comment on column dispute_batch.number is 'counted from 1 in each jurisdiction';
comment on column dispute_batch.opened_by is 'the account; platform where its day had come';

grant select, insert on dispute_batch to "${app}";

create table dispute (
  id                 uuid        constraint dispute_pk primary key,
  request_id         uuid,
  need_id            uuid,
  need_name          varchar(64),
  entry_code         varchar(64),
  entry_version      int,
  requester          varchar(40) not null,
  provider           varchar(40) not null,
  rule_set           varchar(20) not null,
  cause              varchar(20) not null
      constraint dispute_cause check (cause in ('REFUSED', 'UNANSWERED', 'PARTIAL')),
  items              text[]      not null,
  jurisdiction_level varchar(20) not null constraint dispute_jurisdiction check (jurisdiction_level in ('MUNICIPAL', 'DISTRICT')),
  jurisdiction_area  char(6)     not null,
  escalated          boolean     not null,
  opened_at          timestamptz not null,
  stage              varchar(20) not null,
  since              timestamptz not null,
  batch_id           uuid,
  agenda_number      int,
  shared_items       text[],
  grant_id           uuid,
  overdue_since      date,
  provided_at        timestamptz,
  constraint dispute_two_departments check (provider <> requester),
  constraint dispute_agenda check ((batch_id is null) = (agenda_number is null)),
  constraint dispute_reviewed check (stage <> 'JOINT_REVIEW' or batch_id is not null),
  constraint dispute_overdue check (stage <> 'NON_COMPLIANT' or overdue_since is not null),
  constraint dispute_provided check ((stage = 'PROVIDED') = (provided_at is not null)),
  constraint dispute_batch_of foreign key (batch_id) references dispute_batch (id),
  constraint dispute_stage check (stage in
      ('OPEN', 'NEGOTIATING', 'CONSULTING', 'QUEUED', 'JOINT_REVIEW', 'REVIEWED_SHARE',
       'REVIEWED_NO_SHARE', 'UNRESOLVED', 'AT_AUTHORITY', 'AT_GOVERNMENT', 'SETTLED', 'SETTLED_SHARE', 'CLOSED_NO_SHARE',
       'ORDERED', 'PROVIDED', 'NON_COMPLIANT', 'LAPSED', 'WITHDRAWN')),
  constraint dispute_matter check (
      num_nonnulls(request_id, need_id) = 1
      and num_nulls(request_id, entry_code, entry_version) in (0, 3)
      and (need_id is null) = (need_name is null)),
  constraint dispute_shared check (
      stage = 'LAPSED'
      or (stage in ('SETTLED', 'SETTLED_SHARE', 'ORDERED', 'PROVIDED', 'NON_COMPLIANT'))
      = (cardinality(coalesce(shared_items, '{}')) > 0)),
  constraint dispute_grant check (grant_id is null or cardinality(coalesce(shared_items, '{}')) > 0),
  constraint dispute_provided_by_grant check (stage <> 'PROVIDED' or grant_id is not null)
);

create index dispute_listed on dispute (opened_at desc, id desc);
create index dispute_requester on dispute (requester, opened_at desc, id desc);
create index dispute_provider on dispute (provider, opened_at desc, id desc);
create index dispute_queued on dispute (jurisdiction_level, jurisdiction_area, since, id) where stage = 'QUEUED';
create index dispute_of_batch on dispute (batch_id, agenda_number) where batch_id is not null;
create index dispute_waiting
  on dispute (jurisdiction_level, jurisdiction_area, stage)
  where stage in ('OPEN', 'NEGOTIATING', 'CONSULTING', 'QUEUED', 'JOINT_REVIEW', 'REVIEWED_SHARE', 'REVIEWED_NO_SHARE',
    'UNRESOLVED', 'AT_AUTHORITY', 'AT_GOVERNMENT');
create index dispute_undecided
  on dispute (entry_code)
  where stage in ('OPEN', 'NEGOTIATING', 'CONSULTING', 'QUEUED', 'JOINT_REVIEW', 'REVIEWED_SHARE', 'REVIEWED_NO_SHARE',
    'UNRESOLVED', 'AT_AUTHORITY', 'AT_GOVERNMENT');
create unique index dispute_request on dispute (request_id) where stage <> 'WITHDRAWN';
create index dispute_of_request on dispute (request_id);
create index dispute_of_need on dispute (need_id) where need_id is not null;
create unique index dispute_need
  on dispute (need_id) where stage not in ('WITHDRAWN', 'LAPSED', 'CLOSED_NO_SHARE');

comment on table dispute is
  'Disputes over requests that were refused, left unanswered or consented to in part, and over needs that were refused or left unanswered.';
comment on column dispute.rule_set is 'the rule-set of the request or the need';
comment on column dispute.items is 'the names of the items in dispute';
comment on column dispute.jurisdiction_level is 'the level of the jurisdiction';
comment on column dispute.escalated is 'whether a body of its jurisdiction is a party or does not exist, so that a superior one takes part';
comment on column dispute.since is 'when it came into its stage';
comment on column dispute.shared_items is 'the items that are shared in the end; empty where nothing is, absent while it is open';
comment on column dispute.grant_id is 'the grant of the decision; of a need once its entry is published';
comment on column dispute.overdue_since is 'the due date of an ordered provision that was missed';

grant select, insert, update (requester, provider, escalated, stage, since, batch_id, agenda_number,
  shared_items, grant_id, overdue_since, provided_at) on dispute to "${app}";

-- The decision on a request and the grant that it makes are written one after the other.
create function dispute_granted() returns trigger language plpgsql as $$
begin
  if exists (select from dispute d where d.id = new.id and d.shared_items <> '{}' and d.grant_id is null) then
    raise exception 'dispute % shares items of a request without a grant', new.id
      using errcode = 'check_violation', constraint = 'dispute_granted';
  end if;
  return null;
end $$;
create constraint trigger dispute_granted after insert or update on dispute
  deferrable initially deferred for each row
  when (new.need_id is null and new.shared_items <> '{}' and new.grant_id is null)
  execute function dispute_granted();

create table dispute_statement (
  dispute    uuid        not null constraint dispute_statement_dispute references dispute (id),
  number     int         not null,
  kind       varchar(20) not null,
  department varchar(40) not null,
  body       varchar(20)
      constraint dispute_statement_body check (body in ('SHARING_AUTHORITY', 'STAFFING', 'LEGAL', 'SERVICES')),
  stance     varchar(20)
      constraint dispute_statement_stance check (stance in ('SHARE', 'NOT_SHARE', 'ABSTAIN', 'RECUSED')),
  items      text[]      not null,
  text       varchar(4000),
  document   varchar(100),
  decided_on date,
  by         varchar(64) not null,
  at         timestamptz not null,
  constraint dispute_statement_pk primary key (dispute, number),
  constraint dispute_statement_opinion check (
      (kind = 'OPINION') = (stance is not null) and (stance is null) = (body is null)),
  constraint dispute_statement_ruling check (
      (kind = 'RULING') = (document is not null) and (document is null) = (decided_on is null)),
  constraint dispute_statement_kind check (kind in
      ('OPENING', 'INVITATION', 'MINUTES', 'SETTLEMENT_OFFER', 'CONCESSION', 'NO_AGREEMENT', 'OPINION',
       'SUBMISSION', 'REFERRAL', 'PROPOSAL', 'APPROVAL', 'REPORT', 'RULING', 'WITHDRAWAL', 'LAPSE'))
);

comment on table dispute_statement is 'Everything that was stated in a dispute, in order; nothing of it is changed or removed.';
comment on column dispute_statement.department is 'for whom it was stated; platform for its own entries';
comment on column dispute_statement.by is 'the account; platform for its own entries';

grant select, insert on dispute_statement to "${app}";
