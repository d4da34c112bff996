-- What a dispute decides stands beside the answer of the provider, and what is provided after it beside
-- what was provided before; the period of use of the right may begin later than was asked for.
alter table sharing_request
  add column settled_items       text,
  add column settled_by          varchar(64),
  add column settled_at          timestamptz,
  add column usable_from         date,
  add column usable_until        date,
  add column again_provided_how  varchar(20),
  add column again_provision_note varchar(1000),
  add column again_provided_by   varchar(64),
  add column again_provided_at   timestamptz,
  add column again_provided_late boolean,
  drop constraint sharing_request_grant;

update sharing_request set usable_from = use_from, usable_until = use_until where grant_id is not null;

alter table sharing_request
  add constraint sharing_request_grant check (
      (consented is true or settled_at is not null) = (grant_id is not null)),
  add constraint sharing_request_settled check (
      num_nulls(settled_items, settled_by, settled_at) in (0, 3)),
  add constraint sharing_request_usable check (
      (usable_from is null) = (usable_until is null)
      and (usable_from is null or grant_id is not null)
      and usable_from <= usable_until),
  add constraint sharing_request_provided_again check (
      num_nulls(again_provided_how, again_provided_by, again_provided_at, again_provided_late) in (0, 4)
      and again_provided_how in ('SERVICE', 'BATCH', 'FILE')
      and (again_provided_at is null or (provided_at is not null and settled_at is not null)));

comment on column sharing_request.settled_items is 'the items that a dispute added, separated by commas';
comment on column sharing_request.settled_by is 'the account that decided or gave in, or platform';
comment on column sharing_request.usable_from is
    'the first day of use that the access right has; later than was asked for where the case was late or in dispute';
comment on column sharing_request.again_provided_at is
    'when that was provided which a dispute added, where something was provided before';
