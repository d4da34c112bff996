create table dispute (
  id            uuid        constraint dispute_pk primary key,
  request_id    uuid        not null constraint dispute_request unique,
  entry_code    varchar(64) not null,
  entry_version int         not null,
  requester     varchar(40) not null,
  provider      varchar(40) not null,
  rule_set      varchar(20) not null,
  cause         varchar(20) not null
      constraint dispute_cause check (cause in ('REFUSED', 'UNANSWERED', 'PARTIAL')),
  items         text        not null,
  seat_level    varchar(20) not null
      constraint dispute_seat check (seat_level in ('MUNICIPAL', 'DISTRICT')),
  seat_area     char(6)     not null,
  climbs        boolean     not null,
  opened_at     timestamptz not null,
  stage         varchar(20) not null
      constraint dispute_stage check (stage in
          ('OPEN', 'NEGOTIATING', 'CONSULTING', 'QUEUED', 'JOINT_REVIEW', 'UNRESOLVED',
           'AT_AUTHORITY', 'AT_GOVERNMENT', 'SETTLED', 'SETTLED_SHARE', 'CLOSED_NO_SHARE',
           'ORDERED', 'PROVIDED', 'NON_COMPLIANT', 'WITHDRAWN')),
  since         timestamptz not null,
  batch_id      uuid,
  agenda_number int,
  shared_items  text,
  grant_id      uuid,
  overdue_since date,
  provided_at   timestamptz,
  constraint dispute_two_departments check (provider <> requester),
  constraint dispute_agenda check ((batch_id is null) = (agenda_number is null)),
  constraint dispute_reviewed check (stage <> 'JOINT_REVIEW' or batch_id is not null),
  constraint dispute_shared check (
      (stage in ('SETTLED', 'SETTLED_SHARE', 'ORDERED', 'PROVIDED', 'NON_COMPLIANT'))
      = (coalesce(shared_items, '') <> '')),
  constraint dispute_grant check ((grant_id is null) = (coalesce(shared_items, '') = '')),
  constraint dispute_overdue check (stage <> 'NON_COMPLIANT' or overdue_since is not null),
  constraint dispute_provided check ((stage = 'PROVIDED') = (provided_at is not null))
);

comment on table dispute is
    'Disputes over requests that were refused, left unanswered or consented to in part.';
comment on column dispute.rule_set is 'the rule-set of the request';
comment on column dispute.items is 'the names of the items in dispute, separated by commas';
comment on column dispute.seat_level is 'at which level it is brought';
comment on column dispute.climbs is 'whether a body of its seat is a party, so that one above takes part';
comment on column dispute.since is 'when it came into its stage';
comment on column dispute.shared_items is
    'the items that are shared in the end; empty where nothing is, absent while it is open';
comment on column dispute.grant_id is 'the access right that the decision is';
comment on column dispute.overdue_since is
    'the last day of an ordered provision that was not kept';

create index dispute_listed on dispute (opened_at desc, id desc);
create index dispute_requester on dispute (requester, opened_at desc, id desc);
create index dispute_provider on dispute (provider, opened_at desc, id desc);
create index dispute_queued on dispute (seat_level, seat_area, since, id) where stage = 'QUEUED';
create index dispute_of_batch on dispute (batch_id, agenda_number) where batch_id is not null;

create table dispute_statement (
  dispute    uuid          not null constraint dispute_statement_dispute references dispute (id),
  number     int           not null,
  kind       varchar(20)   not null
      constraint dispute_statement_kind check (kind in
          ('OPENING', 'INVITATION', 'MINUTES', 'AGREEMENT', 'CONCESSION', 'NO_AGREEMENT', 'OPINION',
           'SUBMISSION', 'REFERRAL', 'PROPOSAL', 'ASSENT', 'REPORT', 'RULING', 'WITHDRAWAL')),
  department varchar(40)   not null,
  body       varchar(20)
      constraint dispute_statement_body check (body in
          ('SHARING_AUTHORITY', 'STAFFING', 'LEGAL', 'SERVICES')),
  stance     varchar(20)
      constraint dispute_statement_stance check (stance in
          ('SHARE', 'NOT_SHARE', 'ABSTAIN', 'RECUSED')),
  items      text          not null,
  text       varchar(4000),
  document   varchar(100),
  decided_on date,
  by         varchar(64)   not null,
  at         timestamptz   not null,
  constraint dispute_statement_pk primary key (dispute, number),
  constraint dispute_statement_opinion check (
      (kind = 'OPINION') = (stance is not null) and (stance is null) = (body is null)),
  constraint dispute_statement_ruling check (
      (kind = 'RULING') = (document is not null) and (document is null) = (decided_on is null))
);

comment on table dispute_statement is
    'Everything that was stated in a dispute, in order; nothing of it is changed or removed.';
comment on column dispute_statement.department is 'for whom it was stated';
comment on column dispute_statement.by is 'the account; platform where it noted it by itself';

grant select, insert on dispute, dispute_statement to "${app}";
grant update (stage, since, batch_id, agenda_number, shared_items, grant_id, overdue_since,
  provided_at) on dispute to "${app}";

insert into rule_limit
  (rule_set, limit_key, working_days, source, evidence_tag, configured, soft, changeable, own_allowed,
   version, changed_at, changed_by)
select rule_set, limit_key, working_days, 'configured', 'INFERRED-D', true, true, true, false, 1, now(),
       'platform'
from (values
  ('gz-2016', 'dispute.submit', 10),
  ('gz-2016', 'dispute.rule', 20),
  ('cn-2025', 'dispute.rule', 20)
) as chosen (rule_set, limit_key, working_days)
on conflict do nothing;
