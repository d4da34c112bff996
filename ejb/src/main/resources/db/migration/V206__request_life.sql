alter table sharing_request
  add column return_flow                boolean       not null default false,
  add column renews                     varchar(36),
  add column application                varchar(36),
  add column application_place          int,
  add column relay                      text          not null default '',
  add column relay_step                 int           not null default 0,
  add column received_at                timestamptz,
  add column answer_limit               varchar(60),
  add column extension_most             int           not null default 0,
  add column supplement_clock           varchar(10),
  add column supplement_gaps            text,
  add column supplement_asked_by        varchar(64),
  add column supplement_asked_at        timestamptz,
  add column supplement_said            varchar(1000),
  add column supplied_by                varchar(64),
  add column supplied_at                timestamptz,
  add column extension_days             int,
  add column extension_reasons          varchar(1000),
  add column extension_asked_by         varchar(64),
  add column extension_asked_at         timestamptz,
  add column extension_allowed          boolean,
  add column extension_decision_reasons varchar(1000),
  add column extension_decided_by       varchar(64),
  add column extension_decided_at       timestamptz,
  add column ground_article             varchar(100),
  add column decided_late               boolean,
  add column provided_how               varchar(20),
  add column provision_note             varchar(1000),
  add column provided_by                varchar(64),
  add column provided_at                timestamptz,
  add column provided_late              boolean,
  add column disposal_how               varchar(20),
  add column disposal_statement         varchar(1000),
  add column disposed_on                date,
  add column disposed_by                varchar(64),
  add column disposed_at                timestamptz,
  drop constraint sharing_request_stage,
  drop constraint sharing_request_receipt,
  drop constraint sharing_request_due;

-- What was filed had been received at once; of every limit but the platform's own answers the
-- conditional one was taken where the entry or an item was conditional, which nobody kept.
update sharing_request
set received_at = filed_at,
    answer_limit = case when decided_by = 'platform' then 'request.answer.unconditional'
                        else 'request.answer.conditional' end
where filed_at is not null;

update sharing_request q
set supplement_clock = coalesce(l.supplement_clock, 'RESTART'),
    extension_most = case when q.answer_limit = 'request.answer.conditional'
                          then coalesce(l.extension_days, 0) else 0 end
from rule_limit l
where l.rule_set = q.rule_set and l.limit_key = q.answer_limit;

update sharing_request
set decided_late = coalesce((decided_at at time zone 'Asia/Shanghai')::date > answer_due, false)
where decided_at is not null;

update sharing_request
set ground_article = case
  when rule_set = 'cn-2025' then case refusal_ground
    when 'NOT_HELD' then 'Decree 809 art. 3'
    when 'OUTSIDE_DUTY' then 'Decree 809 art. 3'
    when 'LEGAL_BASIS_INSUFFICIENT' then 'Decree 809 art. 20'
    when 'SCOPE_EXCEEDS_NEED' then 'Decree 809 art. 20'
    when 'FORBIDDEN_BY_LAW' then 'Decree 809 art. 14'
    else 'Decree 809 art. 21' end
  else case refusal_ground
    when 'NOT_HELD' then 'Implementing Rules 2016 art. 3'
    when 'OUTSIDE_DUTY' then 'Implementing Rules 2016 art. 4'
    else 'configured' end
  end
where refusal_ground is not null;

-- A consent provided at once.
update sharing_request
set provided_how = mode, provided_by = 'platform', provided_at = decided_at, provided_late = false
where stage = 'PROVIDED';

-- A request follows its access right from now on.
update sharing_request q
set stage = case g.stage when 'SUSPENDED' then 'SUSPENDED' else 'TERMINATED' end
from access_grant g
where g.id = q.grant_id and q.stage = 'PROVIDED' and g.stage <> 'ACTIVE';

alter table sharing_request
  alter column return_flow drop default,
  alter column relay drop default,
  alter column relay_step drop default,
  alter column extension_most drop default,
  add constraint sharing_request_stage check (stage in
      ('DRAFT', 'DEPT_REVIEW', 'RELAYING', 'FILED', 'SUPPLEMENT', 'AGREED', 'REFUSED',
       'UNANSWERED', 'PROVIDED', 'LATE', 'SUSPENDED', 'TERMINATED', 'DISPOSED', 'WITHDRAWN')),
  add constraint sharing_request_rules check (
      (filed_at is null) = (rule_set is null)
      and (filed_at is null) = (entry_version is null)),
  add constraint sharing_request_receipt check (
      ((received_at is null) = (stage in ('DRAFT', 'DEPT_REVIEW', 'RELAYING')) or stage = 'WITHDRAWN')
      and (received_at is null or filed_at is not null)
      and (received_at is null) = (answer_limit is null)
      and (received_at is null) = (supplement_clock is null)),
  add constraint sharing_request_clock check (supplement_clock in ('RESTART', 'PAUSE', 'RUN')),
  add constraint sharing_request_relay check (relay_step >= 0 and extension_most >= 0),
  add constraint sharing_request_application check (
      (application is null) = (application_place is null)),
  add constraint sharing_request_gaps check (
      num_nulls(supplement_gaps, supplement_asked_by, supplement_asked_at) in (0, 3)
      and (stage <> 'SUPPLEMENT' or supplement_asked_at is not null)),
  add constraint sharing_request_supplied check (
      num_nulls(supplement_said, supplied_by, supplied_at) in (0, 3)
      and (supplied_at is null or supplement_asked_at is not null)),
  add constraint sharing_request_extension check (
      num_nulls(extension_days, extension_reasons, extension_asked_by, extension_asked_at) in (0, 4)
      and extension_days > 0),
  add constraint sharing_request_extended check (
      num_nulls(extension_allowed, extension_decision_reasons, extension_decided_by,
                extension_decided_at) in (0, 4)
      and (extension_decided_at is null or extension_asked_at is not null)),
  add constraint sharing_request_grounded check (
      (refusal_ground is null) = (ground_article is null)
      and (decided_at is null) = (decided_late is null)),
  add constraint sharing_request_provision check (
      num_nulls(provided_how, provided_by, provided_at, provided_late) in (0, 4)
      and provided_how in ('SERVICE', 'BATCH', 'FILE')
      and (stage not in ('PROVIDED', 'SUSPENDED') or provided_at is not null)),
  add constraint sharing_request_disposal check (
      num_nulls(disposal_how, disposal_statement, disposed_on, disposed_by, disposed_at) in (0, 5)
      and disposal_how in ('DESTROYED', 'RETURNED', 'ARCHIVED')
      and (stage = 'DISPOSED') = (disposed_at is not null)),
  drop column received_on,
  drop column answer_days,
  drop column answer_due,
  drop column answer_open,
  drop column answer_source,
  drop column answer_tag,
  drop column answer_ledger;

drop index sharing_request_provider;
create index sharing_request_provider
    on sharing_request (provider, drafted_at desc, id desc) where received_at is not null;
create index sharing_request_relay
    on sharing_request using gin (string_to_array(relay, ',')) where relay <> '';
create index sharing_request_renews on sharing_request (renews) where renews is not null;
create unique index sharing_request_application
    on sharing_request (application, application_place) where application is not null;
create index sharing_request_owed
    on sharing_request (entry_code, id) where stage in ('AGREED', 'LATE');

comment on column sharing_request.filed_at is 'when the head of the requester filed it';
comment on column sharing_request.received_at is
    'when the provider received it: day 0 of the limit of the answer, which is kept as a deadline';
comment on column sharing_request.return_flow is
    'whether a district asks for the data of its own territory (Decree 809 art. 24)';
comment on column sharing_request.renews is
    'the id of the request whose right it renews or widens; text, as all ids that may be absent';
comment on column sharing_request.application is
    'the id of the application for several entries that it is a part of';
comment on column sharing_request.application_place is 'its place in the application, from 0';
comment on column sharing_request.relay is
    'the sharing authorities that forward it, in order, separated by commas; empty for none';
comment on column sharing_request.relay_step is 'how many of them it has passed';
comment on column sharing_request.answer_limit is 'which limit of the rule-set the answer has';
comment on column sharing_request.extension_most is
    'by how many working days the answer can be extended; 0 for not at all';
comment on column sharing_request.supplement_clock is
    'what a supplement does to the time of the answer, as the limit said when it began';
comment on column sharing_request.supplement_gaps is 'what was missing, as a JSON list of texts';
comment on column sharing_request.ground_article is
    'the article that carries the ground, or configured';
comment on column sharing_request.decided_late is 'whether the limit of the answer had passed';
