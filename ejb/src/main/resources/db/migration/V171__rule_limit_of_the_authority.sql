alter table rule_limit
  add column extension_days    int
      constraint rule_limit_extension check (extension_days between 1 and 250),
  add column extension_source  varchar(100),
  add column extension_tag     varchar(20)
      constraint rule_limit_extension_tag check (extension_tag in
          ('READ', 'INFERRED-I', 'INFERRED-N', 'INFERRED-A', 'INFERRED-R', 'INFERRED-D', 'READ-C')),
  add column supplement_clock  varchar(10)
      constraint rule_limit_clock check (supplement_clock in ('RESTART', 'PAUSE', 'RUN')),
  add column clock_tag         varchar(20)
      constraint rule_limit_clock_tag check (clock_tag in
          ('READ', 'INFERRED-I', 'INFERRED-N', 'INFERRED-A', 'INFERRED-R', 'INFERRED-D', 'READ-C')),
  add column soft              boolean     not null default false,
  add column changeable        boolean     not null default true,
  add column own_allowed       boolean     not null default false,
  add column article           varchar(100),
  add column article_tag       varchar(20),
  add column article_days      int,
  add column article_extension int,
  add column version           int         not null default 1,
  add column changed_at        timestamptz not null default now(),
  add column changed_by        varchar(64) not null default 'platform',
  add constraint rule_limit_longest check (working_days <= 250),
  add constraint rule_limit_extension_whole check (
      (extension_days is null) = (extension_source is null)
      and (extension_days is null) = (extension_tag is null)),
  add constraint rule_limit_clock_whole check ((supplement_clock is null) = (clock_tag is null)),
  add constraint rule_limit_article check (
      (article is null) = (article_days is null)
      and (article is null) = (article_tag is null)
      and (article is not null or article_extension is null)
      and (article is null or working_days <= article_days)
      and (article is null or coalesce(extension_days, 0) <= coalesce(article_extension, 0))),
  add constraint rule_limit_rule_set foreign key (rule_set) references rule_set (id);

alter table rule_limit
  alter column changed_at drop default,
  alter column changed_by drop default,
  alter column version drop default,
  alter column soft drop default,
  alter column changeable drop default,
  alter column own_allowed drop default;

comment on column rule_limit.extension_days is 'how many working days it may be extended by, once; null for none';
comment on column rule_limit.supplement_clock is
    'what a supplement does to the time that runs; null where none is asked for. The law is silent: always configured';
comment on column rule_limit.soft is 'nothing follows by law when it passes: it is only shown';
comment on column rule_limit.changeable is 'whether the authority may change it';
comment on column rule_limit.own_allowed is
    'whether a department that it binds may set a shorter one for itself (Decree 809 art. 23)';
comment on column rule_limit.article is
    'the article that says article_days and article_extension: neither may be exceeded; null where no article is known to say it';
comment on column rule_limit.changed_by is 'the account that set it; platform where it came with the installation';

-- What an article says of the limits that there are.
update rule_limit set article = source, article_tag = evidence_tag, article_days = working_days
where not configured and limit_key <> 'entry.update.extension';

-- An extension is a part of its limit.
update rule_limit l
set extension_days = e.working_days, extension_source = e.source, extension_tag = e.evidence_tag,
    article_extension = case when not e.configured and l.article is not null then e.working_days end
from rule_limit e
where l.limit_key = 'entry.update' and e.limit_key = 'entry.update.extension' and e.rule_set = l.rule_set;
delete from rule_limit where limit_key = 'entry.update.extension';

update rule_limit
set extension_days = 10, extension_source = 'Decree 809 art. 21', extension_tag = 'READ', article_extension = 10
where rule_set = 'cn-2025' and limit_key in ('request.answer.conditional', 'request.answer.unconditional')
  and article is not null;
update rule_limit set extension_days = 10, extension_source = 'configured', extension_tag = 'INFERRED-A'
where rule_set = 'gz-2016' and limit_key in ('request.answer.conditional', 'request.answer.unconditional');
update rule_limit set supplement_clock = 'RESTART', clock_tag = 'INFERRED-A'
where limit_key in ('request.answer.conditional', 'request.answer.unconditional');
update rule_limit set own_allowed = true
where limit_key in ('request.answer.conditional', 'request.answer.unconditional', 'request.provide',
  'ruling.provide', 'entry.update');
update rule_limit set changeable = false where rule_set = 'gz-2016' and limit_key = 'ruling.provide';

insert into rule_limit
  (rule_set, limit_key, working_days, source, evidence_tag, configured, supplement_clock, clock_tag, soft,
   changeable, own_allowed, version, changed_at, changed_by)
select rule_set, limit_key, working_days, 'configured', evidence_tag, true, supplement_clock,
       case when supplement_clock is not null then 'INFERRED-A' end, soft, true, own_allowed, 1,
       now(), 'platform'
from (values
  ('negotiation.route',   5, 'INFERRED-D', null,      false, false),
  ('negotiation.answer', 10, 'INFERRED-D', 'RESTART', false, true),
  ('relay.forward',       2, 'INFERRED-D', null,      false, false),
  ('dispute.consult',    10, 'INFERRED-D', null,      true, false),
  ('dispute.review',     15, 'INFERRED-D', null,      true, false),
  ('objection.route',     1, 'INFERRED-D', null,      false, false),
  ('onboard.trial',      10, 'INFERRED-D', null,      true, false),
  ('correction.order',   10, 'INFERRED-D', null,      false, false)
) as chosen (limit_key, working_days, evidence_tag, supplement_clock, soft, own_allowed)
cross join (values ('gz-2016'), ('cn-2025')) as sets (rule_set)
on conflict do nothing;

insert into rule_limit
  (rule_set, limit_key, working_days, source, evidence_tag, configured, soft, changeable, own_allowed,
   article, article_tag, article_days, version, changed_at, changed_by)
values
  ('gz-2016', 'objection.verify', 10, 'configured', 'INFERRED-A', true, false, true, true,
   null, null, null, 1, now(), 'platform'),
  ('cn-2025', 'objection.verify', 10, 'Decree 809 art. 26', 'READ', false, false, true, true,
   'Decree 809 art. 26', 'READ', 10, 1, now(), 'platform')
on conflict do nothing;

grant update (working_days, source, evidence_tag, configured, extension_days, extension_source,
  extension_tag, supplement_clock, clock_tag, version, changed_at, changed_by) on rule_limit to "${app}";
