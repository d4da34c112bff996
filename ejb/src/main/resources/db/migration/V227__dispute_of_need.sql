-- A dispute is over a request or over a need outside the catalogue, whose items are in its own words:
-- a name of them can have a comma.
alter table dispute
  drop constraint dispute_shared,
  drop constraint dispute_grant;

alter table dispute
  alter column request_id drop not null,
  alter column entry_code drop not null,
  alter column entry_version drop not null,
  alter column items type text[] using string_to_array(items, ','),
  alter column shared_items type text[] using string_to_array(shared_items, ','),
  add column need_id   uuid,
  add column need_name varchar(64);

alter table dispute
  add constraint dispute_matter check (
      num_nonnulls(request_id, need_id) = 1
      and num_nulls(request_id, entry_code, entry_version) in (0, 3)
      and (need_id is null) = (need_name is null)),
  add constraint dispute_shared check (
      stage = 'LAPSED'
      or (stage in ('SETTLED', 'SETTLED_SHARE', 'ORDERED', 'PROVIDED', 'NON_COMPLIANT'))
      = (cardinality(coalesce(shared_items, '{}')) > 0)),
  add constraint dispute_grant check (
      case when need_id is null
        then (grant_id is null) = (cardinality(coalesce(shared_items, '{}')) = 0)
        else grant_id is null or cardinality(coalesce(shared_items, '{}')) > 0 end),
  add constraint dispute_provided_by_right check (stage <> 'PROVIDED' or grant_id is not null);

alter table dispute_statement alter column items type text[] using string_to_array(items, ',');

comment on table dispute is
    'Disputes over requests that were refused, left unanswered or consented to in part, and over needs that were declined or left unanswered.';
comment on column dispute.items is 'the names of the items in dispute';
comment on column dispute.rule_set is 'the rule-set of the request or the need';
comment on column dispute.grant_id is
    'the access right that the decision is; of a need once its entry is published';

-- Another department that is named later, or one that is asked anew, can be in dispute again.
create unique index dispute_need on dispute (need_id, provider)
    where stage not in ('WITHDRAWN', 'LAPSED');
create index dispute_of_need on dispute (need_id) where need_id is not null;
