alter table access_grant
  drop constraint access_grant_stage,
  add column ending boolean not null default false,
  add column settlement_terms varchar(1000),
  add column settled_by varchar(64),
  add column settled_at timestamptz,
  add constraint access_grant_stage check (stage in ('ACTIVE', 'SUSPENDED', 'ENDED')),
  add constraint access_grant_settlement check
    (num_nulls(settlement_terms, settled_by, settled_at) in (0, 3)),
  add constraint access_grant_settled_for_withdrawal check (settled_at is null or ending);

create index access_grant_entry on access_grant (entry_code) where stage <> 'ENDED';

comment on column access_grant.ending is 'whether its entry is to leave the catalogue or left it';
comment on column access_grant.settlement_terms is
    'on what terms its consumer agreed that it ends with the entry';
