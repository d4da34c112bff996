-- Whose information was misused: those departments know of the violation too.
alter table violation add column providers text not null default '';
alter table violation alter column providers drop default;
comment on column violation.providers is
    'departments that provide what the rights concerned cover, separated by commas';

-- Each limit that passed is a violation of its own, also the second one of a case.
alter table violation add column of_limit varchar(60);
comment on column violation.of_limit is 'which limit of the case passed: its kind and run; null where somebody registered it';
update violation v
set of_limit = coalesce(
    (select d.kind || ' ' || d.run from deadline d
     where d.case_id = v.about
       and d.kind in ('request.answer', 'request.provide', 'ruling.provide', 'objection.verify')
     order by d.run limit 1), kind)
where registered_of is null;
drop index violation_of_a_limit;
create unique index violation_of_a_limit on violation (about, of_limit);
alter table violation add constraint violation_by_platform check ((of_limit is null) = (registered_of is not null));

-- What is told to whoever is refused may be as long as the facts.
alter table access_grant alter column suspension_reason type varchar(2000);

-- No law says how long a body may take to handle a violation, or a provider to suspend a right on its own.
insert into rule_limit
  (rule_set, limit_key, working_days, source, evidence_tag, configured, soft, changeable, own_allowed,
   version, changed_at, changed_by)
select rule_set, limit_key, 10, 'configured', 'INFERRED-D', true, true, true, false,
       1, now(), 'platform'
from (values ('gz-2016'), ('cn-2025')) as sets (rule_set),
     (values ('violation.handle'), ('grant.suspension')) as keys (limit_key)
on conflict do nothing;
