-- Entries of earlier versions lack these until their department describes them anew; the service
-- demands them of whatever is drafted or amended from now on.
alter table catalogue_entry
  add column provider_unit varchar(64),
  add column format_type varchar(20),
  add column other_format varchar(500),
  add column scope varchar(500),
  add column purpose_of_use varchar(500),
  add column legal_basis_kind varchar(30),
  add column sharing_mode_type varchar(20),
  add column opening_condition varchar(500),
  add column data_category varchar(20),
  add column related_entries varchar(4000),
  add column business_item varchar(128),
  add column west numeric(9, 6),
  add column south numeric(9, 6),
  add column east numeric(9, 6),
  add column north numeric(9, 6),
  add column reference_system varchar(32),
  drop constraint catalogue_entry_condition_given,
  add constraint catalogue_entry_scope_and_use_given check
    (sharing <> 'CONDITIONAL' or condition is not null
      or (scope is not null and purpose_of_use is not null)),
  add constraint catalogue_entry_legal_basis_kind check (legal_basis_kind in
    ('LAW', 'ADMINISTRATIVE_REGULATION', 'STATE_COUNCIL_DECISION')),
  add constraint catalogue_entry_sharing_mode_type check (sharing_mode_type in
    ('DATABASE', 'FILE', 'SERVICE')),
  add constraint catalogue_entry_data_category check (data_category in
    ('PERSON', 'ORGANISATION', 'PLACE', 'OBJECT', 'MATTER')),
  add constraint catalogue_entry_extent_whole check
    (num_nulls(west, south, east, north, reference_system) in (0, 5)),
  add constraint catalogue_entry_extent_on_earth check
    (west between -180 and 180 and east between -180 and 180
      and south between -90 and 90 and north between -90 and 90
      and west <= east and south <= north);

comment on column catalogue_entry.provider_unit is 'The unit within the department (提供方内部部门)';
comment on column catalogue_entry.format_type is 'A value of the code list format-type (信息资源格式类型)';
comment on column catalogue_entry.other_format is '其他类型资源格式描述';
comment on column catalogue_entry.scope is 'Who may have it (共享范围), of a conditional entry';
comment on column catalogue_entry.purpose_of_use is 'What for (使用用途), of a conditional entry';
comment on column catalogue_entry.condition is
  'Conditions beyond scope and use (共享条件), which Decree 809 art. 15 makes the authority look at';
comment on column catalogue_entry.legal_basis_kind is 'What kind of norm keeps it from being shared';
comment on column catalogue_entry.sharing_mode_type is '共享方式类型';
comment on column catalogue_entry.opening_condition is '开放条件';
comment on column catalogue_entry.data_category is '数据分类';
comment on column catalogue_entry.related_entries is
  'Codes of related entries (关联资源代码), separated by commas';
comment on column catalogue_entry.business_item is '关联业务事项';
comment on column catalogue_entry.west is 'The extent, in decimal degrees';
comment on column catalogue_entry.reference_system is 'A value of the code list reference-system';

alter table entry_item
  add column term varchar(64),
  add constraint entry_item_term_form check (term ~ '^[A-Za-z0-9._-]+$');

comment on column entry_item.term is 'The standard term that the item follows (标准数据元)';
