create view case_limit as
select d.kind, d.case_id, d.due, d.received_at as begun_at
from deadline d
where d.stage in ('RUNNING', 'PAUSED', 'OPEN', 'PASSED')
  and not exists (
    select from deadline later
    where later.kind = d.kind and later.case_id = d.case_id and later.run > d.run);

comment on view case_limit is
    'The limits that still have to be met, for lists of cases: of each kind and case the last one.';
comment on column case_limit.due is 'null while it stands still, or is open';

grant select on case_limit to "${app}";
