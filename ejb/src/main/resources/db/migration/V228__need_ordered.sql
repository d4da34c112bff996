-- What a dispute over a need ends with is carried out by the named department.
alter table need
  drop constraint need_stage,
  drop constraint need_responsible,
  add column dispute_id        uuid,
  add column ordered_items     text[],
  add column ordered_by_ruling boolean;

alter table need
  add constraint need_stage check (stage in
      ('DRAFT', 'DEPT_REVIEW', 'FILED', 'NEGOTIATING', 'AGREED', 'ORDERED', 'PROVIDED', 'REFUSED',
       'UNANSWERED', 'WITHDRAWN')),
  add constraint need_responsible check (
      (stage not in ('DRAFT', 'DEPT_REVIEW', 'FILED') or responsible is null)
      and (stage not in
          ('NEGOTIATING', 'AGREED', 'ORDERED', 'PROVIDED', 'REFUSED', 'UNANSWERED')
        or responsible is not null)),
  add constraint need_ordered check (
      (ordered_items is null) = (ordered_by_ruling is null)
      and cardinality(ordered_items) > 0
      and (stage <> 'ORDERED' or ordered_items is not null));

comment on column need.dispute_id is 'the dispute over it that was not taken back';
comment on column need.ordered_items is
    'the items that a dispute decided to share, in the words of the need';
comment on column need.ordered_by_ruling is
    'whether a ruling ordered them, whose own limit runs; otherwise that of the publication does';
comment on column need.entry_code is
    'the entry that was drafted of the agreement or the order, or pointed to';

drop index need_agreed_entry;
create unique index need_owed_entry on need (entry_code) where stage in ('AGREED', 'ORDERED');

alter table need_statement
  drop constraint need_statement_kind,
  drop constraint need_statement_terms,
  drop constraint need_statement_entry,
  add column items text[];

alter table need_statement
  add constraint need_statement_kind check (kind in
      ('ROUTING', 'NAMING', 'DECLINE', 'PROPOSAL', 'ACCEPTANCE', 'REFUSAL', 'POINTER', 'ORDER',
       'EXECUTION', 'WITHDRAWAL')),
  add constraint need_statement_terms check (
      (kind in ('PROPOSAL', 'EXECUTION')) = (terms is not null)),
  add constraint need_statement_entry check (
      (kind in ('ACCEPTANCE', 'POINTER', 'EXECUTION')) = (entry_code is not null)),
  add constraint need_statement_order check ((kind = 'ORDER') = (items is not null));

comment on column need_statement.items is 'of an order: the items that are to be shared';

grant update (dispute_id, ordered_items, ordered_by_ruling) on need to "${app}";
