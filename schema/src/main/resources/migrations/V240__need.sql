create table need (
  id                uuid        constraint need_pk primary key,
  requester         varchar(40) not null,
  drafted_at        timestamptz not null,
  content           jsonb       not null,
  stage             varchar(20) not null,
  since             timestamptz not null,
  prepared_by       text[]      not null,
  return_reasons    varchar(1000),
  rule_set          varchar(20),
  filed_at          timestamptz,
  provider          varchar(40),
  proposed_by       varchar(20)
      constraint need_proposed_by check (proposed_by in ('REQUESTER', 'PROVIDER')),
  entry_code        varchar(64),
  published_at      timestamptz,
  request_id        uuid
      constraint need_request unique
      constraint need_request_of references sharing_request (id),
  dispute_id        uuid,
  ordered_items     text[],
  ordered_by_ruling boolean,
  grant_id          uuid,
  overdue_since     date,
  provided_at       timestamptz,
  version           int         not null,
  constraint need_two_departments check (provider <> requester),
  constraint need_filing check (
      (filed_at is null) = (rule_set is null)
      and ((filed_at is null) = (stage in ('DRAFT', 'DEPT_REVIEW')) or stage = 'WITHDRAWN')),
  constraint need_entry check (stage not in ('AGREED', 'PROVIDED') or entry_code is not null),
  constraint need_shared check (
      (request_id is null) = (grant_id is null)
      and (request_id is null or published_at is not null)),
  constraint need_provided check (
      (stage = 'PROVIDED') = (provided_at is not null)
      and (stage <> 'PROVIDED' or request_id is not null)),
  constraint need_stage check (stage in
      ('DRAFT', 'DEPT_REVIEW', 'FILED', 'NEGOTIATING', 'AGREED', 'ORDERED', 'PROVIDED', 'REFUSED',
       'UNANSWERED', 'WITHDRAWN')),
  constraint need_provider check (
      (stage not in ('DRAFT', 'DEPT_REVIEW', 'FILED') or provider is null)
      and (stage not in
          ('NEGOTIATING', 'AGREED', 'ORDERED', 'PROVIDED', 'REFUSED', 'UNANSWERED')
        or provider is not null)),
  constraint need_proposed check (proposed_by is null or provider is not null),
  constraint need_ordered check (
      (ordered_items is null) = (ordered_by_ruling is null)
      and cardinality(ordered_items) > 0
      and (stage <> 'ORDERED' or ordered_items is not null))
);

create index need_listed on need (drafted_at desc, id desc);
create index need_requester on need (requester, drafted_at desc, id desc);
create index need_provider_listed on need (provider, drafted_at desc, id desc);
create unique index need_owed_entry on need (entry_code) where stage in ('AGREED', 'ORDERED');

comment on table need is 'Needs that no entry of the catalogue answers, from the draft to what came of them.';
comment on column need.content is 'what is needed and for what, as it was asked; it does not change once it was filed';
comment on column need.since is 'when it came into its stage';
comment on column need.prepared_by is
  'the accounts that drafted, amended or submitted it: none of them files it';
comment on column need.provider is 'the designated provider; null while it is open';
comment on column need.proposed_by is
  'the side that made the latest proposal since the provider was designated; null where none did';
comment on column need.entry_code is 'the entry that was drafted of the agreement or the order, or pointed to';
comment on column need.request_id is 'the request that the agreement became';
comment on column need.dispute_id is 'the dispute over it that was not withdrawn';
comment on column need.ordered_items is 'the items that a dispute decided to share, in the words of the need';
comment on column need.ordered_by_ruling is
  'whether a ruling ordered them, whose own deadline runs; otherwise the deadline of the publication does';
comment on column need.version is 'which state of it this is, for who amends a draft';
comment on column need.overdue_since is 'the due date of a deadline that was missed in its stage';

grant select, insert, update (requester, content, stage, since, prepared_by, return_reasons, rule_set,
  filed_at, provider, proposed_by, entry_code, published_at, request_id, dispute_id, ordered_items,
  ordered_by_ruling, grant_id, overdue_since, provided_at, version) on need to "${app}";

create table need_statement (
  need       uuid        not null constraint need_statement_need references need (id),
  number     int         not null,
  kind       varchar(20) not null,
  department varchar(40) not null,
  provider   varchar(40),
  text       varchar(1000),
  items      text[],
  terms      jsonb,
  proposal   int,
  ground     varchar(40)
      constraint need_statement_ground check (ground in ('NOT_HELD', 'OUTSIDE_DUTY',
          'LEGAL_BASIS_INSUFFICIENT', 'SCOPE_EXCEEDS_NEED', 'FORBIDDEN_BY_LAW', 'ALREADY_IN_CATALOGUE',
          'OTHER')),
  article    varchar(100),
  entry_code varchar(64),
  late       boolean,
  by         varchar(64) not null,
  at         timestamptz not null,
  constraint need_statement_pk primary key (need, number),
  constraint need_statement_provider check ((kind in ('ROUTING', 'DESIGNATION')) = (provider is not null)),
  constraint need_statement_agreement check ((kind = 'AGREEMENT') = (proposal is not null)),
  constraint need_statement_refusal check (
      (kind in ('REFUSAL', 'ENTRY_REFERRAL')) = (ground is not null)
      and (article is null or ground is not null)),
  constraint need_statement_late check (
      (kind in ('AGREEMENT', 'REFUSAL', 'ENTRY_REFERRAL')) = (late is not null)),
  constraint need_statement_reasons check (
      kind not in ('DESIGNATION', 'COMPETENCE_REFUSAL', 'REFUSAL', 'WITHDRAWAL') or text is not null),
  constraint need_statement_kind check (kind in
      ('ROUTING', 'DESIGNATION', 'COMPETENCE_REFUSAL', 'PROPOSAL', 'AGREEMENT', 'REFUSAL', 'ENTRY_REFERRAL', 'ORDER',
       'EXECUTION', 'WITHDRAWAL')),
  constraint need_statement_terms check (
      (kind in ('PROPOSAL', 'EXECUTION')) = (terms is not null)),
  constraint need_statement_entry check (
      (kind in ('AGREEMENT', 'ENTRY_REFERRAL', 'EXECUTION')) = (entry_code is not null)),
  constraint need_statement_order check ((kind = 'ORDER') = (items is not null))
);

comment on table need_statement is
  'Everything that was stated about a need after its filing, in order; nothing of it is changed or removed.';
comment on column need_statement.department is 'for whom it was stated; platform for its own entries';
comment on column need_statement.items is 'of an order: the items that are to be shared';
comment on column need_statement.terms is 'what was proposed: the entry as its draft would say it, mode and period of use';
comment on column need_statement.late is 'whether the deadline of the answer had expired';

grant select, insert on need_statement to "${app}";
