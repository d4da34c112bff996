-- No law limits the requester; the case is to stand with a limit at somebody all the same.
insert into rule_limit
  (rule_set, limit_key, working_days, source, evidence_tag, configured, soft, changeable, own_allowed,
   version, changed_at, changed_by)
select rule_set, 'request.supplement', 10, 'configured', 'INFERRED-D', true, true, true, false,
       1, now(), 'platform'
from (values ('gz-2016'), ('cn-2025')) as sets (rule_set)
on conflict do nothing;
