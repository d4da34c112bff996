-- The limit of the authority's review is one like all others from now on. What was counted so far
-- stays as it was; an application that waits for its supplement stands still, as it would now.

insert into deadline
  (id, kind, case_id, run, rule_set, limit_key, working_days, source, evidence_tag, configured,
   subject, readers, stage, received_at, received_on, extension_days, grace_days, pauses, due,
   ledger, next_at, counted_on, events)
select gen_random_uuid(), 'onboard.review', a.id::text, 1, a.rule_set, 'onboard.review',
  a.review_days, a.review_source, a.review_tag, a.review_source = 'configured',
  '接入申请 ' || a.department, array_remove(array[s.code, a.department]::text[], null), a.state,
  a.received_on::timestamp at time zone 'Asia/Shanghai', a.received_on, 0, 0,
  case a.state when 'PAUSED' then a.paused_on || '/' else '' end,
  case a.state when 'PAUSED' then null else a.review_due end,
  coalesce((
    select jsonb_agg(
      case when day ->> 'note' is null then jsonb_build_array((day ->> 'counted')::boolean::int, 1)
        else jsonb_build_array((day ->> 'counted')::boolean::int, 1, day ->> 'note') end
      order by position)
    from jsonb_array_elements(a.review_ledger::jsonb) with ordinality as d (day, position)
    where a.state <> 'PAUSED' or (day ->> 'date')::date < a.paused_on), '[]')::text,
  case a.state when 'RUNNING' then now() end, 0, case when a.state in ('MET', 'MET_LATE') then 2 else 1 end
from (
  select o.*, (o.supplement_at at time zone 'Asia/Shanghai')::date as paused_on,
    case when o.stage = 'SUPPLEMENT' then 'PAUSED'
      when o.stage = 'APPLIED' then case when o.review_due is null then 'OPEN' else 'RUNNING' end
      when (o.decided_at at time zone 'Asia/Shanghai')::date > o.review_due then 'MET_LATE'
      else 'MET' end as state
  from onboarding_application o where o.review_ledger is not null) a
join department d on d.code = a.department
left join department s on s.kind = 'SHARING_AUTHORITY' and s.merged_into is null
  and s.level = case d.level when 'DISTRICT' then 'DISTRICT' else 'MUNICIPAL' end
  and s.area = case d.level when 'CENTRAL' then left(d.area, 4) || '00' else d.area end
  and s.code <> d.code;

insert into deadline_event (deadline, position, kind, at, by, why, source, working_days, due)
select d.id, 1, 'STARTED', d.received_at, 'platform', d.limit_key, d.source, d.working_days,
  a.review_due
from deadline d join onboarding_application a on a.id::text = d.case_id
where d.kind = 'onboard.review';

insert into deadline_event (deadline, position, kind, at, by, due)
select d.id, 2, d.stage, a.decided_at, a.decided_by, d.due
from deadline d join onboarding_application a on a.id::text = d.case_id
where d.kind = 'onboard.review' and d.stage in ('MET', 'MET_LATE');

alter table onboarding_application
  drop constraint onboarding_application_content,
  drop column received_on,
  drop column review_days,
  drop column review_due,
  drop column review_open,
  drop column review_source,
  drop column review_tag,
  drop column review_ledger,
  add constraint onboarding_application_content check (
      origin <> 'APPLIED'
      or (unit is not null and credit_code is not null and contact_name is not null
          and contact_phone is not null and network_zone is not null
          and planned_systems is not null and applied_by is not null and rule_set is not null));
