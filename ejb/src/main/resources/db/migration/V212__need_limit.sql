-- No law limits what follows a proposal or an agreement outside the catalogue; a case is to stand
-- with a limit at somebody all the same.
insert into rule_limit
  (rule_set, limit_key, working_days, source, evidence_tag, configured, soft, changeable, own_allowed,
   version, changed_at, changed_by)
select rule_set, limit_key, 10, 'configured', 'INFERRED-D', true, soft, true, own_allowed, 1, now(),
       'platform'
from (values
  ('negotiation.reply',   true,  false),
  ('negotiation.publish', false, true)
) as chosen (limit_key, soft, own_allowed)
cross join (values ('gz-2016'), ('cn-2025')) as sets (rule_set)
on conflict do nothing;
