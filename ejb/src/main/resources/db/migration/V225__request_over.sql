-- Once its period of use is over, the requester is asked to dispose of the information (Decree 809
-- arts. 27 and 40); no article says within what time.
alter table sharing_request add column over_since date;

comment on column sharing_request.over_since is
    'the last day of use, once the requester was asked to dispose of the information';

create index sharing_request_over on sharing_request (coalesce(usable_until, use_until))
    where stage in ('PROVIDED', 'SUSPENDED') and over_since is null;

insert into rule_limit
  (rule_set, limit_key, working_days, source, evidence_tag, configured, soft, changeable, own_allowed,
   version, changed_at, changed_by)
select rule_set, 'request.dispose', 10, 'configured', 'INFERRED-D', true, false, true, false, 1, now(),
       'platform'
from (values ('gz-2016'), ('cn-2025')) as sets (rule_set)
on conflict do nothing;
